package foothold.exchange;

import java.util.ArrayList;
import java.util.List;

/**
 * Clean cells: of one line of CSV whose quotation marks may be broken, and of cells split
 * elsewhere.
 */
public final class CsvCells {

    private static final char QUOTE = '"';

    private CsvCells() {}

    /**
     * The cells of one line, forgivingly: text behind a closing quotation mark belongs to its cell,
     * a mark that is never closed ends with the line.
     */
    public static List<String> split(String line, char delimiter) {
        List<String> cells = new ArrayList<>();
        int start = 0;
        while (start <= line.length()) {
            int end = endOfCell(line, start, delimiter);
            cells.add(clean(unquoted(line.substring(start, end))));
            start = end + 1;
        }
        return cells;
    }

    private static int endOfCell(String line, int start, char delimiter) {
        boolean quoted = start < line.length() && line.charAt(start) == QUOTE;
        int end = quoted ? start + 1 : start;
        while (end < line.length() && (quoted || line.charAt(end) != delimiter)) {
            boolean doubled = quoted && line.startsWith("\"\"", end);
            quoted &= doubled || line.charAt(end) != QUOTE;
            end += doubled ? 2 : 1;
        }
        return Math.min(end, line.length());
    }

    /**
     * The cell without the marks around it and with doubled ones single; as it is where it does not
     * begin with one.
     */
    private static String unquoted(String cell) {
        if (cell.isEmpty() || cell.charAt(0) != QUOTE) {
            return cell;
        }
        StringBuilder text = new StringBuilder(cell.length());
        boolean inside = true;
        for (int i = 1; i < cell.length(); i++) {
            boolean doubled = inside && cell.startsWith("\"\"", i);
            boolean closes = inside && !doubled && cell.charAt(i) == QUOTE;
            if (!closes) {
                text.append(cell.charAt(i));
            }
            inside &= !closes;
            i += doubled ? 1 : 0;
        }
        return text.toString();
    }

    static List<String> clean(List<String> cells) {
        return cells.stream().map(CsvCells::clean).toList();
    }

    /**
     * The value without blanks, no-break spaces, zero-width spaces and byte order marks at either
     * end, without control characters, and with each line break as one blank.
     */
    public static String clean(String value) {
        String text = hasControls(value) ? printable(value) : value;
        int start = 0;
        int end = text.length();
        while (start < end && isEdge(text.charAt(start))) {
            start++;
        }
        while (start < end && isEdge(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean hasControls(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) < ' ') {
                return true;
            }
        }
        return false;
    }

    private static String printable(String value) {
        StringBuilder text = new StringBuilder(value.length());
        for (char c : value.toCharArray()) {
            boolean gap = c == '\n' || c == '\r' || c == '\t';
            boolean afterText = !text.isEmpty() && text.charAt(text.length() - 1) != ' ';
            if (c >= ' ' || gap && afterText) {
                text.append(gap ? ' ' : c);
            }
        }
        return text.toString();
    }

    private static boolean isEdge(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || c == '\u200B'
                || c == '\uFEFF';
    }
}
