package foothold.exchange.brief;

import foothold.exchange.pdf.Lettering;
import foothold.exchange.pdf.Mark;
import foothold.exchange.pdf.Mark.Type;
import foothold.exchange.pdf.Paper;

import java.util.ArrayList;
import java.util.List;

/**
 * The page laid out. Facts give way to questions: each fact keeps its first line as long as there
 * is room at all, and every question keeps room to write under it.
 */
final class Sheet {
    /** The blank edge on all sides, in points. */
    static final double MARGIN = 42;

    private static final Type NAME = new Type(20, true, 0);
    private static final Type ABOUT = new Type(11, false, 0.25);
    private static final Type WHEN = new Type(10.5, false, 0);
    private static final Type LABEL = new Type(9, true, 0.25);
    private static final Type TEXT = new Type(9.5, false, 0);
    private static final double LEADING = 1.36;
    private static final double LABEL_WIDTH = 104;
    private static final double COLUMN_GAP = 14;
    private static final double RULE = 0.6;

    private final Brief brief;
    private final Lettering lettering;
    private final double width;
    private final List<Mark> marks = new ArrayList<>();
    private double y;

    private Sheet(Brief brief, Paper paper, Lettering lettering) {
        this.brief = brief;
        this.lettering = lettering;
        this.width = paper.width() - 2 * MARGIN;
        this.y = paper.height() - MARGIN;
    }

    /** What to draw on one page of that paper. */
    static List<Mark> of(Brief brief, Paper paper, Lettering lettering) {
        var sheet = new Sheet(brief, paper, lettering);
        sheet.layOut();
        return sheet.marks;
    }

    private void layOut() {
        heading();
        var questions = new QuestionRows(brief.questions(), lettering, width);
        double agenda = brief.agenda().isEmpty() ? 0 : 3 * lead(TEXT) + 16;
        double room = y - MARGIN - agenda - 6;
        facts(lines(room - questions.least()), lines(room - questions.usual()));
        agenda();
        questions.draw(y, MARGIN, marks);
    }

    private void heading() {
        var heading = brief.heading();
        y -= NAME.size();
        put(MARGIN, NAME, heading.name(), width);
        y -= 4;
        if (!heading.about().isBlank()) {
            y -= lead(ABOUT);
            put(MARGIN, ABOUT, heading.about(), width);
        }
        if (!heading.when().isBlank()) {
            y -= lead(WHEN) + 2;
            put(MARGIN, WHEN, heading.when(), width);
        }
        y -= 10;
        marks.add(new Mark.Rule(MARGIN, y, width, RULE));
        y -= 4;
    }

    private static int lines(double room) {
        return (int) Math.max(0, room / lead(TEXT));
    }

    private void facts(int least, int usual) {
        var wrapped =
                brief.facts().stream()
                        .map(
                                fact ->
                                        lettering.wrap(
                                                Lettering.clean(fact.text()),
                                                TEXT.size(),
                                                width - LABEL_WIDTH))
                        .toList();
        var shown = share(wrapped, Math.max(usual, Math.min(least, wrapped.size())));
        for (int at = 0; at < wrapped.size(); at++) {
            fact(brief.facts().get(at).label(), wrapped.get(at), shown[at]);
        }
        y -= 6;
    }

    private void fact(String label, List<String> lines, int shown) {
        for (int line = 0; line < shown; line++) {
            y -= lead(TEXT);
            if (line == 0) {
                put(MARGIN, LABEL, label, LABEL_WIDTH - 8);
            }
            boolean cut = line == shown - 1 && shown < lines.size();
            var words = cut ? String.join(" ", lines.subList(line, lines.size())) : lines.get(line);
            put(MARGIN + LABEL_WIDTH, TEXT, words, width - LABEL_WIDTH);
        }
    }

    /** How many lines each fact may have: one each, then one more in turn while there is room. */
    private static int[] share(List<List<String>> wrapped, int room) {
        var shown = new int[wrapped.size()];
        int left = room;
        boolean more = true;
        while (more && left > 0) {
            more = false;
            for (int at = 0; at < shown.length && left > 0; at++) {
                if (shown[at] < wrapped.get(at).size()) {
                    shown[at]++;
                    left--;
                    more = true;
                }
            }
        }
        return shown;
    }

    private void agenda() {
        var phases = brief.agenda();
        if (phases.isEmpty()) {
            return;
        }
        double column = (width + COLUMN_GAP) / phases.size() - COLUMN_GAP;
        marks.add(new Mark.Rule(MARGIN, y, width, RULE));
        double top = y - lead(TEXT) - 2;
        for (int at = 0; at < phases.size(); at++) {
            double x = MARGIN + at * (column + COLUMN_GAP);
            y = top;
            put(x, LABEL, phases.get(at).minutes() + " min", column);
            var lines = lettering.wrap(Lettering.clean(phases.get(at).what()), TEXT.size(), column);
            for (var line : lines.subList(0, Math.min(2, lines.size()))) {
                y -= lead(TEXT);
                put(x, TEXT, line, column);
            }
        }
        y = top - 2 * lead(TEXT) - 8;
        marks.add(new Mark.Rule(MARGIN, y, width, RULE));
        y -= 6;
    }

    private void put(double x, Type type, String text, double most) {
        var line = lettering.cut(Lettering.clean(text), type.size(), most);
        marks.add(new Mark.Words(x, y, type, line));
    }

    private static double lead(Type type) {
        return type.size() * LEADING;
    }
}
