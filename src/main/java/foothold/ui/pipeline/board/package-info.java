/**
 * The board: a column for each stage, cards one can drag or move by keyboard.
 *
 * <p>May import {@code javafx}, {@code foothold.service}, {@code foothold.domain}, {@code
 * foothold.ui}, {@code foothold.ui.control} and {@code foothold.ui.pipeline.model}.
 */
package foothold.ui.pipeline.board;
