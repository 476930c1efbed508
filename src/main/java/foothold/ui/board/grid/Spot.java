package foothold.ui.board.grid;

/**
 * Where one is on the board.
 *
 * @param pathId the column
 * @param row a criterion's id, {@link #WHOLE} or {@link #WAITING}
 */
public record Spot(String pathId, String row) {
    /** The head of a column: the path as a whole. */
    public static final String WHOLE = "#whole";

    /** The foot of a column: what is on no row yet. */
    public static final String WAITING = "#waiting";

    /** Whether it is a cell of the board proper. */
    boolean isCell() {
        return !row.equals(WHOLE) && !row.equals(WAITING);
    }
}
