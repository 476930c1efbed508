package foothold.exchange.linkedin;

import foothold.exchange.CsvCells;
import foothold.exchange.TextLines;
import foothold.exchange.linkedin.ColumnNames.Field;
import foothold.exchange.linkedin.ColumnNames.Language;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The line with the column names.
 *
 * @param line 1-based
 * @param delimiter what separates its cells
 * @param names as written, trimmed
 * @param columns where each field stands, 0-based; first and last name always
 * @param english whether the names are English, which tells how a date such as 3/4/26 is meant
 */
record Header(
        int line,
        char delimiter,
        List<String> names,
        Map<Field, Integer> columns,
        boolean english) {

    private static final List<Character> DELIMITERS = List.of(',', ';', '\t', '|');

    /**
     * The note above the names has a few hundred characters; whoever pasted a page above them has
     * some thousands.
     */
    private static final int SEARCHED = 1 << 20;

    /** A line of names is short; the longest known has 59 columns and 900 characters. */
    private static final int LONGEST = 8192;

    /**
     * The first line that names LinkedIn's columns, wherever it stands within the first million
     * characters; the cursor is then on the line below it.
     */
    static Optional<Header> find(TextLines lines) {
        while (!lines.atEnd() && lines.offset() < SEARCHED) {
            Optional<Header> header = of(lines.number(), lines.current());
            lines.advance(1);
            if (header.isPresent()) {
                return header;
            }
        }
        return Optional.empty();
    }

    private static Optional<Header> of(int number, String line) {
        return DELIMITERS.stream()
                .filter(delimiter -> line.length() <= LONGEST && line.indexOf(delimiter) >= 0)
                .flatMap(delimiter -> inEachLanguage(number, delimiter, line))
                .filter(Header::isWhole)
                .reduce((one, other) -> other.columns.size() > one.columns.size() ? other : one);
    }

    private static Stream<Header> inEachLanguage(int number, char delimiter, String line) {
        List<String> names = CsvCells.split(line, delimiter);
        List<String> folded = names.stream().map(ColumnNames::fold).toList();
        return ColumnNames.LANGUAGES.stream()
                .map(
                        language ->
                                new Header(
                                        number,
                                        delimiter,
                                        names,
                                        columns(language, folded),
                                        language == ColumnNames.LANGUAGES.getFirst()));
    }

    private static Map<Field, Integer> columns(Language language, List<String> folded) {
        Map<Field, Integer> columns = new EnumMap<>(Field.class);
        put(columns, language, folded);
        if (columns.containsKey(Field.FIRST) && columns.containsKey(Field.LAST)) {
            put(columns, ColumnNames.LANGUAGES.getFirst(), folded);
        }
        return columns;
    }

    private static void put(Map<Field, Integer> columns, Language language, List<String> folded) {
        for (Field field : Field.values()) {
            language.names().get(field.ordinal()).stream()
                    .map(folded::indexOf)
                    .filter(column -> column >= 0 && !columns.containsValue(column))
                    .findFirst()
                    .ifPresent(column -> columns.putIfAbsent(field, column));
        }
    }

    /**
     * Both names, and either what only LinkedIn's own export has, or the five columns its export in
     * Outlook's format shares with other address books.
     */
    private boolean isWhole() {
        return has(Field.FIRST, Field.LAST)
                && (isCertain() || has(Field.EMAIL, Field.COMPANY, Field.POSITION));
    }

    /** Whether only LinkedIn writes such a line. */
    boolean isCertain() {
        return has(Field.CONNECTED)
                || has(Field.URL) && (has(Field.COMPANY) || has(Field.POSITION));
    }

    boolean has(Field... fields) {
        return columns.keySet().containsAll(List.of(fields));
    }

    /** The column of the field, negative where there is none. */
    int column(Field field) {
        return columns.getOrDefault(field, -1);
    }

    /** How many cells a whole row has: empty names at the end, which Excel leaves, don't count. */
    int width() {
        int width = names.size();
        while (width > 0 && names.get(width - 1).isEmpty()) {
            width--;
        }
        return width;
    }

    /** Columns nobody knows the meaning of. */
    List<Integer> unknownColumns() {
        List<Integer> unknown = new ArrayList<>();
        for (int i = 0; i < width(); i++) {
            if (!columns.containsValue(i)) {
                unknown.add(i);
            }
        }
        return unknown;
    }

    /** The same header with that column as the date of connection. */
    Header withConnected(int column) {
        Map<Field, Integer> more = new EnumMap<>(columns);
        more.put(Field.CONNECTED, column);
        return new Header(line, delimiter, names, more, english);
    }
}
