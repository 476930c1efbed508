/**
 * The path board: paths as columns, criteria as rows, and what stands behind a cell.
 *
 * <p>May import {@code foothold.ui}, {@code foothold.ui.control}, {@code foothold.service} and
 * {@code foothold.domain}.
 */
package foothold.ui.board.grid;
