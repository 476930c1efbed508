package foothold.exchange.brief;

import foothold.exchange.pdf.Lettering;
import foothold.exchange.pdf.Mark;
import foothold.exchange.pdf.Mark.Type;

import java.util.List;

/**
 * The questions with room to write under each. The letters get smaller before the room does, and
 * only what does not fit even then is left out, which the last line says.
 */
final class QuestionRows {
    private static final int TEN = 10;
    private static final double[] SIZES = {10.5, 9.5, 8.5};
    private static final double LEADING = 1.3;
    private static final double NUMBER_WIDTH = 22;
    private static final double LEAST_ROOM = 20;
    private static final double MOST_ROOM = 96;
    private static final double LINE = 19;
    private static final double FAINT = 0.75;

    private final List<String> questions;
    private final Lettering lettering;
    private final double width;

    QuestionRows(List<String> questions, Lettering lettering, double width) {
        this.questions = questions.stream().map(Lettering::clean).toList();
        this.lettering = lettering;
        this.width = width;
    }

    /** How much height ten questions and fewer should have at the usual size. */
    double usual() {
        return needed(SIZES[0], Math.min(questions.size(), TEN)) + LEAST_ROOM;
    }

    /** How much height they can do with. */
    double least() {
        return needed(SIZES[1], Math.min(questions.size(), TEN));
    }

    private double needed(double size, int count) {
        double lines = 0;
        for (var question : questions.subList(0, count)) {
            lines += wrap(question, size).size();
        }
        return lines * size * LEADING + count * LEAST_ROOM;
    }

    private List<String> wrap(String question, double size) {
        return lettering.wrap(question, size, width - NUMBER_WIDTH);
    }

    /** Draws them between those heights. */
    void draw(double top, double bottom, List<Mark> marks) {
        double height = top - bottom;
        double size = SIZES[SIZES.length - 1];
        for (int at = SIZES.length - 1; at >= 0; at--) {
            size = needed(SIZES[at], questions.size()) <= height ? SIZES[at] : size;
        }
        int count = questions.size();
        while (count > 0 && needed(size, count) > height - (count < questions.size() ? LINE : 0)) {
            count--;
        }
        double y = rows(size, count, top, bottom, marks);
        if (count < questions.size()) {
            var type = new Type(size, false, 0.25);
            var left = "and " + (questions.size() - count) + " more questions";
            marks.add(new Mark.Words(Sheet.MARGIN, y - LINE + 6, type, left));
        } else if (questions.isEmpty()) {
            rule(top, top - bottom, marks);
        }
    }

    private double rows(double size, int count, double top, double bottom, List<Mark> marks) {
        double spare = top - bottom - needed(size, count) - (count < questions.size() ? LINE : 0);
        double room = count == 0 ? 0 : Math.min(MOST_ROOM, LEAST_ROOM + spare / count);
        double y = top;
        for (int at = 0; at < count; at++) {
            boolean first = true;
            for (var line : wrap(questions.get(at), size)) {
                y -= size * LEADING;
                if (first) {
                    var number = new Type(size, true, 0);
                    marks.add(new Mark.Words(Sheet.MARGIN, y, number, (at + 1) + "."));
                }
                var type = new Type(size, false, 0);
                marks.add(new Mark.Words(Sheet.MARGIN + NUMBER_WIDTH, y, type, line));
                first = false;
            }
            rule(y, room, marks);
            y -= room;
        }
        return y;
    }

    /** Faint lines to write on. */
    private void rule(double top, double room, List<Mark> marks) {
        for (double down = LINE; down <= room; down += LINE) {
            double x = Sheet.MARGIN + NUMBER_WIDTH;
            marks.add(new Mark.Rule(x, top - down, width - NUMBER_WIDTH, FAINT));
        }
    }
}
