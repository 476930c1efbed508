/**
 * Fields that are saved while one types.
 *
 * <p>May import {@code javafx.beans}, {@code foothold.ui} and {@code foothold.ui.control}.
 */
package foothold.ui.control.saved;
