package foothold.exchange.brief;

import foothold.exchange.pdf.Lettering;
import foothold.exchange.pdf.Paper;
import foothold.exchange.pdf.PdfDrawing;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * The brief as a PDF of one page, with the letters it uses inside. The same brief, the same bytes.
 */
public final class BriefPdf {
    private BriefPdf() {}

    /**
     * Writes it; {@code out} stays open.
     *
     * @throws IOException when it cannot be written
     */
    public static void write(Brief brief, Paper paper, OutputStream out) throws IOException {
        var lettering = new Lettering();
        var marks = Sheet.of(brief, paper, lettering);
        var leaf = new PdfDrawing.Leaf(paper.width(), paper.height(), marks);
        PdfDrawing.write(brief.heading().name(), List.of(leaf), lettering, out);
    }
}
