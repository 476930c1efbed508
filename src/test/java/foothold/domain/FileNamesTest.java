package foothold.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.trust.Promise;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class FileNamesTest {

    @ParameterizedTest
    @CsvSource({
        "Maya Okafor, Maya-Okafor.pdf",
        "健司 田中, 健司-田中.pdf",
        "Zoë O'Brien-Ångström, Zoë-O'Brien-Ångström.pdf",
        "../../etc/passwd, etc-passwd.pdf",
        "C:\\Windows\\x, C-Windows-x.pdf",
        "-rf, rf.pdf",
        "~root, root.pdf",
        "a%00b, a-00b.pdf",
        "con, _con.pdf",
        "Aux., _Aux.pdf",
        "COM1, _COM1.pdf",
        "lpt².x, _lpt².x.pdf",
        "Connor, Connor.pdf",
        "'Dr. ', Dr.pdf",
        "'...', brief.pdf",
        "'', brief.pdf",
        "a\u202efdp.exe\u202c, afdp.exe.pdf"
    })
    void namesAreSafeOnAllThreeSystems(String about, String expected) {
        assertEquals(expected, FileNames.of(unescaped(about), "brief", ".pdf"));
    }

    @Test
    @Tag("promise")
    void whateverSomebodyIsCalled() {
        var random = new Random(5);
        int tried = 0;
        for (int i = 0; i < 20_000; i++) {
            check(random(random));
            tried++;
        }
        for (var one :
                List.of(
                        "NUL",
                        "x".repeat(500),
                        "健".repeat(300),
                        "😀".repeat(300),
                        "\uD83D",
                        "a\u0000b\u0007")) {
            check(one);
            tried++;
        }
        Promise.kept(
                "R17", "%,d names for files made of anything: safe on all three systems", tried);
    }

    private static void check(String about) {
        var name = FileNames.of(about, "brief", ".pdf");
        assertTrue(name.endsWith(".pdf") && name.length() > 4, name);
        assertTrue(name.getBytes(StandardCharsets.UTF_8).length <= 200, name);
        assertFalse(name.matches("(?s).*[\\\\/:*?\"<>|\\p{C}\\p{Zl}\\p{Zp}].*"), name);
        assertFalse(name.matches("(?s)[ .\\-].*|.*[ .]"), name);
        var stem = name.substring(0, name.indexOf('.')).toUpperCase(Locale.ROOT);
        assertFalse(stem.matches("CON|PRN|AUX|NUL|CONIN\\$|CONOUT\\$|(COM|LPT)[0-9¹²³]"), name);
    }

    private static String random(Random random) {
        var parts =
                List.of(
                        "CON", "nul", "com1", ".", " ", "/", "\\", "-", "é", "健", "\u202E", "\n",
                        "😀", ":", "$");
        return IntStream.range(0, random.nextInt(8))
                .mapToObj(
                        _ ->
                                random.nextInt(3) == 0
                                        ? String.valueOf((char) random.nextInt(65_536))
                                        : parts.get(random.nextInt(parts.size())))
                .collect(Collectors.joining());
    }

    private static String unescaped(String text) {
        return text.replace("\\u202e", "\u202e").replace("\\u202c", "\u202c");
    }
}
