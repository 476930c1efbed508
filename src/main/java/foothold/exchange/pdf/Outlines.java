package foothold.exchange.pdf;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.text.AttributedString;
import java.util.Locale;

/**
 * Words in scripts that the font lacks, as shapes: the letters come from the machine's own fonts,
 * joined and ordered as their script wants it.
 */
final class Outlines {
    /** The size at which shapes are made. */
    static final double SIZE = 1000;

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private final Face face;
    private Font own;

    Outlines(Face face) {
        this.face = face;
    }

    /** How wide the words are at size 1. */
    double width(String text) {
        return layout(text).getAdvance() / SIZE;
    }

    /** The path of the words' shape at {@link #SIZE}, y growing downwards, to be filled. */
    String path(String text) {
        Shape shape = layout(text).getOutline(null);
        var path = new StringBuilder();
        var last = new double[2];
        var at = new double[6];
        for (var step = shape.getPathIterator(null); !step.isDone(); step.next()) {
            step(step.currentSegment(at), at, last, path);
        }
        return path.toString();
    }

    private static void step(int kind, double[] at, double[] last, StringBuilder path) {
        switch (kind) {
            case PathIterator.SEG_MOVETO -> write(path, "m", at, 2, last);
            case PathIterator.SEG_LINETO -> write(path, "l", at, 2, last);
            case PathIterator.SEG_CUBICTO -> write(path, "c", at, 6, last);
            case PathIterator.SEG_QUADTO -> write(path, "c", raised(at, last), 6, last);
            default -> path.append("h\n");
        }
    }

    /** A curve with one control point as one with two, which is all a PDF has. */
    private static double[] raised(double[] at, double[] last) {
        return new double[] {
            last[0] + 2 * (at[0] - last[0]) / 3,
            last[1] + 2 * (at[1] - last[1]) / 3,
            at[2] + 2 * (at[0] - at[2]) / 3,
            at[3] + 2 * (at[1] - at[3]) / 3,
            at[2],
            at[3]
        };
    }

    private static void write(
            StringBuilder path, String operator, double[] at, int count, double[] last) {
        for (int i = 0; i < count; i++) {
            path.append(String.format(Locale.ROOT, "%.0f ", at[i]));
        }
        path.append(operator).append('\n');
        last[0] = at[count - 2];
        last[1] = at[count - 1];
    }

    private TextLayout layout(String text) {
        var fonts = new AttributedString(text);
        var elsewhere = new Font(Font.SANS_SERIF, Font.PLAIN, (int) SIZE);
        for (int at = 0; at < text.length(); ) {
            int character = text.codePointAt(at);
            int next = at + Character.charCount(character);
            var font = face.glyph(character) == 0 ? elsewhere : own();
            fonts.addAttribute(TextAttribute.FONT, font, at, next);
            at = next;
        }
        return new TextLayout(fonts.getIterator(), EXACT);
    }

    private Font own() {
        if (own == null) {
            try (var in = Face.class.getResourceAsStream(Face.FILE)) {
                own = Font.createFont(Font.TRUETYPE_FONT, in).deriveFont((float) SIZE);
            } catch (IOException | FontFormatException failure) {
                throw new IllegalStateException("the program's own font", failure);
            }
        }
        return own;
    }
}
