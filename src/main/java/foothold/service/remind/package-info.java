/**
 * Being reminded while no window is open: which matters the due list makes, in which words they are
 * told, and what the window and the command line may ask of it.
 *
 * <p>May import {@code foothold.domain} and {@code foothold.service}. Notifications, files and the
 * system's timers are {@code foothold.reminder}'s.
 */
package foothold.service.remind;
