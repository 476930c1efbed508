package foothold.exchange.linkedin;

import foothold.exchange.CsvRow;
import foothold.exchange.CsvRows;
import foothold.exchange.DecodedText;
import foothold.exchange.FieldLimit;
import foothold.exchange.Problem;
import foothold.exchange.TextDecoder;
import foothold.exchange.TextLines;
import foothold.exchange.UnreadableFile;
import foothold.exchange.linkedin.ColumnNames.Field;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Reads LinkedIn's Connections.csv: bytes or text in; people, skipped rows and notes out. Changes
 * nothing.
 */
public final class LinkedInReader {

    /** LinkedIn allows 30,000 connections; what has ten times as many rows is something else. */
    static final int MOST_ROWS = 300_000;

    private LinkedInReader() {}

    /**
     * Reads a file.
     *
     * @throws UnreadableFile when it is no text or has no line with LinkedIn's column names
     */
    public static LinkedInFile read(Path file) throws UnreadableFile {
        return read(TextDecoder.read(file));
    }

    /**
     * Reads text that was decoded before.
     *
     * @throws UnreadableFile when it has no line with LinkedIn's column names
     */
    public static LinkedInFile read(DecodedText text) throws UnreadableFile {
        TextLines lines = new TextLines(text.text());
        Header found = Header.find(lines).orElseThrow(LinkedInReader::noHeader);
        List<CsvRow> rows = CsvRows.read(lines, found.delimiter(), found.width());
        if (rows.size() > MOST_ROWS) {
            throw new UnreadableFile(
                    UnreadableFile.Kind.TOO_LARGE,
                    "This file has more than 300,000 rows; LinkedIn knows at most 30,000"
                            + " connections. Choose Connections.csv. Nothing was changed.");
        }
        FieldLimit.require(rows, found.names());
        Header header = withDates(found, rows);
        People people = new People(header, rows);
        lostCharacters(text).ifPresent(people::note);
        return people.read();
    }

    /**
     * In a language whose word for "Connected On" is not known here, the column that holds nothing
     * but dates is it.
     */
    private static Header withDates(Header header, List<CsvRow> rows) {
        if (header.has(Field.CONNECTED) || !header.has(Field.URL)) {
            return header;
        }
        return header.unknownColumns().stream()
                .filter(column -> holdsDates(rows, column))
                .findFirst()
                .map(header::withConnected)
                .orElse(header);
    }

    private static boolean holdsDates(List<CsvRow> rows, int column) {
        List<String> sample =
                rows.stream()
                        .map(row -> row.cell(column))
                        .filter(text -> !text.isEmpty())
                        .limit(20)
                        .toList();
        ConnectedDates dates = ConnectedDates.of(sample, false);
        return !sample.isEmpty() && sample.stream().allMatch(text -> dates.read(text) != null);
    }

    private static Optional<Problem> lostCharacters(DecodedText text) {
        int first = text.text().indexOf('\uFFFD');
        if (!text.damaged() || first < 0) {
            return Optional.empty();
        }
        TextLines lines = new TextLines(text.text());
        lines.moveTo(first);
        return Optional.of(
                new Problem(
                        lines.number(),
                        Problem.Kind.LOST_CHARACTERS,
                        "letters were damaged before the file came here; from this line on they"
                                + " read \uFFFD"));
    }

    private static UnreadableFile noHeader() {
        return new UnreadableFile(
                UnreadableFile.Kind.WRONG_FORMAT,
                "This file has no line with First Name, Last Name and Connected On, so it is not"
                    + " LinkedIn's Connections.csv. In LinkedIn, open Settings, Data privacy, Get a"
                    + " copy of your data, and tick Connections; then choose the Connections.csv"
                    + " from the ZIP. Nothing was changed.");
    }
}
