package foothold.exchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

import foothold.exchange.Problem.Kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Reads the rows of a CSV file in which quotation marks may be broken: a mark that is never closed
 * costs its own line at most, never the rows below it.
 *
 * <p>FastCSV reads strictly. Where it stops, and where a cell over several lines has swallowed
 * whole rows, the line is read alone and forgivingly, and strict reading starts again on the next.
 */
public final class CsvRows {

    private static final int WIDE = 6;

    private final TextLines lines;
    private final char delimiter;
    private final int columns;
    private final UnaryOperator<List<String>> tidy;
    private final List<CsvRow> rows = new ArrayList<>();

    private CsvRows(
            TextLines lines, char delimiter, int columns, UnaryOperator<List<String>> tidy) {
        this.lines = lines;
        this.delimiter = delimiter;
        this.columns = columns;
        this.tidy = tidy;
    }

    /**
     * The rows from the cursor's line to the end. Blank lines are no rows.
     *
     * @param columns how many cells a whole row has; decides how a broken one is mended
     */
    public static List<CsvRow> read(TextLines lines, char delimiter, int columns) {
        return new CsvRows(lines, delimiter, columns, CsvCells::clean).read();
    }

    /** The same with the cells of whole rows as written, blanks and line breaks included. */
    public static List<CsvRow> readAsWritten(TextLines lines, char delimiter, int columns) {
        return new CsvRows(lines, delimiter, columns, UnaryOperator.identity()).read();
    }

    /**
     * The same, cells as written, of a file that keeps to every rule; empty when it does not. The
     * cursor is left where it is.
     */
    public static Optional<List<CsvRow>> readStrictly(TextLines lines, char delimiter) {
        var reading = new CsvRows(lines, delimiter, 1, UnaryOperator.identity());
        try {
            int line = lines.number();
            for (CsvRecord record : reading.strict().ofCsvRecord(lines.rest())) {
                reading.add(line, record.getFields(), Optional.empty());
                line += 1 + breaksIn(record);
            }
            return Optional.of(reading.rows);
        } catch (CsvParseException _) {
            return Optional.empty();
        }
    }

    private List<CsvRow> read() {
        while (!lines.atEnd()) {
            readWhileSound();
            readBrokenLine();
        }
        return rows;
    }

    private void readWhileSound() {
        try {
            for (CsvRecord record : strict().ofCsvRecord(lines.rest())) {
                int breaks = breaksIn(record);
                if (breaks > 0 && hasSwallowedRows(record.getFields(), breaks)) {
                    return;
                }
                add(lines.number(), unwrapped(tidy.apply(record.getFields())), Optional.empty());
                lines.advance(1 + breaks);
            }
        } catch (CsvParseException _) {
            // The cursor stands on the line that does not read; the caller goes on from there.
        }
    }

    private CsvReader.CsvReaderBuilder strict() {
        return CsvReader.builder()
                .fieldSeparator(delimiter)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false);
    }

    private void readBrokenLine() {
        if (lines.atEnd()) {
            return;
        }
        String line = lines.current();
        boolean open = line.chars().filter(c -> c == '"').count() % 2 == 1;
        boolean cut = open && lines.isUnended();
        List<String> cells = CsvCells.split(line, delimiter);
        add(lines.number(), open && !cut ? mend(line, cells) : cells, Optional.of(problem(cut)));
        lines.advance(1);
    }

    private Problem problem(boolean cut) {
        return cut
                ? new Problem(
                        lines.number(),
                        Kind.CUT_OFF,
                        "the file ends inside this row: it may not have been downloaded whole")
                : new Problem(
                        lines.number(),
                        Kind.BROKEN_QUOTE,
                        "a quotation mark stands where none belongs: look whether the row is"
                                + " right");
    }

    /**
     * A stray mark that opens a cell hides the delimiters after it; without it the row may be
     * whole.
     */
    private List<String> mend(String line, List<String> cells) {
        int stray = line.lastIndexOf('"');
        List<String> without =
                CsvCells.split(line.substring(0, stray) + line.substring(stray + 1), delimiter);
        return cells.size() != columns && without.size() == columns ? without : cells;
    }

    /** A spreadsheet that expects another delimiter saves a whole row as one quoted cell. */
    private List<String> unwrapped(List<String> cells) {
        String first = cells.getFirst();
        boolean wrapped = columns > 1 && cells.size() == 1 && first.indexOf(delimiter) >= 0;
        return wrapped ? CsvCells.split(first, delimiter) : cells;
    }

    private void add(int line, List<String> cells, Optional<Problem> problem) {
        boolean blankLine = cells.size() == 1 && cells.getFirst().isEmpty();
        if (!blankLine) {
            rows.add(new CsvRow(line, cells, problem));
        }
    }

    /**
     * Whether the lines of this record hold as many delimiters as whole rows: then two strays have
     * met and the cell between them holds other people's rows. A text of several lines has that
     * many commas only where rows are short; those are left alone.
     */
    private boolean hasSwallowedRows(List<String> cells, int breaks) {
        long delimiters =
                cells.size()
                        - 1
                        + cells.stream()
                                .flatMapToInt(String::chars)
                                .filter(c -> c == delimiter)
                                .count();
        return columns >= WIDE && delimiters >= (long) (breaks + 1) * (columns - 1);
    }

    private static int breaksIn(CsvRecord record) {
        return record.getFields().stream().mapToInt(CsvRows::lineBreaks).sum();
    }

    private static int lineBreaks(String cell) {
        int count = 0;
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            boolean secondOfTwo = c == '\n' && i > 0 && cell.charAt(i - 1) == '\r';
            if ((c == '\n' || c == '\r') && !secondOfTwo) {
                count++;
            }
        }
        return count;
    }
}
