/**
 * The small marks in the cells of the board; each is kept and shows something else when its cell
 * does.
 *
 * <p>May import {@code foothold.ui}, {@code foothold.ui.control} and {@code foothold.domain}.
 */
package foothold.ui.board.mark;
