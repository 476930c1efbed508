package foothold.exchange.brief;

import foothold.exchange.brief.Mark.Type;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The brief as a PDF of one page, with the letters it uses inside. The same brief, the same bytes.
 */
public final class BriefPdf {
    /** How broad the edge of bold letters is, of their size. */
    private static final double EDGE = 1 / 28.0;

    private final Lettering lettering = new Lettering();
    private final Map<Integer, Integer> used = new TreeMap<>();
    private final StringBuilder content = new StringBuilder();

    private BriefPdf() {}

    /**
     * Writes it; {@code out} stays open.
     *
     * @throws IOException when it cannot be written
     */
    public static void write(Brief brief, Paper paper, OutputStream out) throws IOException {
        var pdf = new BriefPdf();
        var marks = Sheet.of(brief, paper, pdf.lettering);
        pdf.draw(marks);
        var page = new PdfFile.Page(paper, pdf.content.toString());
        var font = new PdfFile.Letters(pdf.lettering.face(), pdf.used);
        out.write(PdfFile.of(Lettering.clean(brief.heading().name()), page, font));
    }

    private void draw(List<Mark> marks) {
        for (var mark : marks) {
            switch (mark) {
                case Mark.Words words when words.text().isEmpty() -> {}
                case Mark.Words words when lettering.covers(words.text()) -> letters(words);
                case Mark.Words words -> shapes(words);
                case Mark.Rule(double x, double y, double width, double grey) ->
                        put("%.3f G 0.5 w %.2f %.2f m %.2f %.2f l S", grey, x, y, x + width, y);
            }
        }
    }

    private void letters(Mark.Words words) {
        var glyphs = new StringBuilder();
        words.text()
                .codePoints()
                .forEach(
                        each -> {
                            int glyph = lettering.face().glyph(each);
                            used.put(glyph, each);
                            glyphs.append(String.format(Locale.ROOT, "%04X", glyph));
                        });
        var type = words.type();
        colour(type);
        put(
                "BT /F1 %.2f Tf %d Tr %.2f %.2f Td <%s> Tj ET",
                type.size(), type.bold() ? 2 : 0, words.x(), words.y(), glyphs);
    }

    /** Letters the font lacks: their shape, and what they say for whoever searches or listens. */
    private void shapes(Mark.Words words) {
        var type = words.type();
        double scale = type.size() / Outlines.SIZE;
        colour(type);
        content.append("/Span <</ActualText ")
                .append(PdfFile.text(words.text()))
                .append(">> BDC\n");
        put("q %.6f 0 0 %.6f %.2f %.2f cm", scale, -scale, words.x(), words.y());
        put("%.2f w", Outlines.SIZE * EDGE);
        content.append(lettering.outlines().path(words.text()));
        put("%s Q EMC", type.bold() ? "B" : "f");
    }

    /** Bold letters are drawn with their edge, since there is one font for all. */
    private void colour(Type type) {
        put("%.3f g %.3f G %.3f w", type.grey(), type.grey(), type.size() * EDGE);
    }

    private void put(String format, Object... values) {
        content.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
