package foothold.exchange.review;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.exchange.pdf.Paper;
import foothold.exchange.review.WeekPage.Part;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** The page about a week, as another program reads it. */
class WeekPdfTest {

    private static WeekPage page(int lines, String more) {
        var all = IntStream.rangeClosed(1, lines).mapToObj(each -> "Line " + each + more).toList();
        return new WeekPage(
                "Week of 16 Nov – 22 Nov 2026",
                "Łucja · As of Fri 20 Nov",
                List.of(
                        new Part("What was done", true, all),
                        new Part("My notes", false, Collections.nCopies(lines > 3 ? 9 : 1, "Note")),
                        new Part("Nothing", true, List.of()),
                        new Part("What is owed", true, all)));
    }

    private static byte[] bytes(WeekPage page, Paper paper) throws IOException {
        var out = new ByteArrayOutputStream();
        WeekPdf.write(page, paper, out);
        return out.toByteArray();
    }

    /** How far down the page each letter stands, and how far to the right it reaches. */
    private static final class Reach extends PDFTextStripper {
        private final List<Float> lows = new ArrayList<>();
        private final List<Float> rights = new ArrayList<>();

        @Override
        protected void processTextPosition(TextPosition letter) {
            lows.add(letter.getYDirAdj());
            rights.add(letter.getXDirAdj() + letter.getWidthDirAdj());
            super.processTextPosition(letter);
        }
    }

    private static String text(PDDocument pdf, Paper paper) throws IOException {
        assertEquals(1, pdf.getNumberOfPages());
        var reach = new Reach();
        var text = reach.getText(pdf);
        assertTrue(Collections.max(reach.lows) <= paper.height() - 40, "below the margin");
        assertTrue(Collections.max(reach.rights) <= paper.width() - 40, "beyond the margin");
        return text;
    }

    @ParameterizedTest
    @EnumSource(Paper.class)
    void aShortWeekIsThereInFull(Paper paper) throws IOException {
        try (var pdf = Loader.loadPDF(bytes(page(3, ""), paper))) {
            var text = text(pdf, paper);
            assertTrue(text.contains("Line 3") && text.contains("Łucja"), text);
            assertFalse(text.contains("more"), text);
            assertFalse(text.contains("Nothing"), text);
        }
    }

    @ParameterizedTest
    @EnumSource(Paper.class)
    void aFullWeekIsOnePageThatSaysWhatIsLeftOut(Paper paper) throws IOException {
        var more = ", about which there is very much to say".repeat(8) + " END";
        for (var length : List.of("", more)) {
            try (var pdf = Loader.loadPDF(bytes(page(80, length), paper))) {
                var text = text(pdf, paper);
                int shown = text.split("Line 1\\b", -1).length - 1;
                assertEquals(2, shown, text);
                var left = text.lines().filter(each -> each.matches("and \\d+ more")).toList();
                assertEquals(2, left.size(), text);
                assertEquals(left.get(0), left.get(1), "each part gets its turn");
                int number = Integer.parseInt(left.get(0).split(" ")[1]);
                assertTrue(text.contains("Line " + (80 - number)), text);
                assertFalse(text.contains("Line " + (81 - number)), text);
                assertFalse(text.contains("END"), text);
            }
        }
    }

    @Test
    void theSamePageGivesTheSameBytes() throws IOException {
        assertArrayEquals(bytes(page(30, "李"), Paper.A4), bytes(page(30, "李"), Paper.A4));
    }

    @Test
    void theWebPageShowsWordsAndNeverObeysThem() {
        var html = WeekHtml.of(page(60, " <script>alert(1)</script>"), Paper.LETTER);
        assertFalse(html.contains("<script>"), html);
        assertTrue(html.contains("&lt;script&gt;"), html);
        assertTrue(html.contains("<li class=\"more\">and "), html);
        assertFalse(html.contains("Nothing"), html);
    }
}
