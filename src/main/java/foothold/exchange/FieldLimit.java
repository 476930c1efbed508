package foothold.exchange;

import java.util.List;
import java.util.Locale;

/** How long one field of a list or a card may be: more is no text somebody wrote. */
public final class FieldLimit {
    /** In characters; a long book has as many. */
    public static final int MOST = 1_000_000;

    private FieldLimit() {}

    /**
     * Refuses a table with a longer cell.
     *
     * @param names of the columns, as far as they are known
     * @throws UnreadableFile with the row, the column and the limit in its words
     */
    public static void require(List<CsvRow> rows, List<String> names) throws UnreadableFile {
        for (var row : rows) {
            for (int column = 0; column < row.cells().size(); column++) {
                var name = column < names.size() ? names.get(column).strip() : "";
                require(
                        row.line(),
                        name.isEmpty() ? "column " + (column + 1) : name,
                        row.cells().get(column));
            }
        }
    }

    /**
     * Refuses a longer value.
     *
     * @param line where it begins
     * @param field what it is called
     * @throws UnreadableFile with all of it in its words
     */
    public static void require(int line, String field, String value) throws UnreadableFile {
        if (value.length() > MOST) {
            throw new UnreadableFile(
                    UnreadableFile.Kind.TOO_LARGE,
                    String.format(
                            Locale.ENGLISH,
                            "Line %d: “%s” has %,d characters, and no field may have more than %,d."
                                    + " Shorten it, or choose another file. Nothing was changed.",
                            line,
                            field,
                            value.length(),
                            MOST));
        }
    }
}
