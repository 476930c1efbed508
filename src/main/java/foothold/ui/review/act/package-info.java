/**
 * The view models of looking back on a week.
 *
 * <p>May import {@code javafx.beans}, {@code foothold.ui}, {@code foothold.ui.control}, {@code
 * foothold.service} and {@code foothold.domain}.
 */
package foothold.ui.review.act;
