/**
 * Today: what is due and late, section by section, with the panel of the selected row beside it.
 *
 * <p>May import {@code javafx}, {@code foothold.ui}, {@code foothold.service} and {@code
 * foothold.domain}; no other screen.
 */
package foothold.ui.today;
