package foothold.storage.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.Collectors;

class StoredTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "plain",
                "\0",
                "a\0b\0",
                "\uD83D",
                "\uDE00\uD83D",
                "half \uD83D pair",
                "\uD83D\uDE00 whole pair",
                "\uD83D\uD83D\uDE00\uDE00",
                "the escape \u0010 itself \u00100000",
                "\u0010\u0010\0\uDFFF"
            })
    void everyTextComesBackAndIsValidUtf8OnTheWay(String text) {
        var stored = StoredText.encode(text);
        assertEquals(-1, stored.indexOf('\0'));
        assertEquals(stored, throughUtf8(stored));
        assertEquals(text, StoredText.decode(stored));
    }

    @Test
    void ordinaryTextIsStoredAsItIs() {
        var text = "Siobhán \uD83D\uDE00\n\uFFFF";
        assertSame(text, StoredText.encode(text));
        assertNull(StoredText.encode(null));
        assertNull(StoredText.decode(null));
    }

    @Test
    void randomUnitsComeBack() {
        var random = new Random(17);
        for (int round = 0; round < 2_000; round++) {
            var text =
                    random.ints(random.nextInt(30))
                            .mapToObj(StoredTextTest::unit)
                            .collect(Collectors.joining());
            assertEquals(text, StoredText.decode(throughUtf8(StoredText.encode(text))));
        }
    }

    @Test
    void anEscapeCutOffAtTheEndIsDropped() {
        var stored = StoredText.encode("ab\0");
        for (int length = 2; length < stored.length(); length++) {
            assertEquals("ab", StoredText.decode(stored.substring(0, length)));
        }
    }

    private static String unit(int number) {
        return switch (number & 7) {
            case 0 -> "\0";
            case 1 -> "\u0010";
            case 2 -> String.valueOf((char) (Character.MIN_SURROGATE + (number >>> 3) % 2048));
            default -> String.valueOf((char) (number >>> 8));
        };
    }

    private static String throughUtf8(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
}
