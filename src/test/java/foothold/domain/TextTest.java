package foothold.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a text is shortened to one line. */
class TextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    "Thursday works"          | 20 | "Thursday works"
                    "Thursday works"          | 14 | "Thursday works"
                    "Thursday works"          | 13 | "Thursday work…"
                    "Thursday works"          | 9  | "Thursday…"
                    "  two\\t\\n  lines \\n"  | 20 | "two lines"
                    "a  b  c"                 | 3  | "a b…"
                    "ab😀cd"                  | 3  | "ab…"
                    "ab😀cd"                  | 4  | "ab😀…"
                    ""                        | 5  | ""
                    """)
    void excerptIsOneLineOfThatLength(String text, int length, String expected) {
        var typed = text.replace("\\t", "\t").replace("\\n", "\n");
        assertEquals(expected, Text.excerpt(typed, length));
    }
}
