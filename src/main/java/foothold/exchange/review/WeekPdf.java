package foothold.exchange.review;

import foothold.exchange.pdf.Lettering;
import foothold.exchange.pdf.Mark;
import foothold.exchange.pdf.Mark.Type;
import foothold.exchange.pdf.Paper;
import foothold.exchange.pdf.PdfDrawing;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** The page about a week as a PDF of one page. The same page, the same bytes. */
public final class WeekPdf {
    private static final double RULE = 0.6;

    private final Lettering lettering = new Lettering();
    private final List<Mark> marks = new ArrayList<>();
    private final double width;
    private double y;

    private WeekPdf(Paper paper) {
        this.width = paper.width() - 2 * Fit.MARGIN;
        this.y = paper.height() - Fit.MARGIN;
    }

    /**
     * Writes it; {@code out} stays open.
     *
     * @throws IOException when it cannot be written
     */
    public static void write(WeekPage page, Paper paper, OutputStream out) throws IOException {
        var pdf = new WeekPdf(paper);
        pdf.head(page);
        new Fit(pdf.lettering, paper).of(page, 0).forEach(pdf::part);
        var leaf = new PdfDrawing.Leaf(paper.width(), paper.height(), pdf.marks);
        PdfDrawing.write(page.title(), List.of(leaf), pdf.lettering, out);
    }

    private void head(WeekPage page) {
        y -= Fit.TITLE.size();
        put(0, Fit.TITLE, page.title());
        y -= Fit.LEAD + 2;
        put(0, Fit.ABOUT, page.about());
        y -= 12;
        marks.add(new Mark.Rule(Fit.MARGIN, y, width, RULE));
    }

    private void part(Fit.Shown shown) {
        y -= Fit.HEAD;
        put(0, Fit.HEADING, shown.part().heading());
        double indent = shown.part().listed() ? Fit.INDENT : 0;
        for (var lines : shown.lines()) {
            if (indent > 0) {
                marks.add(new Mark.Words(Fit.MARGIN, y - Fit.LEAD, Fit.TEXT, "·"));
            }
            for (var line : lines) {
                y -= Fit.LEAD;
                put(indent, Fit.TEXT, line);
            }
        }
        if (shown.left() > 0) {
            y -= Fit.LEAD;
            put(indent, Fit.MORE, shown.more());
        }
    }

    private void put(double indent, Type type, String text) {
        var line = lettering.cut(Lettering.clean(text), type.size(), width - indent);
        marks.add(new Mark.Words(Fit.MARGIN + indent, y, type, line));
    }
}
