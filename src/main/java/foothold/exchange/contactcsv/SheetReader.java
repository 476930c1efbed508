package foothold.exchange.contactcsv;

import foothold.exchange.CsvCells;
import foothold.exchange.CsvRow;
import foothold.exchange.CsvRows;
import foothold.exchange.DecodedText;
import foothold.exchange.FieldLimit;
import foothold.exchange.TextLines;
import foothold.exchange.UnreadableFile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the table in a text: what separates its cells, and which line names its columns. */
public final class SheetReader {

    /** Ten times as many as anybody knows; more is no list of people. */
    static final int MOST_ROWS = 300_000;

    private static final List<Character> DELIMITERS = List.of(',', ';', '\t', '|');

    /** Excel's way to say what separates cells. */
    private static final Pattern SEPARATOR_LINE = Pattern.compile("\"?sep=(.)\"?");

    /** Whoever writes a title above the names of the columns writes a few lines. */
    private static final int SEARCHED_LINES = 12;

    private SheetReader() {}

    /** A line that may hold the names of the columns, cut at one delimiter. */
    private record Candidate(int line, char delimiter, List<String> names) {
        int known() {
            return ColumnGuess.known(names);
        }

        boolean own() {
            return OwnColumns.mark(names);
        }
    }

    /**
     * The table.
     *
     * @throws UnreadableFile when it has more rows than a list of people can have, or a field is
     *     longer than one can be
     */
    public static Sheet read(DecodedText text) throws UnreadableFile {
        var lines = new TextLines(text.text());
        char told = separatorLine(lines);
        var header = header(lines, told);
        if (header == null) {
            return sheet(0, List.of(), rows(lines, delimiter(lines, told), 1), false);
        }
        lines.advance(header.line() - lines.number() + 1);
        if (header.own()) {
            var strict = CsvRows.readStrictly(lines, header.delimiter());
            if (strict.isPresent()) {
                return sheet(header.line(), header.names(), strict.get(), true);
            }
        }
        var rows = rows(lines, header.delimiter(), header.names().size());
        return sheet(header.line(), header.names(), rows, header.own());
    }

    private static Sheet sheet(int line, List<String> names, List<CsvRow> rows, boolean own)
            throws UnreadableFile {
        if (rows.size() > MOST_ROWS) {
            throw new UnreadableFile(
                    UnreadableFile.Kind.TOO_LARGE,
                    "This file has more than 300,000 rows, which is no list of people one knows."
                            + " Choose another one. Nothing was changed.");
        }
        FieldLimit.require(rows, names);
        return new Sheet(line, names, rows, own);
    }

    private static List<CsvRow> rows(TextLines lines, char delimiter, int columns) {
        return CsvRows.readAsWritten(lines, delimiter, columns);
    }

    private static char separatorLine(TextLines lines) {
        var matcher = SEPARATOR_LINE.matcher(lines.current().strip().toLowerCase(Locale.ROOT));
        if (!matcher.matches()) {
            return 0;
        }
        lines.advance(1);
        return matcher.group(1).charAt(0);
    }

    /**
     * The line among the first that names the most columns; null when the first line is a person
     * already. Where no name is known, the first line is taken for the names unless it looks like
     * data.
     */
    private static Candidate header(TextLines lines, char told) {
        var ahead = lines.copy();
        Candidate best = null;
        Candidate first = null;
        for (int i = 0; i < SEARCHED_LINES && !ahead.atEnd(); i++) {
            var found = candidate(ahead.number(), ahead.current(), told);
            if (found != null) {
                first = first == null ? found : first;
                best = best == null || found.known() > best.known() ? found : best;
                if (found.own() || looksLikeData(found.names())) {
                    break;
                }
            }
            ahead.advance(1);
        }
        boolean named = best != null && (best.known() > 0 || best.own());
        if (named) {
            return best;
        }
        return first == null || looksLikeData(first.names()) ? null : first;
    }

    private static Candidate candidate(int number, String line, char told) {
        if (line.isBlank()) {
            return null;
        }
        var delimiters = told == 0 ? DELIMITERS : List.of(told);
        var candidates = new ArrayList<Candidate>();
        for (char delimiter : delimiters) {
            candidates.add(new Candidate(number, delimiter, CsvCells.split(line, delimiter)));
        }
        return candidates.stream()
                .reduce((one, other) -> rank(other) > rank(one) ? other : one)
                .orElse(null);
    }

    /** Known names decide; without any, the delimiter that cuts the most. */
    private static int rank(Candidate candidate) {
        return candidate.known() * 1000 + Math.min(candidate.names().size(), 999);
    }

    private static boolean looksLikeData(List<String> cells) {
        return cells.stream().anyMatch(ColumnGuess::isData);
    }

    /** What separates the cells of a file without names: what cuts its first lines alike. */
    private static char delimiter(TextLines lines, char told) {
        if (told != 0) {
            return told;
        }
        var ahead = lines.copy();
        var sample = new ArrayList<String>();
        for (int i = 0; i < SEARCHED_LINES && !ahead.atEnd(); i++) {
            sample.add(ahead.current());
            ahead.advance(1);
        }
        char best = ',';
        int most = 0;
        for (char delimiter : DELIMITERS) {
            int cells = alike(sample, delimiter);
            if (cells > most) {
                best = delimiter;
                most = cells;
            }
        }
        return best;
    }

    private static int alike(List<String> sample, char delimiter) {
        var sizes =
                sample.stream()
                        .filter(line -> !line.isBlank())
                        .map(line -> CsvCells.split(line, delimiter).size())
                        .toList();
        int same = Set.copyOf(sizes).size() == 1 ? 2 : 1;
        return sizes.isEmpty() || sizes.getFirst() == 1 ? 0 : same * sizes.getFirst();
    }
}
