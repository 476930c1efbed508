package foothold.exchange.linkedin;

import static foothold.exchange.linkedin.Exports.ADA;
import static foothold.exchange.linkedin.Exports.GRACE;
import static foothold.exchange.linkedin.Exports.NAMES;
import static foothold.exchange.linkedin.Exports.NOTE;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.abort;

import foothold.exchange.TextDecoder;
import foothold.exchange.UnreadableFile;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Whatever the bytes are: an answer or a refusal with a reason, never another exception, and soon.
 */
class LinkedInRobustnessTest {

    private static final Path DATA = Path.of("../shared/data");

    /**
     * Generous, because the machine that builds may be busy; a file of any of these sizes takes a
     * few milliseconds.
     */
    private static final Duration SOON = Duration.ofSeconds(5);

    @Test
    void everyFileOfAnyKindIsReadOrRefused() throws IOException {
        if (!Files.isDirectory(DATA)) {
            abort("skipped: ../shared/data is not here; the mutations below cover broken bytes");
        }
        List<Path> files;
        try (Stream<Path> walk = Files.walk(DATA)) {
            files = walk.filter(Files::isRegularFile).toList();
        }
        assertFalse(files.isEmpty());
        for (Path file : files) {
            assertTimeout(SOON, () -> readOrRefuse(Files.readAllBytes(file)), file::toString);
        }
    }

    @Test
    void mutatedExportsAreReadOrRefused() {
        Random random = new Random(20_260_101);
        for (String charset : List.of("UTF-8", "UTF-16LE", "windows-1252")) {
            byte[] sound =
                    (NOTE + NAMES + (ADA + GRACE).repeat(5)).getBytes(Charset.forName(charset));
            for (int i = 0; i < 2_000; i++) {
                readOrRefuse(mutated(sound, random));
            }
        }
    }

    @Test
    void aQuotationMarkTooManyOrTooFewAnywhereLosesNoPerson() throws UnreadableFile {
        Random random = new Random(7);
        for (int i = 0; i < 3_000; i++) {
            StringBuilder rows = new StringBuilder((ADA + GRACE).repeat(5));
            if (i % 3 == 0) {
                rows.deleteCharAt(rows.indexOf("\"", random.nextInt(ADA.length() * 4)));
            } else {
                rows.insert(random.nextInt(rows.length()), '"');
            }
            String text = NAMES + rows;
            LinkedInFile file =
                    LinkedInReader.read(TextDecoder.decode(text.getBytes(StandardCharsets.UTF_8)));
            assertEquals(10, file.read(), text);
        }
    }

    @Test
    void cellsOfAnyLengthAreReadOrRefused() {
        for (String filling :
                List.of(",", "\"", "\"\"", "a", "\n", "\r", ",\"", "1/", "linkedin.com/in/")) {
            String text = NAMES + ADA + filling.repeat(100_000) + "\n" + GRACE;
            assertTimeout(SOON, () -> readOrRefuse(text.getBytes(StandardCharsets.UTF_8)), filling);
        }
    }

    private static byte[] mutated(byte[] sound, Random random) {
        byte[] bytes =
                Arrays.copyOf(
                        sound,
                        random.nextInt(10) == 0 ? random.nextInt(sound.length + 1) : sound.length);
        for (int changes = random.nextInt(8); changes > 0 && bytes.length > 0; changes--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }

    private static void readOrRefuse(byte[] bytes) {
        try {
            LinkedInFile file = LinkedInReader.read(TextDecoder.decode(bytes));
            assertEquals(file.read(), file.rows().size() + file.skipped().size());
            file.rows()
                    .forEach(
                            row -> assertFalse((row.name().first() + row.name().last()).isEmpty()));
            file.rows().forEach(row -> ProfileUrl.key(row.reach().url()));
        } catch (UnreadableFile refused) {
            assertTrue(refused.getMessage().length() > 20, refused.getMessage());
        }
    }
}
