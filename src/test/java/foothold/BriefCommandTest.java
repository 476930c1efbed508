package foothold;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;

/** {@code foothold brief} as typed. */
class BriefCommandTest {
    @TempDir private Path folder;
    private Terminal terminal;

    @BeforeEach
    void fill() {
        terminal =
                new Terminal(
                        folder,
                        Instant.parse("2026-11-25T14:00:00Z"),
                        ZoneId.of("America/New_York"));
        assertEquals(0, terminal.run("demo").status());
    }

    @Test
    void aPersonsBriefIsWrittenInBothFormats() throws IOException {
        var page = folder.resolve("owen.html");
        var ran = terminal.run("brief", "owen price", page.toString());
        assertEquals(0, ran.status(), ran.err());
        assertEquals("Wrote the brief for Owen Price to " + page + ".\n", ran.out());
        assertTrue(Files.readString(page).contains("<h1 dir=\"auto\">Owen Price</h1>"));
        var pdf = folder.resolve("owen.PDF");
        assertEquals(0, terminal.run("brief", "Owen", pdf.toString()).status());
        var bytes = Files.readAllBytes(pdf);
        assertTrue(new String(bytes, 0, 8, StandardCharsets.ISO_8859_1).startsWith("%PDF-1.7"));
    }

    @Test
    void nobodyAndSeveralAreRefused() {
        var file = folder.resolve("x.pdf");
        var nobody = terminal.run("brief", "Zaphod B", file.toString());
        assertEquals(4, nobody.status());
        assertEquals(
                "foothold: There is nobody called “Zaphod B”, and no meeting of that id. Nothing"
                        + " was written.\n",
                nobody.err());
        var several = terminal.run("brief", "a", file.toString());
        assertEquals(4, several.status());
        assertTrue(several.err().contains("could be"), several.err());
        assertEquals(4, terminal.run("brief", " ", file.toString()).status());
        assertFalse(Files.exists(file));
    }

    @Test
    void wrongUseIsSaid() {
        assertEquals(2, terminal.run("brief", "Owen").status());
        assertEquals(2, terminal.run("brief", "Owen", "x.doc").status());
        var nowhere = folder.resolve("no/such/folder/x.pdf").toString();
        assertEquals(4, terminal.run("brief", "Owen", nowhere).status());
    }

    @Test
    void theDataFileIsNeverReplaced() throws IOException {
        var data = folder.resolve("my.pdf");
        assertEquals(0, terminal.run("demo", "--data", data.toString()).status());
        var before = Files.size(data);
        var ran = terminal.run("brief", "Owen", data.toString(), "--data", data.toString());
        assertEquals(4, ran.status(), ran.err());
        assertEquals(before, Files.size(data));
    }
}
