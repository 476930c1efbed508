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

/** The agenda as a calendar file, from the command line. */
class CalendarCommandTest {
    @TempDir private Path home;
    private Terminal terminal;

    @BeforeEach
    void open() {
        terminal =
                new Terminal(
                        home, Instant.parse("2026-11-18T14:00:00Z"), ZoneId.of("America/New_York"));
    }

    @Test
    void writesEveryMeeting() throws IOException {
        terminal.run("demo");
        var file = home.resolve("all.ICS");
        var ran = terminal.run("export", file.toString());
        var text = Files.readString(file);
        int events = text.split("BEGIN:VEVENT").length - 1;
        assertTrue(events > 3);
        assertEquals("Wrote " + events + " meetings to " + file + ".\n", ran.out());
        assertEquals(0, ran.status());
        assertTrue(text.startsWith("BEGIN:VCALENDAR\r\n") && text.endsWith("END:VCALENDAR\r\n"));
    }

    @Test
    void takesTheFormatAskedForWhateverTheEnding() throws IOException {
        terminal.run("demo");
        var file = home.resolve("agenda.txt");
        assertEquals(0, terminal.run("export", "--format", "ics", file.toString()).status());
        assertTrue(Files.readString(file).startsWith("BEGIN:VCALENDAR"));
        assertEquals(2, terminal.run("export", file.toString()).status());
    }

    @Test
    void saysThatThereIsNothingToWrite() {
        var file = home.resolve("none.ics");
        var ran = terminal.run("export", file.toString());
        assertEquals(4, ran.status());
        assertTrue(ran.err().contains("no meetings"), ran.err());
        assertFalse(Files.exists(file));
    }
}
