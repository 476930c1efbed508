/**
 * What stands in the window when the data file is damaged: what happened, and the way out.
 *
 * <p>May import {@code javafx}, {@code foothold.ui}, {@code foothold.service} and {@code
 * foothold.domain}.
 */
package foothold.ui.rescue;
