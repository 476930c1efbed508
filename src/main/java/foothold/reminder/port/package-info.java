/**
 * What the reminder needs of a system: a place for notifications, something that runs the check by
 * itself, and how this program is started.
 *
 * <p>May import {@code java.base} and {@code foothold.service.remind}.
 */
package foothold.reminder.port;
