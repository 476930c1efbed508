package foothold.exchange.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.exchange.archive.UnreadableArchive.Kind;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** JSON is JSON as RFC 8259 says, nothing less and nothing more, and never a crash. */
class JsonSyntaxTest {
    private static final Path SUITE = Path.of("../shared/data/json-suite");
    private static final Set<Kind> BROKEN = Set.of(Kind.NOT_JSON, Kind.ENCODING);

    @TempDir Path folder;

    /** y_ is JSON (though no archive), n_ is not (or too deep to tell), i_ may be either. */
    @Test
    void theJsonSuiteIsJudgedAsItsNamesSay() throws IOException {
        if (!Files.isDirectory(SUITE)) {
            Assumptions.abort("skipped: the JSON suite is not beside the project");
        }
        var wrong = new ArrayList<String>();
        try (var files = Files.list(SUITE)) {
            for (var file : files.sorted().toList()) {
                var name = file.getFileName().toString();
                var kind = refusal(Files.readAllBytes(file)).kind();
                var right =
                        switch (name.charAt(0)) {
                            case 'y' -> kind == Kind.NOT_AN_ARCHIVE;
                            case 'n' -> BROKEN.contains(kind) || kind == Kind.TOO_LARGE;
                            default -> true;
                        };
                if (!right) {
                    wrong.add(name + " is " + kind);
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                " 1 ",
                "-0",
                "1e5",
                "null",
                "\"\"",
                "[1,{\"a\":[]}]",
                "{\"a\":1,\"a\":1}",
                "\"\\u0000\\ud83d\\udc4b\"",
                "\"\u2028\uffff\"",
                "{\"a\":\"// no /* comment\"}"
            })
    void jsonThatIsNoArchiveIsToldSo(String json) {
        assertEquals(Kind.NOT_AN_ARCHIVE, refusal(bytes(json)).kind());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " \n",
                "[1,]",
                "{\"a\":1,}",
                "{a:1}",
                "{'a':1}",
                "01",
                "+1",
                ".5",
                "1.",
                "NaN",
                "-Infinity",
                "0x1",
                "True",
                "[1 2]",
                "[1;2]",
                "\"\t\"",
                "\"\\x41\"",
                "\"\\u00g0\"",
                "{} {}",
                "{}}",
                "{}#",
                "// a\n{}",
                "{/* b */}",
                "\f{}",
                "{\"format\":1}x",
                "{\"format\":1 \"x\":2}",
                "[\"\\",
                "\ufeff",
                "{\"a\""
            })
    void whatIsNoJsonIsToldSo(String text) {
        var refused = refusal(bytes(text));
        assertEquals(Kind.NOT_JSON, refused.kind());
        assertTrue(refused.getMessage().contains("Nothing was changed."), refused.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "windows-1252"})
    void otherEncodingsAreRefusedByName(String charset) {
        var bytes = "{\"format\":1,\"x\":\"Größe\"}".getBytes(Charset.forName(charset));
        assertEquals(Kind.ENCODING, refusal(bytes).kind());
    }

    @Test
    void damagedUtf8IsRefusedWhereverItStands() {
        int[][] damages = {{0xC0, 0xAF}, {0xED, 0xA0, 0x80}, {0x80}, {0xE2, 0x82}, {0xFF}};
        for (var damage : damages) {
            var text = bytes("{\"format\":1,\"x\":\"" + "a".repeat(20_000) + "?\"}");
            for (int i = 0; i < damage.length; i++) {
                text[text.length - 8 + i] = (byte) damage[i];
            }
            assertEquals(Kind.ENCODING, refusal(text).kind(), Arrays.toString(damage));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":", "{\"format\":1,\"contacts\":[[", "[{\"\":"})
    void deepNestsAreRefusedWithoutACrash(String opening) {
        assertEquals(Kind.TOO_LARGE, refusal(bytes(opening.repeat(100_000))).kind());
    }

    @Test
    void endlessTextsNumbersAndFilesAreRefused() throws IOException {
        var contact = "{\"format\":1,\"contacts\":[{\"name\":";
        var text = contact + "\"" + "a".repeat(20_000_001) + "\"}]}";
        assertEquals(Kind.TOO_LARGE, refusal(bytes(text)).kind());
        var number = contact + "1".repeat(1_001) + "}]}";
        assertEquals(Kind.TOO_LARGE, refusal(bytes(number)).kind());
        assertEquals(Kind.TOO_LARGE, refusal(new Blanks()).kind());
        var large = folder.resolve("large.json");
        try (var file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(ArchiveReader.LIMIT + 1);
        }
        var refused = assertThrows(UnreadableArchive.class, () -> ArchiveReader.read(large));
        assertEquals(Kind.TOO_LARGE, refused.kind());
    }

    @Test
    void aMissingFileAndAFolderAreToldSo() {
        Stream.of(folder, folder.resolve("none.json"))
                .map(file -> assertThrows(UnreadableArchive.class, () -> ArchiveReader.read(file)))
                .forEach(refused -> assertEquals(Kind.MISSING, refused.kind()));
    }

    @Test
    void aTornFileIsRefusedWhereverItWasTorn() {
        var whole = new RandomRecords(5, 2).make().archive();
        for (int length = 0; length < whole.length - 2; length++) {
            var kind = refusal(Arrays.copyOf(whole, length)).kind();
            assertTrue(BROKEN.contains(kind), length + " bytes: " + kind);
        }
    }

    /** Blanks without end, as from a device. */
    private static final class Blanks extends InputStream {
        @Override
        public int read() {
            return ' ';
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            Arrays.fill(into, offset, offset + length, (byte) ' ');
            return length;
        }
    }

    private static UnreadableArchive refusal(byte[] bytes) {
        return refusal(new ByteArrayInputStream(bytes));
    }

    private static UnreadableArchive refusal(InputStream in) {
        return assertThrows(UnreadableArchive.class, () -> ArchiveReader.read(in));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
