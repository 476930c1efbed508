package foothold.ui.insights.answers;

import foothold.service.insights.AnswerSheet;

/**
 * How large the columns and lines of the sheet are. The height of a line follows from the longest
 * answer, guessed by its letters, so that nothing has to be laid out that is not in view.
 */
final class Sizes {
    static final double QUESTION = 216;
    static final double VOICE = 232;
    static final double HEAD = 60;

    private static final double LETTERS_A_LINE = 27;
    private static final double ASKED_A_LINE = 22;
    private static final double LINE = 20;
    private static final double AROUND = 24;
    private static final int FEWEST_LINES = 3;
    private static final int MOST_LINES = 10;

    private final double[] ends;
    private final int columns;

    Sizes(AnswerSheet sheet) {
        columns = sheet.voices().size();
        ends = new double[sheet.lines().size()];
        double end = 0;
        for (int line = 0; line < ends.length; line++) {
            end += height(sheet.lines().get(line));
            ends[line] = end;
        }
    }

    private static double height(AnswerSheet.Line line) {
        int most = lines(line.text(), ASKED_A_LINE) + 3; // below it stands what came of it
        for (var said : line.said().values()) {
            most = Math.max(most, said.stream().mapToInt(Sizes::lines).sum());
        }
        return Math.clamp(most, FEWEST_LINES, MOST_LINES) * LINE + AROUND;
    }

    private static int lines(AnswerSheet.Said said) {
        int words = said.answer().text() == null ? 1 : lines(said.answer().text(), LETTERS_A_LINE);
        return said.answer().telling() ? words + 1 : words;
    }

    private static int lines(String text, double lettersALine) {
        return (int)
                text.lines()
                        .mapToLong(each -> (long) Math.ceil(each.length() / lettersALine))
                        .sum();
    }

    int lines() {
        return ends.length;
    }

    int columns() {
        return columns;
    }

    double top(int line) {
        return line == 0 ? 0 : ends[line - 1];
    }

    double height(int line) {
        return ends[line] - top(line);
    }

    double left(int column) {
        return column * VOICE;
    }

    /** Of all lines together. */
    double height() {
        return ends.length == 0 ? 0 : ends[ends.length - 1];
    }

    /** Of all columns together. */
    double width() {
        return columns * VOICE;
    }

    /** The line at that height; the last one beyond the end. */
    int lineAt(double y) {
        int line = 0;
        while (line < ends.length - 1 && ends[line] <= y) {
            line++;
        }
        return line;
    }

    /** The column at that width; the last one beyond the end. */
    int columnAt(double x) {
        return (int) Math.clamp(Math.floor(x / VOICE), 0, Math.max(0, columns - 1));
    }
}
