package foothold.exchange.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import foothold.exchange.archive.NastyText;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Lines, folding and escaping, whatever is written. */
class ContentLinesTest {

    static Stream<Arguments> texts() {
        return Stream.of(
                arguments("plain", "plain"),
                arguments("a,b;c\\d:e\"f", "a\\,b\\;c\\\\d:e\"f"),
                arguments("one\ntwo\r\nthree\rfour", "one\\ntwo\\nthree\\nfour"),
                arguments("a\u2028b\u2029c\u0085d\u000be\ff", "a\\nb\\nc\\nd\\ne\\nf"),
                arguments("\\n", "\\\\n"),
                arguments("tab\there", "tab here"),
                arguments(
                        "bell\u0007, null\u0000, delete\u007f, csi\u009b",
                        "bell\\, null\\, delete\\, csi"),
                arguments("half \ud83d of", "half  of"),
                arguments("whole \ud83d\ude00 one", "whole \ud83d\ude00 one"),
                arguments("  kept  apart  ", "kept  apart"),
                arguments("BEGIN:VEVENT\r\nUID:1", "BEGIN:VEVENT\\nUID:1"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void escapes(String text, String value) {
        assertEquals(
                "SUMMARY:" + value + "\r\n", new ContentLines().addText("SUMMARY", text).text());
    }

    @Test
    void leavesOutWhatSaysNothing() {
        for (var nothing : new String[] {null, "", "  ", "\u0000\u0001", "\ud83d"}) {
            assertEquals("", new ContentLines().addText("SUMMARY", nothing).text());
        }
    }

    @Test
    void foldsAtSeventyFiveOctets() {
        assertEquals(List.of(75), lengths("x".repeat(73)));
        assertEquals(List.of(75, 2), lengths("x".repeat(74)));
        assertEquals(List.of(75, 75), lengths("x".repeat(73 + 74)));
        assertEquals(List.of(75, 75, 2), lengths("x".repeat(73 + 74 + 1)));
        // 2 for "A:", 73 left: 36 of two octets, 24 of three, 18 of four.
        assertEquals(List.of(74, 3), lengths("é".repeat(37)));
        assertEquals(List.of(74, 4), lengths("田".repeat(25)));
        assertEquals(List.of(74, 5), lengths("😀".repeat(19)));
    }

    private static List<Integer> lengths(String value) {
        return new ContentLines()
                .add("A", value)
                .text()
                .lines()
                .map(line -> line.getBytes(java.nio.charset.StandardCharsets.UTF_8).length)
                .toList();
    }

    @Test
    void keepsNastyTextsWhole() {
        var texts = new NastyText(new Random(11));
        for (int i = 0; i < 2_000; i++) {
            var text =
                    IntStream.range(0, 1 + i % 7)
                            .mapToObj(_ -> texts.text())
                            .reduce("", String::concat);
            var file =
                    new ReadCalendar(
                            CalendarWriter.one(
                                    Appointments.saying(i % 300, text), Appointments.STAMP));
            assertEquals(List.of(), file.faults(), text);
            var event = file.events().getFirst();
            assertEquals(cleaned(text), event.words("SUMMARY"));
            assertEquals(cleaned(text), event.words("LOCATION"));
            assertNull(event.value("URL"));
        }
    }

    /** What is meant to be left of a text, said in another way than the program does. */
    private static String cleaned(String text) {
        return text.replaceAll("\r\n|[\n\r\u000b\f\u0085\u2028\u2029]", "\n")
                .replace('\t', ' ')
                .replaceAll("[\\p{Cc}&&[^\n]]", "")
                .replaceAll("\\p{Cs}", "")
                .strip();
    }
}
