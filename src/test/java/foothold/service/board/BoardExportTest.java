package foothold.service.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.gallery.learning.BoardStory;
import foothold.service.questions.QuestionBank;
import foothold.testdata.OpenFile;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import javax.imageio.ImageIO;

/** The board as files, as other programs read them. */
class BoardExportTest {
    @TempDir Path folder;
    private OpenFile file;
    private BoardExport export;

    @BeforeEach
    void open() {
        file = new OpenFile(folder);
        var bank = new QuestionBank(file.workspace(), file.random());
        var boards = new Boards(file.workspace(), file.agenda(), bank::questions);
        export = new BoardExport(file.workspace(), boards);
    }

    @AfterEach
    void close() {
        file.close();
    }

    private Path written(String name) throws IOException {
        // To be looked at: -Dfoothold.shots=FOLDER.
        var kept = System.getProperty("foothold.shots");
        var target = (kept == null ? folder : Path.of(kept)).resolve(name);
        export.write(target);
        return target;
    }

    @Test
    void everyFormatSaysTheSame() throws IOException {
        BoardStory.three(file.workspace());
        var html = Files.readString(written("board.html"));
        var markdown = Files.readString(written("board.md"));
        try (var pdf = Loader.loadPDF(written("board.pdf").toFile())) {
            var text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
            for (var fact : new String[] {"UX research", "exams", "disagree", "Benali", "move"}) {
                for (var form : new String[] {html, markdown, text}) {
                    assertTrue(form.contains(fact), fact + " in " + form);
                }
            }
            draw(pdf, "board");
        }
        assertTrue(html.contains("Ask Owen Price: “"), html);
        assertTrue(markdown.contains("\n### Pay\n"), markdown);
    }

    @Test
    void aLongBoardGoesOnPageByPage() throws IOException {
        BoardStory.many(file.workspace());
        try (var pdf = Loader.loadPDF(written("long.pdf").toFile())) {
            assertTrue(pdf.getNumberOfPages() > 5, pdf.getNumberOfPages() + " pages");
            var text = new PDFTextStripper().getText(pdf);
            long said = Arrays.stream(text.split("Something that was said", -1)).count() - 1;
            assertTrue(said > 700, said + " lines");
            draw(pdf, "long");
        }
    }

    @Test
    void anEmptyBoardIsAFileToo() throws IOException {
        assertEquals(0, export.write(folder.resolve("empty.pdf")));
        try (var pdf = Loader.loadPDF(folder.resolve("empty.pdf").toFile())) {
            assertEquals(1, pdf.getNumberOfPages());
        }
    }

    private static void draw(PDDocument pdf, String name) throws IOException {
        var kept = System.getProperty("foothold.shots");
        var picture = new PDFRenderer(pdf).renderImageWithDPI(0, 80);
        assertTrue(picture.getWidth() > picture.getHeight(), "the paper is held across");
        if (kept != null) {
            ImageIO.write(picture, "png", Path.of(kept).resolve(name + ".png").toFile());
        }
    }
}
