/**
 * The settings of being reminded while the window is closed.
 *
 * <p>May import {@code foothold.ui}, {@code foothold.service.remind} and {@code
 * foothold.domain.remind}.
 */
package foothold.ui.settings.remind;
