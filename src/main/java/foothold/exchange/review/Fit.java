package foothold.exchange.review;

import foothold.exchange.pdf.Lettering;
import foothold.exchange.pdf.Mark.Type;
import foothold.exchange.pdf.Paper;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes a page fit: each part in turn gets one more of its lines while there is room, long lines
 * are cut, and what does not fit is counted in a line of its own ("and 12 more").
 */
final class Fit {
    /** The blank edge on all sides, in points. */
    static final double MARGIN = 42;

    static final Type TITLE = new Type(20, true, 0);
    static final Type ABOUT = new Type(10, false, 0.3);
    static final Type HEADING = new Type(11, true, 0);
    static final Type TEXT = new Type(10, false, 0);
    static final Type MORE = new Type(10, false, 0.35);

    /** From one line of text to the next. */
    static final double LEAD = 13.6;

    /** From the end of a part to the line of the next one's heading. */
    static final double HEAD = 22;

    /** How far items stand in behind their dots. */
    static final double INDENT = 10;

    /** What stands above the first part. */
    static final double TOP = TITLE.size() + LEAD + 14;

    private static final int MOST_OF_ITEM = 2;
    private static final int MOST_OF_NOTE = 8;

    private final Lettering lettering;
    private final double width;
    private final double height;

    Fit(Lettering lettering, Paper paper) {
        this.lettering = lettering;
        this.width = paper.width() - 2 * MARGIN;
        this.height = paper.height() - 2 * MARGIN - TOP;
    }

    /** A part with the lines that are shown, each broken to the width of the page. */
    record Shown(WeekPage.Part part, List<List<String>> lines, int left) {

        /** How many lines of text it takes, without its heading. */
        int rows() {
            return lines.stream().mapToInt(List::size).sum() + (left > 0 ? 1 : 0);
        }

        /** What says how much is left out. */
        String more() {
            return more(left);
        }

        private static String more(int left) {
            return "and " + left + " more";
        }
    }

    /** The parts as they are shown; those without lines are left out. */
    List<Shown> of(WeekPage page, double spare) {
        var parts = page.parts().stream().filter(each -> !each.lines().isEmpty()).toList();
        var broken = parts.stream().map(this::broken).toList();
        var counts = new int[parts.size()];
        double room = height - spare - parts.size() * HEAD;
        boolean more = true;
        while (more) {
            more = false;
            for (int at = 0; at < counts.length; at++) {
                if (counts[at] < broken.get(at).size()) {
                    counts[at]++;
                    boolean fits = rows(broken, counts) * LEAD <= room;
                    counts[at] -= fits ? 0 : 1;
                    more |= fits;
                }
            }
        }
        var shown = new ArrayList<Shown>();
        for (int at = 0; at < counts.length; at++) {
            shown.add(shown(parts.get(at), broken.get(at), counts[at]));
        }
        return shown;
    }

    private static Shown shown(WeekPage.Part part, List<List<String>> broken, int count) {
        return new Shown(part, broken.subList(0, count), broken.size() - count);
    }

    private static int rows(List<List<List<String>>> broken, int[] counts) {
        int rows = 0;
        for (int at = 0; at < counts.length; at++) {
            rows += shown(null, broken.get(at), counts[at]).rows();
        }
        return rows;
    }

    private List<List<String>> broken(WeekPage.Part part) {
        return part.lines().stream()
                .map(Lettering::clean)
                .filter(each -> !each.isEmpty())
                .map(each -> broken(each, part.listed()))
                .toList();
    }

    private List<String> broken(String line, boolean listed) {
        double room = width - (listed ? INDENT : 0);
        int most = listed ? MOST_OF_ITEM : MOST_OF_NOTE;
        var lines = lettering.wrap(line, TEXT.size(), room);
        if (lines.size() <= most) {
            return lines;
        }
        var kept = new ArrayList<>(lines.subList(0, most - 1));
        var rest = String.join(" ", lines.subList(most - 1, lines.size()));
        kept.add(lettering.cut(rest, TEXT.size(), room));
        return kept;
    }
}
