package foothold;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.service.publish.Choices;
import foothold.service.publish.Choices.Wanted;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;

/** The calendar feed and publishing, from the command line. */
class PublishCommandTest {
    @TempDir private Path home;
    private Terminal terminal;

    @BeforeEach
    void open() {
        terminal =
                new Terminal(
                        home, Instant.parse("2026-11-18T14:00:00Z"), ZoneId.of("America/New_York"));
        terminal.run("demo");
    }

    @Test
    void theFeedIsWrittenLikeAnyOtherFile() throws IOException {
        var file = home.resolve("feed.ics");
        var ran = terminal.run("export", file.toString());
        var text = Files.readString(file);
        int events = text.split("BEGIN:VEVENT").length - 1;
        assertEquals("Wrote " + events + " events to " + file + ".\n", ran.out());
        assertTrue(text.contains("X-WR-CALNAME:Foothold"));
        assertTrue(text.contains("TRANSP:TRANSPARENT"));
        var before = Files.getLastModifiedTime(file);
        terminal.at(Instant.parse("2026-11-18T14:30:00Z")).run("export", file.toString());
        assertEquals(before, Files.getLastModifiedTime(file));
    }

    @Test
    void asLongAsItIsOffNothingIsSent() {
        var ran = terminal.run("publish");
        assertEquals(4, ran.status());
        assertTrue(ran.err().contains("Publishing is off. Nothing was sent."), ran.err());
    }

    @Test
    void aRehearsalSaysWhatWouldBeThere() throws IOException {
        choose("https://cloud.invalid");
        var ran = terminal.run("publish", "--dry-run");
        assertEquals(0, ran.status(), ran.err());
        assertTrue(
                ran.out()
                        .matches(
                                "ana at cloud.invalid would hold \\d+ meetings, \\d+ due dates and"
                                        + " 0 cards, without names\\. Nothing was sent\\.\n"),
                ran.out());
    }

    @Test
    void whatGoesWrongIsSaidInALine() throws IOException {
        choose("http://cloud.invalid");
        var password = Files.writeString(home.resolve("password"), "hidden-word\n");
        var open = terminal.run("publish", "--password-file", password.toString());
        assertEquals(4, open.status());
        assertTrue(open.err().contains("would not be encrypted"), open.err());
        choose("http://127.0.0.1:9");
        var away = terminal.run("publish", "--password-file", password.toString());
        assertEquals(4, away.status());
        assertTrue(away.err().contains("127.0.0.1 does not answer."), away.err());
        assertFalse(away.err().contains("hidden-word"));
        Files.writeString(password, "\n");
        var none = terminal.run("publish", "--password-file", password.toString());
        assertTrue(none.err().contains("no password in its first line"), none.err());
    }

    private void choose(String address) throws IOException {
        var wanted = new Wanted(true, true, false, false);
        new Choices(true, address, "ana", wanted, false).keep(terminal.usualFile());
    }
}
