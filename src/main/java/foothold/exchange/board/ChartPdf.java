package foothold.exchange.board;

import foothold.exchange.board.Chart.Balance;
import foothold.exchange.board.Chart.Cell;
import foothold.exchange.pdf.Lettering;
import foothold.exchange.pdf.Mark;
import foothold.exchange.pdf.Mark.Type;
import foothold.exchange.pdf.Paper;
import foothold.exchange.pdf.PdfDrawing;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * The board as a PDF on paper held across, over as many pages as it takes; the paths stand at the
 * head of each. The same board, the same bytes.
 */
public final class ChartPdf {
    /** The blank edge on all sides, in points. */
    static final double MARGIN = 36;

    /** More paths than that do not fit side by side; they follow on further pages. */
    private static final int MOST = 4;

    /** A row of so many lines may go on over the page; a shorter one moves there as a whole. */
    private static final int SPLIT = 8;

    private static final double NAMES = 78;
    private static final double GAP = 14;
    private static final double LEAD = 11.5;
    private static final double INDENT = 9;
    private static final double BAR = 60;
    private static final double PRO = 0.35;
    private static final double CON = 0.75;
    private static final Type TITLE = new Type(18, true, 0);
    private static final Type PATH = new Type(10.5, true, 0);
    private static final Type STRONG = new Type(8.5, true, 0);
    private static final Type TEXT = new Type(8.5, false, 0);
    private static final Type FAINT = new Type(8.5, false, 0.35);

    private final Chart chart;
    private final double width;
    private final double height;
    private final Lettering lettering = new Lettering();
    private final List<PdfDrawing.Leaf> leaves = new ArrayList<>();
    private List<Mark> marks = new ArrayList<>();
    private double y;

    /** A line of a cell; with a balance it is a bar instead of words. */
    private record Line(Type type, double indent, String text, Balance bar) {}

    private ChartPdf(Chart chart, Paper paper) {
        this.chart = chart;
        this.width = paper.height();
        this.height = paper.width();
    }

    /**
     * Writes it; {@code out} stays open.
     *
     * @throws IOException when it cannot be written
     */
    public static void write(Chart chart, Paper paper, OutputStream out) throws IOException {
        var pdf = new ChartPdf(chart, paper);
        pdf.layOut();
        PdfDrawing.write(chart.title(), pdf.leaves, pdf.lettering, out);
    }

    private void layOut() {
        y = height - MARGIN - TITLE.size();
        put(MARGIN, TITLE, chart.title(), width - 2 * MARGIN);
        y -= LEAD + 2;
        put(MARGIN, FAINT, chart.about(), width - 2 * MARGIN);
        y -= LEAD;
        for (int from = 0; from < chart.paths().size(); from += MOST) {
            if (from > 0) {
                turn();
            }
            part(from, Math.min(from + MOST, chart.paths().size()));
        }
        turn();
    }

    private void turn() {
        leaves.add(new PdfDrawing.Leaf(width, height, marks));
        marks = new ArrayList<>();
        y = height - MARGIN;
    }

    private double column(int from, int to) {
        return (width - 2 * MARGIN - NAMES + GAP) / (to - from) - GAP;
    }

    private void part(int from, int to) {
        heads(from, to, true);
        for (var row : chart.rows()) {
            var cells =
                    row.cells().subList(from, to).stream()
                            .map(each -> lines(each, column(from, to)))
                            .toList();
            row(row.criterion(), cells, from, to);
        }
    }

    private void heads(int from, int to, boolean whole) {
        var heads = new ArrayList<List<Line>>();
        for (var head : chart.paths().subList(from, to)) {
            var lines = new ArrayList<Line>();
            wrap(lines, PATH, 0, head.name(), column(from, to));
            if (whole) {
                head.lines().forEach(each -> wrap(lines, FAINT, 0, each, column(from, to)));
            }
            heads.add(lines);
        }
        draw("", heads, from, to, -1);
        y -= 4;
    }

    private void row(String criterion, List<List<Line>> cells, int from, int to) {
        int most = cells.stream().mapToInt(List::size).max().orElse(0);
        // A short row is not torn apart.
        if (y - Math.min(most + 1, SPLIT) * LEAD < MARGIN) {
            turn();
            heads(from, to, false);
        }
        marks.add(new Mark.Rule(MARGIN, y, width - 2 * MARGIN, 0.6));
        y -= 3;
        draw(criterion, cells, from, to, most);
        y -= 5;
    }

    /** Draws line by line, over as many pages as it takes. */
    private void draw(String name, List<List<Line>> cells, int from, int to, int rowLines) {
        int most = cells.stream().mapToInt(List::size).max().orElse(0);
        var names = lettering.wrap(Lettering.clean(name), STRONG.size(), NAMES - 8);
        for (int line = 0; line < Math.max(most, names.size()); line++) {
            if (rowLines >= 0 && y - LEAD < MARGIN) {
                turn();
                heads(from, to, false);
                marks.add(new Mark.Rule(MARGIN, y, width - 2 * MARGIN, 0.6));
                y -= 3;
            }
            y -= LEAD;
            if (line < names.size()) {
                put(MARGIN, STRONG, names.get(line), NAMES - 8);
            }
            for (int cell = 0; cell < cells.size(); cell++) {
                if (line < cells.get(cell).size()) {
                    double x = MARGIN + NAMES + cell * (column(from, to) + GAP);
                    draw(cells.get(cell).get(line), x, column(from, to));
                }
            }
        }
    }

    private void draw(Line line, double x, double most) {
        if (line.bar() == null) {
            put(x + line.indent(), line.type(), line.text(), most - line.indent());
            return;
        }
        double pros = BAR * line.bar().pros() / (line.bar().pros() + line.bar().cons());
        marks.add(new Mark.Bar(x, y, pros, 4, PRO));
        marks.add(new Mark.Bar(x + pros, y, BAR - pros, 4, CON));
    }

    private List<Line> lines(Cell cell, double width) {
        var lines = new ArrayList<Line>();
        wrap(lines, cell.said().isEmpty() ? FAINT : STRONG, 0, cell.summary(), width);
        if (cell.balance().tips()) {
            lines.add(new Line(TEXT, 0, "", cell.balance()));
        }
        wrap(lines, TEXT, 0, cell.verdict(), width);
        for (var said : cell.said()) {
            int at = lines.size();
            wrap(lines, TEXT, INDENT, said.text() + " (" + said.from() + ")", width);
            var first = lines.get(at);
            lines.set(at, new Line(TEXT, 0, said.sign() + "  " + first.text(), null));
        }
        wrap(lines, FAINT, 0, cell.next(), width);
        return lines;
    }

    private void wrap(List<Line> lines, Type type, double indent, String text, double width) {
        if (!text.isBlank()) {
            lettering.wrap(Lettering.clean(text), type.size(), width - indent - 4).stream()
                    .map(each -> new Line(type, indent, each, null))
                    .forEach(lines::add);
        }
    }

    private void put(double x, Type type, String text, double most) {
        var line = lettering.cut(Lettering.clean(text), type.size(), most);
        marks.add(new Mark.Words(x, y, type, line));
    }
}
