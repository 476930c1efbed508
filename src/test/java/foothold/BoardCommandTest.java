package foothold;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;

/** The path board from the command line. */
class BoardCommandTest {
    @TempDir Path home;
    private Terminal terminal;

    @BeforeEach
    void open() {
        terminal =
                new Terminal(
                        home, Instant.parse("2026-11-18T14:00:00Z"), ZoneId.of("America/New_York"));
    }

    @Test
    void writesThePathBoardAsAPage() throws IOException {
        terminal.run("demo");
        var file = home.resolve("board.html");
        var ran = terminal.run("export", file.toString());
        assertEquals("Wrote 3 paths to " + file + ".\n", ran.out());
        assertEquals(0, ran.status());
        assertTrue(Files.readString(file).startsWith("<!DOCTYPE html>"), Files.readString(file));
    }

    @Test
    void saysThatThereAreNoPaths() {
        var file = home.resolve("board.html");
        var ran = terminal.run("export", file.toString());
        assertEquals(4, ran.status());
        assertTrue(ran.err().contains("no paths"), ran.err());
        assertFalse(Files.exists(file));
    }
}
