package foothold.exchange;

import java.util.List;
import java.util.Optional;

/**
 * One row of a CSV file.
 *
 * @param line the 1-based line it starts on
 * @param cells trimmed, without control characters, a line break inside a cell as a blank; never
 *     empty
 * @param problem what was wrong with its quotation marks, if anything was
 */
public record CsvRow(int line, List<String> cells, Optional<Problem> problem) {

    public CsvRow {
        cells = List.copyOf(cells);
    }

    /**
     * The cell in that column, empty where the row is too short or the column does not exist
     * (negative).
     */
    public String cell(int column) {
        return column >= 0 && column < cells.size() ? cells.get(column) : "";
    }

    /** Whether no cell holds anything. */
    public boolean isBlank() {
        return cells.stream().allMatch(String::isEmpty);
    }
}
