/**
 * What the conversations add up to, path by path: the board and the hypotheses.
 *
 * <p>May import {@code foothold.ui}, {@code foothold.ui.control}, {@code foothold.service} and
 * {@code foothold.domain}.
 */
package foothold.ui.board;
