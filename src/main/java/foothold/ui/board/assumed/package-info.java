/**
 * Hypotheses: what is assumed of a path, what meetings said about it, and whom one has not heard.
 *
 * <p>May import {@code foothold.ui}, {@code foothold.ui.control}, {@code foothold.service} and
 * {@code foothold.domain}.
 */
package foothold.ui.board.assumed;
