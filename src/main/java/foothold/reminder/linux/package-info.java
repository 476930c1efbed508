/**
 * Notifications on Linux: the desktop's notification service (org.freedesktop.Notifications),
 * spoken to over the session bus.
 *
 * <p>The few messages needed are written and read here, over a local socket; nothing goes over a
 * network. May import {@code java.base}, {@code foothold.reminder.port} and {@code
 * foothold.service.remind}.
 */
package foothold.reminder.linux;
