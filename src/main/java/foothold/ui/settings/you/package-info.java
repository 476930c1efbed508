/**
 * Who the user is: what templates and the checker know of them.
 *
 * <p>May import {@code javafx}, {@code foothold.ui}, {@code foothold.ui.control}, {@code
 * foothold.service} and {@code foothold.domain}.
 */
package foothold.ui.settings.you;
