package foothold.trust;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.Terminal;
import foothold.cli.Ran;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;

/** Sealed archives and backups as a user of the command line makes and opens them. */
class SealedCommandsTest {
    private static final Instant NOW = Instant.parse("2026-11-18T14:00:00Z");
    private static final ZoneId ZONE = ZoneId.of("America/New_York");

    @TempDir private Path home;
    private Terminal terminal;
    private String right;
    private String wrong;

    @BeforeEach
    void fill() throws IOException {
        terminal = new Terminal(home, NOW, ZONE);
        right = words("right", "five words nobody else knows\n");
        wrong = words("wrong", "five words nobody else knew\n");
        assertEquals(0, terminal.run("demo").status());
        assertEquals(0, terminal.run("export", file("plain.json")).status());
    }

    @Test
    void aSealedArchiveHoldsTheSameBytes() throws IOException {
        var sealed = file("all.json.sealed");
        done(terminal.run("export", sealed, "--passphrase-file", right));
        assertFalse(
                Files.readString(Path.of(sealed), java.nio.charset.StandardCharsets.ISO_8859_1)
                        .contains("format"));

        var other = file("other.db");
        refused(
                terminal.run("import", "--data", other, sealed, "--passphrase-file", wrong),
                "The passphrase does not open it.");
        refused(terminal.run("import", "--data", other, sealed), "there is no terminal to ask");
        done(terminal.run("import", "--data", other, sealed, "--passphrase-file", right));
        done(terminal.run("export", "--data", other, file("again.json")));
        assertArrayEquals(
                Files.readAllBytes(home.resolve("plain.json")),
                Files.readAllBytes(home.resolve("again.json")));
        var bytes = Files.readAllBytes(Path.of(sealed));
        bytes[bytes.length / 2] ^= 1;
        Files.write(Path.of(sealed), bytes);
        refused(
                terminal.run("import", "--data", other, sealed, "--passphrase-file", right),
                "was altered");
        Files.copy(Path.of(sealed), home.resolve("renamed.json"));
        refused(
                terminal.run("import", "--data", other, file("renamed.json")),
                "It is sealed with a passphrase.");
    }

    @Test
    void aSealedBackupComesBack() throws IOException {
        var sealed = file("all.db.sealed");
        done(terminal.run("backup", sealed, "--passphrase-file", right));
        var other = file("other.db");
        refused(
                terminal.run("restore", "--data", other, sealed, "--passphrase-file", wrong),
                "The passphrase does not open it.");
        assertFalse(Files.exists(Path.of(other)));
        done(terminal.run("restore", "--data", other, sealed, "--passphrase-file", right));
        done(terminal.run("export", "--data", other, file("again.json")));
        assertArrayEquals(
                Files.readAllBytes(home.resolve("plain.json")),
                Files.readAllBytes(home.resolve("again.json")));
    }

    @Test
    void nobodyTakesAFileForSealedThatIsNot() throws IOException {
        refused(
                terminal.run("export", file("a.json"), "--passphrase-file", right),
                "a.json.sealed");
        refused(
                terminal.run("export", file("a.csv.sealed"), "--passphrase-file", right),
                "Only an archive");
        refused(terminal.run("backup", file("a.db"), "--passphrase-file", right), "a.db.sealed");
        refused(
                terminal.run(
                        "export",
                        file("a.json.sealed"),
                        "--passphrase-file",
                        words("short", "short\n")),
                "too short");
        refused(
                terminal.run(
                        "export", file("a.json.sealed"), "--passphrase-file", words("empty", "")),
                "no passphrase");
        assertFalse(
                Files.exists(home.resolve("a.json"))
                        || Files.exists(home.resolve("a.json.sealed")));
    }

    private static void done(Ran ran) {
        assertEquals("", ran.err());
        assertEquals(0, ran.status());
    }

    private static void refused(Ran ran, String word) {
        assertTrue(ran.err().contains(word), ran.err());
        assertEquals(1, ran.err().lines().count());
        assertEquals(4, ran.status());
    }

    private String file(String name) {
        return home.resolve(name).toString();
    }

    private String words(String name, String words) throws IOException {
        return Files.writeString(home.resolve(name), words).toString();
    }
}
