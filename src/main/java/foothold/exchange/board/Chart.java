package foothold.exchange.board;

import java.util.List;

/**
 * A path board in words.
 *
 * @param title of the whole
 * @param about when it was made, in words
 * @param paths the columns
 * @param rows one per criterion, each with a cell per path
 */
public record Chart(String title, String about, List<Head> paths, List<Row> rows) {

    /**
     * A path.
     *
     * @param lines what is known of it as a whole, none empty
     */
    public record Head(String name, List<String> lines) {
        public Head {
            lines = List.copyOf(lines);
        }
    }

    /** A criterion and its cells, in the order of the paths. */
    public record Row(String criterion, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * One cell.
     *
     * @param summary how many spoke, and which way; never empty
     * @param balance for and against
     * @param said what was said, latest first
     * @param verdict the user's own, or empty
     * @param next what to ask next and whom, or empty
     */
    public record Cell(
            String summary, Balance balance, List<Said> said, String verdict, String next) {
        public Cell {
            said = List.copyOf(said);
        }
    }

    /** How many people speak for a path and how many against it. */
    public record Balance(int pros, int cons) {
        boolean tips() {
            return pros + cons > 0;
        }
    }

    /**
     * Something said.
     *
     * @param sign "+", "–" or "·"
     * @param from who said it and when, in words
     */
    public record Said(String sign, String text, String from) {}

    public Chart {
        paths = List.copyOf(paths);
        rows = List.copyOf(rows);
    }
}
