package foothold.domain.etiquette.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import foothold.domain.etiquette.text.Letter.Line;
import foothold.domain.etiquette.text.Letter.Role;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Letters taken apart: G greeting, T text, C closing, S signature, P postscript, Q quoted. */
class LetterTest {
    static Stream<Arguments> letters() {
        return Stream.of(
                Arguments.of("GTCS", "Hi Maya,\n\nOne two three.\n\nBest regards,\nSam"),
                Arguments.of(
                        "GTCSSS",
                        "Hi Maya,\nOne two.\nThanks,\n\nSam Carter\nNurse\nsam@a.org | 555 01"),
                Arguments.of("GTTCS", "Dear Ms. Okafor,\n\nOne.\n\nTwo.\n\nWith many thanks\nSam"),
                Arguments.of("GTC", "Hi Maya,\nOne two three.\nThanks, Sam"),
                Arguments.of("GTC", "Hi Maya,\nOne two three.\nThank you!"),
                Arguments.of("GTS", "Hi Maya,\nOne two three.\nSam"),
                Arguments.of("GTS", "Hi Maya,\nOne two three.\n\nSam Carter"),
                Arguments.of("GTCS", "Hi Maya,\nOne two three.\nSee you on Tuesday then\nSam"),
                Arguments.of("GTTS", "Hi Maya,\nOne two three.\nDoes this work for you?\nSam"),
                Arguments.of("GTTS", "Hi Maya,\nOne two three.\nSee you on Tuesday then.\nSam"),
                Arguments.of("GTTS", "Hi Maya,\nOne.\nThis line has seven words in it\nSam"),
                Arguments.of(
                        "GTCSP", "Hi Maya,\nOne.\nBest,\nSam\n\nP.S. The picnic has recovered."),
                Arguments.of(
                        "GTCSPP", "Hi Maya,\nOne.\nBest,\nSam\nPS: one more\nand another line"),
                Arguments.of("GTCSQQ", "Hi Maya,\nOne.\nBest,\nSam\n\n> You wrote\n> something"),
                Arguments.of(
                        "GTCSQQQ",
                        "Hi Maya,\n"
                                + "One.\n"
                                + "Best,\n"
                                + "Sam\n\n"
                                + "On Mon 9 Nov 2026 Maya wrote:\n"
                                + "Hi\n"
                                + "Any time?"),
                Arguments.of("GTSSS", "Hi Maya,\nOne two.\n-- \nSam Carter\nwww.sam.org"),
                Arguments.of("GT", "Hi Maya, I saw your talk."),
                Arguments.of("GTC", "Hi Maya, I saw your talk.\nThanks so much, Sam"),
                Arguments.of("GT", "Maya,\nI saw your talk."),
                Arguments.of("T", "I saw your talk. It was good."),
                Arguments.of("T", "Hi from the other side of the river, I hope it is dry there."),
                Arguments.of("GT", "Good morning Maya,\nOne."),
                Arguments.of("GT", "To whom it may concern:\nOne."),
                Arguments.of("GT", "Hello there!\nOne."),
                Arguments.of("G", "Hi Maya,"),
                Arguments.of("", ""),
                Arguments.of("", " \n\r\n "));
    }

    @ParameterizedTest
    @MethodSource("letters")
    void partsAreTold(String roles, String body) {
        var letter = new Letter(body);
        var told =
                Stream.of(Role.values())
                        .flatMap(role -> letter.lines(role).stream())
                        .sorted((one, other) -> Integer.compare(one.from(), other.from()))
                        .map(line -> line.role().name().substring(0, 1))
                        .collect(Collectors.joining());
        assertEquals(roles, told);
    }

    @ParameterizedTest
    @MethodSource("letters")
    void everyPartStandsWhereItSays(String roles, String body) {
        for (var ends : new String[] {"\n", "\r\n", "\r"}) {
            var text = body.replace("\n", ends);
            var letter = new Letter(text);
            for (var role : Role.values()) {
                for (var line : letter.lines(role)) {
                    assertEquals(text.substring(line.from(), line.to()), line.text(), roles);
                }
            }
            assertEquals(text.length(), letter.prose().length());
        }
    }

    @Test
    void proseKeepsPositionsAndJoinsWrappedLines() {
        var body =
                "Hi Maya,\n"
                        + "This is a long line that only wraps in the middle of\n"
                        + "its sentence.\n\n"
                        + "Sam";
        var letter = new Letter(body);
        assertEquals(body.indexOf("only"), letter.prose().indexOf("only"));
        assertEquals(
                " its", letter.prose().substring(body.indexOf("\nits"), body.indexOf(" sent")));
        assertEquals(-1, letter.prose().indexOf("Maya"));
        assertEquals(14, letter.words());
    }

    @Test
    void linesOfOneRoleComeInOrder() {
        var lines = new Letter("One.\n\nTwo.\n\nThree.").text().stream().map(Line::text).toList();
        assertEquals("[One., Two., Three.]", lines.toString());
    }
}
