/**
 * The calendar feed in the settings, and what keeps its file up to date while there is a window.
 *
 * <p>May import {@code javafx}, {@code foothold.ui}, {@code foothold.service} and {@code
 * foothold.domain}.
 */
package foothold.ui.settings.feed;
