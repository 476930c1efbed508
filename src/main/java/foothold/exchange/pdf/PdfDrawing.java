package foothold.exchange.pdf;

import foothold.exchange.pdf.Mark.Type;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Draws marks on pages as a PDF, with the letters it uses inside. The same marks, the same bytes.
 */
public final class PdfDrawing {
    /** How broad the edge of bold letters is, of their size. */
    private static final double EDGE = 1 / 28.0;

    private final Lettering lettering;
    private final Map<Integer, Integer> used = new TreeMap<>();
    private StringBuilder content = new StringBuilder();

    private PdfDrawing(Lettering lettering) {
        this.lettering = lettering;
    }

    /** A page of that size, in points, and what is drawn on it. */
    public record Leaf(double width, double height, List<Mark> marks) {}

    /**
     * Writes the file; {@code out} stays open.
     *
     * @param leaves at least one
     * @throws IOException when it cannot be written
     */
    public static void write(String title, List<Leaf> leaves, Lettering lettering, OutputStream out)
            throws IOException {
        var pdf = new PdfDrawing(lettering);
        var pages = new ArrayList<PdfFile.Page>();
        for (var leaf : leaves) {
            pdf.content = new StringBuilder();
            pdf.draw(leaf.marks());
            pages.add(new PdfFile.Page(leaf.width(), leaf.height(), pdf.content.toString()));
        }
        var font = new PdfFile.Letters(lettering.face(), pdf.used);
        out.write(PdfFile.of(Lettering.clean(title), pages, font));
    }

    private void draw(List<Mark> marks) {
        for (var mark : marks) {
            switch (mark) {
                case Mark.Words words when words.text().isEmpty() -> {}
                case Mark.Words words when lettering.covers(words.text()) -> letters(words);
                case Mark.Words words -> shapes(words);
                case Mark.Rule(double x, double y, double width, double grey) ->
                        put("%.3f G 0.5 w %.2f %.2f m %.2f %.2f l S", grey, x, y, x + width, y);
                case Mark.Bar(double x, double y, double width, double height, double grey) ->
                        put("%.3f g %.2f %.2f %.2f %.2f re f", grey, x, y, width, height);
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
