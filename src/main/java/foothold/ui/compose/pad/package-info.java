/**
 * The pad as it is drawn: the text with the words concerned underlined, what the checker says,
 * handing over, marking as sent, logging an answer.
 *
 * <p>May import {@code javafx}, {@code foothold.ui}, {@code foothold.ui.control}, {@code
 * foothold.ui.compose.act}, {@code foothold.service} and {@code foothold.domain}.
 */
package foothold.ui.compose.pad;
