package foothold.journey;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.Terminal;
import foothold.cli.Ran;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

/** Whatever one imports by mistake: told in one line, and the data file is as it was. */
class BadFilesTest {
    private static final String HEADER =
            "First Name,Last Name,URL,Email Address,Company,Position,Connected On\r\n";
    private static final String ZOE =
            "Zoë,Ångström,https://www.linkedin.com/in/zoe-angstrom,,Blåbær,Nurse,03 Mar 2024\r\n";
    private static final String KENJI =
            "健司,田中,https://www.linkedin.com/in/kenji-tanaka,,東京ラボ,研究員,04 Mar 2024\r\n";
    private static final long MEGABYTE = 1024 * 1024;

    @TempDir private Path home;
    private Terminal terminal;
    private byte[] before;

    @BeforeEach
    void fill() throws IOException {
        terminal =
                new Terminal(
                        home, Instant.parse("2026-11-18T14:00:00Z"), ZoneId.of("America/New_York"));
        assertEquals(0, terminal.run("demo").status());
        before = everything();
    }

    @TestFactory
    Stream<DynamicTest> whatCannotBeImportedIsRefusedInOneLine() throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("picture.csv", picture("png"));
        files.put("photo.csv", picture("jpg"));
        files.put("picture.json", picture("png"));
        files.put("empty.csv", new byte[0]);
        files.put("empty.json", new byte[0]);
        files.put("blank.csv", " \r\n\t\r\n".getBytes(StandardCharsets.UTF_8));
        files.put("half a mark.csv", new byte[] {(byte) 0xFF, (byte) 0xFE});
        files.put("words.csv", "Dear diary,\nnothing to list".getBytes(StandardCharsets.UTF_8));
        archives().forEach((name, text) -> files.put(name, text.getBytes(StandardCharsets.UTF_8)));
        files.put("wide.json", archive().getBytes(StandardCharsets.UTF_16LE));
        files.put("marked.json", ("\uFEFF" + archive()).getBytes(StandardCharsets.UTF_16BE));
        return files.entrySet().stream()
                .map(
                        file ->
                                DynamicTest.dynamicTest(
                                        file.getKey(),
                                        () -> refuses(write(file.getKey(), file.getValue()))));
    }

    /** JSON that looks more and more like an archive, and is none. */
    private Map<String, String> archives() {
        var archives = new LinkedHashMap<String, String>();
        archives.put("object.json", "{\"people\": [\"Ann\"]}");
        archives.put("list.json", "[1, 2, 3]");
        archives.put("word.json", "null");
        archives.put("half.json", archive().substring(0, archive().length() / 2));
        archives.put("newer.json", archive().replaceFirst("\"format\": *1", "\"format\": 2"));
        archives.put("much newer.json", "{\"format\": 999999999999999999999}");
        archives.put(
                "bad record.json",
                archive().replaceFirst("\"channel\": *\"EMAIL\"", "\"channel\": \"PIGEON\""));
        archives.put(
                "nobody's.json", archive().replaceFirst("\"contact\": *\"", "\"contact\": \"no"));
        archives.put("twice.json", archive() + archive());
        return archives;
    }

    @ParameterizedTest
    @CsvSource({"list.csv,51", "list.csv,200", "sparse.json,257"})
    void aFileOverTheLimitIsRefusedByItsSize(String name, long megabytes) throws IOException {
        var file = write(name, (HEADER + ZOE).getBytes(StandardCharsets.UTF_8));
        try (var large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(megabytes * MEGABYTE);
        }

        refuses(file);
    }

    @Test
    void aFileOfNothingButBlankBytesWithinTheLimitIsNoText() throws IOException {
        var file = write("list.csv", (HEADER + ZOE).getBytes(StandardCharsets.UTF_8));
        try (var large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(50 * MEGABYTE);
        }

        refuses(file);
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-16LE,true",
        "UTF-16LE,false",
        "UTF-16BE,true",
        "UTF-16BE,false",
        "UTF-8,true",
        "UTF-8,false"
    })
    void everyUnicodeIsReadWithOrWithoutItsMark(Charset charset, boolean marked)
            throws IOException {
        var text = (marked ? "\uFEFF" : "") + HEADER + ZOE + KENJI;

        var ran = terminal.run("import", write("list.csv", text.getBytes(charset)).toString());

        assertEquals(new Ran(0, "2 read: 2 new, 0 changed, 0 already here, 0 skipped.\n", ""), ran);
        var all = new String(everything(), StandardCharsets.UTF_8);
        Stream.of("Zoë Ångström", "Blåbær", "東京ラボ", "研究員")
                .forEach(word -> assertTrue(all.contains(word), word));
        assertTrue(all.contains("健司 田中") || all.contains("田中 健司"));
    }

    /** A quotation mark that is never closed must not swallow the people of the lines below. */
    @ParameterizedTest
    @ValueSource(strings = {"", "\r\n" + KENJI})
    void aFileTornInsideAQuotedFieldLosesNobody(String rest) throws IOException {
        var torn = HEADER + ZOE + "Bo,Díaz,https://www.linkedin.com/in/bodiaz,,\"Birch, Oak &";
        var bytes = (torn + rest).getBytes(StandardCharsets.UTF_8);
        int people = rest.isEmpty() ? 2 : 3;

        var ran = terminal.run("import", write("list.csv", bytes).toString());

        var said = "%d read: %d new, 0 changed, 0 already here, 0 skipped.\n";
        assertEquals(0, ran.status(), ran.err());
        assertTrue(ran.out().startsWith(said.formatted(people, people)), ran.out());
        assertTrue(ran.out().contains("\n  line 3: "), ran.out());
        var all = new String(everything(), StandardCharsets.UTF_8);
        Stream.of("Zoë Ångström", "Bo Díaz", "linkedin.com/in/bodiaz\"", "Birch, Oak &\"")
                .forEach(word -> assertTrue(all.contains(word), word));
    }

    private void refuses(Path file) throws IOException {
        var ran = terminal.run("import", file.toString());

        var said = file.getFileName() + ": " + ran;
        assertEquals(4, ran.status(), said);
        assertEquals("", ran.out(), said);
        assertEquals(1, ran.err().lines().count(), said);
        assertTrue(ran.err().contains(file.getFileName().toString()), said);
        assertTrue(ran.err().contains("Nothing was changed"), said);
        assertFalse(ran.err().matches("(?s).*(Exception|\\bat foothold\\.|F-[0-9A-F]{8}).*"), said);
        assertArrayEquals(before, everything(), said);
    }

    private byte[] everything() throws IOException {
        var file = home.resolve("everything.json");
        assertEquals(0, terminal.run("export", file.toString()).status());
        return Files.readAllBytes(file);
    }

    private String archive() {
        return new String(before, StandardCharsets.UTF_8);
    }

    private Path write(String name, byte[] bytes) throws IOException {
        return Files.write(home.resolve(name), bytes);
    }

    private static byte[] picture(String format) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), format, out);
        return out.toByteArray();
    }
}
