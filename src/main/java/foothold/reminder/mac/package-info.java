/**
 * Notifications on macOS, by its own script runner.
 *
 * <p>May import {@code java.base}, {@code foothold.reminder.port} and {@code
 * foothold.service.remind}.
 */
package foothold.reminder.mac;
