package foothold;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.storage.Everything;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** Backup, restore and check on the command line. */
class BackupCommandsTest {
    private static final int PAGE = 4096;

    @TempDir private Path home;
    private Terminal terminal;
    private Path data;

    @BeforeEach
    void open() {
        terminal =
                new Terminal(
                        home, Instant.parse("2026-11-18T14:00:00Z"), ZoneId.of("America/New_York"));
        data = terminal.usualFile();
    }

    @Test
    void aBackupIsMadeAndBroughtBack() {
        terminal.run("demo");
        var before = Everything.of(data);
        var made = terminal.run("backup");
        var expected =
                data.resolveSibling("backups").resolve("foothold-20261118T140000000Z-asked.db");
        assertEquals("Wrote a checked backup to " + expected + ".\n", made.out());
        terminal.run("import", list());
        assertFalse(before.equals(Everything.of(data)));

        var restored = terminal.run("restore", expected.toString());

        assertEquals(0, restored.status(), restored.err());
        assertTrue(restored.out().contains("34 people"), restored.out());
        assertTrue(restored.out().contains("What was there before is kept in "), restored.out());
        assertEquals(before, Everything.of(data));
    }

    @Test
    void aBackupElsewhereComesBackOnAnotherMachine() {
        terminal.run("demo");
        var elsewhere = home.resolve("my backup.db").toString();
        assertEquals(0, terminal.run("backup", elsewhere).status());
        var other = new Terminal(home.resolve("other"), terminal.now(), ZoneId.of("Europe/Berlin"));
        var restored = other.run("restore", elsewhere);
        assertEquals(0, restored.status(), restored.err());
        assertEquals(Everything.of(data), Everything.of(other.usualFile()));
    }

    @Test
    void beforeAnImportABackupIsMade() throws IOException {
        terminal.run("demo");
        assertEquals(0, terminal.run("import", list()).status());
        assertEquals(List.of("foothold-20261118T140000000Z-import.db"), backups());
    }

    @Test
    void whatIsNoBackupIsStatus4AndNothingChanges() throws IOException {
        terminal.run("demo");
        var before = Everything.of(data);
        var text = Files.writeString(home.resolve("notes.txt"), "no backup");
        for (var file : List.of(text, home, home.resolve("nowhere.db"), data)) {
            var ran = terminal.run("restore", file.toString());
            assertEquals(4, ran.status(), ran.err());
            assertTrue(ran.err().contains("othing was changed"), ran.err());
        }
        assertEquals(4, terminal.run("backup", data.toString()).status());
        assertEquals(4, terminal.run("backup", home.toString()).status());
        assertEquals(4, terminal.run("backup", home + "/no/where.db").status());
        assertEquals(before, Everything.of(data));
        assertEquals(4, terminal.run("backup", "--data", home + "/none.db").status());
        assertFalse(Files.exists(home.resolve("none.db")));
    }

    @Test
    void aDamagedFileIsStatus5WithAdviceThatHelps() throws IOException {
        terminal.run("demo");
        var before = Everything.of(data);
        terminal.run("backup");
        damage();
        for (var command : List.of("today", "demo", "backup")) {
            assertEquals(5, terminal.run(command).status(), command);
        }
        var told = terminal.run("today").err();
        assertTrue(told.contains("foothold restore --data \"" + data + "\" \""), told);
        assertEquals(5, terminal.run("check").status());

        var restored =
                terminal.run("restore", data.resolveSibling("backups") + "/" + backups().get(0));

        assertEquals(0, restored.status(), restored.err());
        assertTrue(restored.out().contains("The damaged file is kept as"), restored.out());
        assertEquals(before, Everything.of(data));
        assertEquals(0, terminal.run("check").status());
    }

    private void damage() throws IOException {
        try (var file = new RandomAccessFile(data.toFile(), "rw")) {
            for (long page = 4; page * PAGE < file.length(); page += 3) {
                file.seek(page * PAGE);
                file.write(new byte[PAGE]);
            }
        }
    }

    private List<String> backups() throws IOException {
        try (var files = Files.list(data.resolveSibling("backups"))) {
            return files.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }

    private String list() {
        try {
            var csv = "Name,Email\nNora Quist,nora@quist.example\n";
            return Files.writeString(home.resolve("list.csv"), csv).toString();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
