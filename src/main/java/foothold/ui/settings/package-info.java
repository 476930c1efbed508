/**
 * The settings: what counts as a business day, the cadence preset, theme and time zone. Everything
 * is saved as it is chosen, and can be undone.
 *
 * <p>May import {@code foothold.ui}, {@code foothold.service} and {@code foothold.domain}.
 */
package foothold.ui.settings;
