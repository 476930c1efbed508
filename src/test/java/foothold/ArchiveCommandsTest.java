package foothold;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.cli.Ran;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;

/** Everything out as an archive, and in again. */
class ArchiveCommandsTest {
    @TempDir private Path home;
    private Terminal terminal;

    @BeforeEach
    void fill() {
        terminal =
                new Terminal(
                        home, Instant.parse("2026-11-18T14:00:00Z"), ZoneId.of("America/New_York"));
        assertEquals(0, terminal.run("demo").status());
    }

    @Test
    void outAndInAndOutAgainGivesTheSameBytes() throws IOException {
        var first = home.resolve("first.json");
        var second = home.resolve("second.json");
        var copy = home.resolve("copy.db").toString();

        var written = terminal.run("export", first.toString());
        var read =
                terminal.in(ZoneId.of("Asia/Tokyo"))
                        .run("import", first.toString(), "--data", copy);
        var again = terminal.run("export", second.toString(), "--data", copy);

        assertEquals("", written.err() + read.err() + again.err());
        assertTrue(written.out().endsWith(" records to " + first + ".\n"), written.out());
        assertArrayEquals(Files.readAllBytes(first), Files.readAllBytes(second));
    }

    @Test
    void theSameArchiveGivesTheSameListAnywhere() {
        var archive = home.resolve("all.json").toString();
        var copy = home.resolve("copy.db").toString();
        terminal.run("export", archive);
        var elsewhere = terminal.in(ZoneId.of("Pacific/Kiritimati"));
        elsewhere.run("import", archive, "--data", copy);

        for (var at : new String[] {"2026-11-18T09:00", "2026-11-28T23:59", "2027-01-01T00:00"}) {
            assertEquals(
                    terminal.run("today", "--json", "--at", at),
                    elsewhere.run("today", "--json", "--at", at, "--data", copy));
        }
    }

    @Test
    void whatIsHereAlreadyIsNotMadeAgain() throws IOException {
        var archive = home.resolve("all.json").toString();
        terminal.run("export", archive);
        var before = Files.readString(Path.of(archive));

        var once = terminal.run("import", archive);
        var twice =
                terminal.run("import", archive, archive, "--data", home.resolve("b.db").toString());

        assertTrue(once.out().contains(" read: 0 new, 0 changed, "), once.out());
        assertEquals(0, twice.status(), twice.err());
        terminal.run("export", archive);
        assertEquals(before, Files.readString(Path.of(archive)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "{\"format\": 99}",
                "{\"format\": 1, \"contacts\": [{\"id\": \"a\"}]}",
                "{\"format\": 1, \"messages\": [{\"id\": \"m\", \"contact\": \"nobody\"}]}",
            })
    void whatIsNoArchiveIsRefusedAndChangesNothing(String content) throws IOException {
        var list = terminal.run("today", "--json").out();
        var file = Files.writeString(home.resolve("odd.json"), content);

        var ran = terminal.run("import", file.toString());

        assertEquals(4, ran.status(), ran.err());
        assertEquals("", ran.out());
        assertEquals(1, ran.err().lines().count(), ran.err());
        assertEquals(list, terminal.run("today", "--json").out());
    }

    @Test
    void theDataFileItselfIsNoPlaceForAnArchive() throws IOException {
        var data = home.resolve("data.json");
        terminal.run("demo", "--data", data.toString());
        var before = Files.readAllBytes(data);

        var ran = terminal.run("export", data.toString(), "--data", data.toString());

        assertEquals(4, ran.status());
        assertTrue(ran.err().contains("the data file itself"), ran.err());
        assertArrayEquals(before, Files.readAllBytes(data));
    }

    @Test
    void aFolderThatIsNotThereIsSaidSo() {
        var ran = terminal.run("export", home.resolve("no/where/all.json").toString());

        assertEquals(4, ran.status(), ran.err());
        assertEquals(1, ran.err().lines().count(), ran.err());
        assertTrue(ran.err().contains("does not exist"), ran.err());
        assertFalse(Files.exists(home.resolve("no")));
    }

    @Test
    void theEndingMayBeAnyWhenTheFormatIsNamed() {
        var file = home.resolve("archive.txt");

        assertEquals(2, terminal.run("export", file.toString()).status());
        assertFalse(Files.exists(file));
        assertEquals(0, terminal.run("export", file.toString(), "--format", "json").status());
        assertTrue(Files.exists(file));
    }

    @Test
    void aFolderIsNoArchive() {
        Ran ran = terminal.run("import", home.toString());

        assertEquals(4, ran.status(), ran.err());
        assertEquals(1, ran.err().lines().count(), ran.err());
    }
}
