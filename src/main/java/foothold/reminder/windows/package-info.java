/**
 * Notifications on Windows, by PowerShell, which every Windows has.
 *
 * <p>May import {@code java.base}, {@code foothold.reminder.port} and {@code
 * foothold.service.remind}.
 */
package foothold.reminder.windows;
