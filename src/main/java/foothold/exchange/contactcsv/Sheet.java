package foothold.exchange.contactcsv;

import foothold.exchange.CsvCells;
import foothold.exchange.CsvRow;

import java.util.List;

/**
 * A contact list as a table.
 *
 * @param line the 1-based line with the names of the columns; 0 when there is none
 * @param names of the columns as written, trimmed; empty where the file has none
 * @param rows below the names, cells as written
 * @param own whether this program wrote it
 */
public record Sheet(int line, List<String> names, List<CsvRow> rows, boolean own) {
    private static final int SAMPLES = 3;

    public Sheet {
        names = List.copyOf(names);
        rows = List.copyOf(rows);
    }

    /** How many columns there are: as many as the longest of the names and the first rows has. */
    public int width() {
        int cells = rows.stream().limit(100).mapToInt(row -> row.cells().size()).max().orElse(0);
        int width = Math.max(names.size(), line > 0 ? 0 : cells);
        while (width > 0 && name(width - 1).isEmpty() && samples(width - 1).isEmpty()) {
            width--;
        }
        return width;
    }

    /** The name of that column; empty where there is none. */
    public String name(int column) {
        return column < names.size() ? names.get(column) : "";
    }

    /** The first values in that column, on one line each; fewer where it is nearly empty. */
    public List<String> samples(int column) {
        return rows.stream()
                .map(row -> CsvCells.clean(row.cell(column)))
                .filter(value -> !value.isEmpty())
                .limit(SAMPLES)
                .toList();
    }
}
