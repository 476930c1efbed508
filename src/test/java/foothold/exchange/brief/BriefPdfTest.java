package foothold.exchange.brief;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.exchange.pdf.Lettering;
import foothold.exchange.pdf.Mark;
import foothold.exchange.pdf.Paper;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The PDF, as another program reads and draws it. */
class BriefPdfTest {
    private static final int WHITE = 0xFFFFFF;

    @ParameterizedTest
    @EnumSource(Paper.class)
    void tenLongQuestionsFitOnOnePage(Paper paper) throws IOException {
        var brief = Samples.brief(Samples.LATIN, 10, 120);
        try (var pdf = read(brief, paper)) {
            assertEquals(1, pdf.getNumberOfPages());
            var box = pdf.getPage(0).getMediaBox();
            assertEquals(paper.width(), box.getWidth(), 0.01);
            assertEquals(paper.height(), box.getHeight(), 0.01);
            var text = text(pdf);
            for (var question : brief.questions()) {
                assertTrue(text.contains(question), question);
            }
            for (var fact : brief.facts()) {
                assertTrue(text.contains(fact.label()), fact.label());
            }
            assertTrue(text.contains(Samples.LATIN));
            assertTrue(text.contains("Nguyễn Thị Ánh"), text);
            assertTrue(text.contains("14 min"));
            assertInsideMargins(pdf);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "李小龍 (Bruce)",
                "محمد الأمين",
                "יעל כהן",
                "नरेन्द्र शर्मा",
                "สมชาย ใจดี",
                "Zoë 👩🏽‍🔬 Łuç",
                "e\u0301\u0323\u0302",
                "\u0000\u0007\ud800 odd",
                "-",
            })
    void namesOfAnyScriptAreDrawn(String name) throws IOException {
        for (var paper : Paper.values()) {
            var brief = Samples.brief(name, 10, 120);
            try (var pdf = read(brief, paper)) {
                assertEquals(1, pdf.getNumberOfPages());
                assertEquals(Lettering.clean(name), pdf.getDocumentInformation().getTitle());
                assertTrue(text(pdf).contains(brief.questions().getLast()));
                assertInsideMargins(pdf);
                assertTrue(inkedAbove(pdf, paper), "the name is drawn");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 5, 20, 60})
    void whateverTheNumberOfQuestionsItIsOnePage(int count) throws IOException {
        for (var paper : Paper.values()) {
            var brief = Samples.brief(Samples.LATIN, count, 150);
            try (var pdf = read(brief, paper)) {
                assertEquals(1, pdf.getNumberOfPages());
                assertInsideMargins(pdf);
                var text = text(pdf);
                long shown = brief.questions().stream().filter(text::contains).count();
                var left = "and " + (count - shown) + " more questions";
                assertEquals(shown < count, text.contains(left), text);
            }
        }
    }

    @Test
    void aWordWithoutEndIsBroken() throws IOException {
        var brief = Samples.brief("W".repeat(300), 1, 120);
        var endless =
                new Brief(
                        brief.heading(),
                        List.of(new Brief.Fact("x".repeat(80), "m".repeat(2000))),
                        brief.agenda(),
                        List.of("w".repeat(700)));
        try (var pdf = read(endless, Paper.A4)) {
            assertInsideMargins(pdf);
        }
    }

    @Test
    void theSameBriefGivesTheSameBytes() throws IOException {
        var brief = Samples.brief("李 Łę", 10, 120);
        assertArrayEquals(bytes(brief, Paper.A4), bytes(brief, Paper.A4));
        assertTrue(bytes(brief, Paper.A4).length < 60_000);
    }

    @Test
    void everyQuestionHasRoomToWrite() {
        for (var paper : Paper.values()) {
            var marks = Sheet.of(Samples.brief("Ann", 10, 120), paper, new Lettering());
            var numbers = new ArrayList<Double>();
            for (var mark : marks) {
                if (mark instanceof Mark.Words words && words.text().matches("\\d+\\.")) {
                    numbers.add(words.y());
                }
            }
            assertEquals(10, numbers.size());
            for (int at = 1; at < numbers.size(); at++) {
                assertTrue(numbers.get(at - 1) - numbers.get(at) > 40, "room under " + at);
            }
        }
    }

    /** Draws the page and looks for ink in the outermost half inch. */
    private static void assertInsideMargins(PDDocument pdf) throws IOException {
        var picture = new PDFRenderer(pdf).renderImageWithDPI(0, 72);
        int edge = (int) Sheet.MARGIN - 3;
        for (int x = 0; x < picture.getWidth(); x++) {
            for (int y = 0; y < picture.getHeight(); y++) {
                boolean outside =
                        x < edge
                                || y < edge
                                || x >= picture.getWidth() - edge
                                || y >= picture.getHeight() - edge;
                assertFalse(outside && inked(picture, x, y), "ink at " + x + ", " + y);
            }
        }
    }

    private static boolean inkedAbove(PDDocument pdf, Paper paper) throws IOException {
        var picture = new PDFRenderer(pdf).renderImageWithDPI(0, 72);
        for (int x = 0; x < paper.width() - 1; x++) {
            for (int y = (int) Sheet.MARGIN - 3; y < Sheet.MARGIN + 22; y++) {
                if (inked(picture, x, y)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean inked(BufferedImage picture, int x, int y) {
        return (picture.getRGB(x, y) & WHITE) != WHITE;
    }

    private static String text(PDDocument pdf) throws IOException {
        return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
    }

    private static PDDocument read(Brief brief, Paper paper) throws IOException {
        return Loader.loadPDF(bytes(brief, paper));
    }

    private static byte[] bytes(Brief brief, Paper paper) throws IOException {
        var out = new ByteArrayOutputStream();
        BriefPdf.write(brief, paper, out);
        return out.toByteArray();
    }
}
