package foothold;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.cli.Ran;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;

/** The commands about the data file itself: check and demo. */
class DataFileCommandsTest {
    private static final int PAGE = 4096;

    @TempDir private Path home;
    private Terminal terminal;

    @BeforeEach
    void open() {
        terminal =
                new Terminal(
                        home, Instant.parse("2026-11-18T14:00:00Z"), ZoneId.of("America/New_York"));
    }

    @Test
    void demoFillsOnlyAnEmptyFile() {
        var first = terminal.run("demo");
        var list = terminal.run("today").out();
        var second = terminal.run("demo");

        assertEquals(
                new Ran(0, "Added 34 sample people to " + terminal.usualFile() + ".\n", ""), first);
        assertEquals(4, second.status());
        assertEquals("", second.out());
        assertTrue(second.err().contains("no sample people were added"), second.err());
        assertEquals(list, terminal.run("today").out());
    }

    @Test
    void aSoundFileIsSound() {
        terminal.run("demo");

        assertEquals(new Ran(0, terminal.usualFile() + " is sound.\n", ""), terminal.run("check"));
    }

    @Test
    void aDamagedFileIsStatus5() throws IOException {
        terminal.run("demo");
        try (var file = new RandomAccessFile(terminal.usualFile().toFile(), "rw")) {
            var noise = new byte[PAGE];
            Arrays.fill(noise, (byte) 0x5A);
            for (long page = 2; page * PAGE < file.length(); page += 2) {
                file.seek(page * PAGE);
                file.write(noise);
            }
        }

        var ran = terminal.run("check");

        assertEquals(5, ran.status(), ran.out() + ran.err());
        assertEquals(1, ran.err().lines().count(), ran.err());
        assertTrue(ran.err().contains("Nothing was changed"), ran.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"today", "check", "demo"})
    void aFileThatIsNoneOfOursIsStatus5AndUntouched(String command) throws IOException {
        var picture = home.resolve("cat.png");
        var bytes = new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0};
        Files.write(picture, bytes);

        var ran = terminal.run(command, "--data", picture.toString());

        assertEquals(5, ran.status());
        assertEquals("", ran.out());
        assertEquals(1, ran.err().lines().count(), ran.err());
        assertTrue(ran.err().contains("cat.png"), ran.err());
        assertArrayEquals(bytes, Files.readAllBytes(picture));
    }
}
