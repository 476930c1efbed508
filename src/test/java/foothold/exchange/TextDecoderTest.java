package foothold.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.exchange.UnreadableFile.Kind;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;

class TextDecoderTest {

    private static final String TEXT = "First Name,Last Name\nJörg,Müßig\nFrançois,Dupont\n";
    private static final String CHINESE = "名,姓,URL\n明,李,https://www.linkedin.com/in/li-ming\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void readsWithoutAMark(String charset) throws UnreadableFile {
        DecodedText read = TextDecoder.decode(TEXT.getBytes(Charset.forName(charset)));
        assertEquals(TEXT, read.text());
        assertEquals(Charset.forName(charset), read.charset());
        assertFalse(read.damaged());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE"})
    void readsByItsMarkAndLeavesTheMarkOut(String charset) throws UnreadableFile {
        byte[] bytes = ("\uFEFF" + TEXT).getBytes(Charset.forName(charset));
        assertEquals(TEXT, TextDecoder.decode(bytes).text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void readsOtherScripts(String charset) throws UnreadableFile {
        assertEquals(
                CHINESE, TextDecoder.decode(CHINESE.getBytes(Charset.forName(charset))).text());
    }

    @Test
    void readsTheLettersOnlyWindowsHas() throws UnreadableFile {
        assertEquals(
                "5 € – “œuvre”",
                TextDecoder.decode("5 € – “œuvre”".getBytes(Charset.forName("windows-1252")))
                        .text());
    }

    @Test
    void aFileCutWithinALetterKeepsAllOthers() throws UnreadableFile {
        byte[] whole = "Jörg,Müller,Zoë".getBytes(StandardCharsets.UTF_8);
        DecodedText read = TextDecoder.decode(Arrays.copyOf(whole, whole.length - 1));
        assertEquals("Jörg,Müller,Zo\uFFFD", read.text());
        assertTrue(read.damaged());
    }

    @Test
    void halfAUtf16LetterIsLostAlone() throws UnreadableFile {
        byte[] whole = "\uFEFFName,Zoë".getBytes(StandardCharsets.UTF_16LE);
        DecodedText read = TextDecoder.decode(Arrays.copyOf(whole, whole.length - 1));
        assertTrue(read.text().startsWith("Name,Zo"));
        assertTrue(read.damaged());
    }

    @ParameterizedTest
    @CsvSource({
        "89504e470d0a1a0a0000000d49484452, PICTURE",
        "ffd8ffe000104a46494600010100, PICTURE",
        "474946383961010001, PICTURE",
        "424d9a0000000000000036000000, PICTURE",
        "524946462400000057454250565038, PICTURE",
        "49492a0008000000, PICTURE",
        "0000001866747970686569630000, PICTURE",
        "255044462d312e370a25, PDF",
        "504b0304140000000800, ARCHIVE",
        "504b0506000000000000, ARCHIVE",
        "1f8b0800000000000003, ARCHIVE",
        "377abcaf271c, ARCHIVE",
        "526172211a0700, ARCHIVE",
        "d0cf11e0a1b11ae1, SPREADSHEET",
        "504b03041400060008005b436f6e74656e745f54797065735d2e786d6c, SPREADSHEET",
        "0001020300010203000102030001, BINARY",
    })
    void saysWhatWasPickedByMistake(String hex, Kind kind) {
        UnreadableFile refused =
                assertThrows(
                        UnreadableFile.class,
                        () -> TextDecoder.decode(HexFormat.of().parseHex(hex)));
        assertEquals(kind, refused.kind());
        assertTrue(refused.getMessage().endsWith("Nothing was changed."), refused.getMessage());
    }

    @Test
    void tellsHowToUnpackLinkedInsZip() {
        UnreadableFile zip =
                assertThrows(
                        UnreadableFile.class, () -> TextDecoder.decode("PK\3\4....".getBytes()));
        assertTrue(zip.getMessage().contains("unpack it and choose Connections.csv"));
    }

    @Test
    void textThatLooksLikeASignatureAtFirstIsText() throws UnreadableFile {
        assertEquals(
                "BMW,Munich",
                TextDecoder.decode("BMW,Munich".getBytes(StandardCharsets.UTF_8)).text());
        assertEquals(
                "The ftype,x",
                TextDecoder.decode("The ftype,x".getBytes(StandardCharsets.UTF_8)).text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", " \t\r\n", "\uFEFF", "\uFEFF\n"})
    void emptyIsRefused(String text) {
        UnreadableFile refused =
                assertThrows(
                        UnreadableFile.class,
                        () -> TextDecoder.decode(text.getBytes(StandardCharsets.UTF_8)));
        assertEquals(Kind.EMPTY, refused.kind());
    }

    @Test
    void aStrayControlCharacterIsForgiven() throws UnreadableFile {
        String text = TEXT + "\f" + "\0";
        assertEquals(text, TextDecoder.decode(text.getBytes(StandardCharsets.UTF_8)).text());
    }

    @Test
    void noiseIsRefused() {
        byte[] noise = new byte[20_000];
        new Random(7).nextBytes(noise);
        assertEquals(
                Kind.BINARY,
                assertThrows(UnreadableFile.class, () -> TextDecoder.decode(noise)).kind());
    }

    @Test
    void aHugeFileIsRefusedUnread(@TempDir Path folder) throws IOException {
        Path huge = folder.resolve("Connections.csv");
        try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(200L * 1024 * 1024);
        }
        long before = allocated();
        UnreadableFile refused = assertThrows(UnreadableFile.class, () -> TextDecoder.read(huge));
        assertEquals(Kind.TOO_LARGE, refused.kind());
        assertTrue(allocated() - before < 1024 * 1024, "nothing of it was read");
    }

    @Test
    void whatCannotBeOpenedIsRefused(@TempDir Path folder) {
        for (Path path : new Path[] {folder, folder.resolve("gone.csv")}) {
            assertEquals(
                    Kind.MISSING,
                    assertThrows(UnreadableFile.class, () -> TextDecoder.read(path)).kind());
        }
    }

    @Test
    void readsAFile(@TempDir Path folder) throws IOException, UnreadableFile {
        Path file = Files.writeString(folder.resolve("Connections.csv"), TEXT);
        assertEquals(TEXT, TextDecoder.read(file).text());
    }

    private static long allocated() {
        return ((com.sun.management.ThreadMXBean)
                        java.lang.management.ManagementFactory.getThreadMXBean())
                .getCurrentThreadAllocatedBytes();
    }
}
