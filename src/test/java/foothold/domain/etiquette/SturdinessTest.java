package foothold.domain.etiquette;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.domain.outreach.Message.Channel;
import foothold.domain.outreach.Message.Kind;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Any text is judged, and soon. */
class SturdinessTest {
    private static final String[] PIECES = {
        "a",
        "Hi",
        "Daniel Reyes",
        "Contoso Labs",
        "\n",
        "\r\n",
        "\r",
        " ",
        "{",
        "}",
        "[",
        "]",
        "‹",
        "_",
        "X",
        "?",
        ".",
        "…",
        ",",
        "'",
        "’",
        "-",
        "@",
        "/",
        ">",
        "--",
        "P.S.",
        "20 minutes",
        "\uD83D",
        "\uDE00",
        "😀",
        "שלום",
        "\u202E",
        "\u200B",
        "\u0000",
        "é",
        "e\u0301",
        "日本",
        "ﷺ",
        "http://",
        "how you",
        "looking for",
        "a job",
        "not",
        "your",
        "schedule",
        "if",
        "please",
        "résumé",
        "attached",
        "İ",
        "ß",
    };

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void randomTextsAreJudgedInPlace(long seed) {
        var random = new Random(seed);
        for (int round = 0; round < 60; round++) {
            var subject = text(random, random.nextInt(6));
            var body = text(random, random.nextInt(60));
            for (var kind : List.of(Kind.REQUEST, Kind.NUDGE, Kind.THANK_YOU, Kind.OTHER)) {
                judge(new Draft(kind, Channel.values()[random.nextInt(7)], subject, body));
            }
        }
    }

    private static String text(Random random, int pieces) {
        return IntStream.range(0, pieces)
                .mapToObj(
                        _ ->
                                random.nextInt(8) == 0
                                        ? String.valueOf((char) random.nextInt(0x10000))
                                        : PIECES[random.nextInt(PIECES.length)]
                                                + (random.nextBoolean() ? " " : ""))
                .collect(Collectors.joining());
    }

    private static void judge(Draft draft) {
        for (var found : Checker.check(draft, context(draft.body()))) {
            var place = found.place();
            int length = draft.text(place.part()).length();
            assertTrue(
                    0 <= place.from() && place.from() <= place.to() && place.to() <= length,
                    found::toString);
            assertTrue(!found.why().isBlank() && found.why().length() < 300, found::why);
        }
        Counts.of(draft);
    }

    private static Context context(String any) {
        var plain = Letters.context(any.strip());
        return new Context(
                new Context.Recipient(any, any, any, any),
                new Context.Others(Letters.NAMES, List.of(any)),
                new Context.Past(true, List.of(any)),
                new Context.Captured(List.of(any, ""), Letters.NOW),
                plain.options());
    }

    static Stream<String> longAndDull() {
        return Stream.of(
                        "a",
                        "A",
                        "a-",
                        "a.",
                        "a@",
                        "a/b.",
                        "word ",
                        "Word ",
                        "Hi ",
                        "{",
                        "}",
                        "{a",
                        "[",
                        "]a",
                        "[a ",
                        "_",
                        "X",
                        "X ",
                        "‹",
                        "?",
                        "? ",
                        ". ",
                        "\n",
                        "\r\n",
                        "a\n",
                        "a. \n",
                        "a.com ",
                        "a.a",
                        "http://",
                        "www.",
                        "how ",
                        "you ",
                        "how you ",
                        "look for ",
                        "looking for a ",
                        "a job ",
                        "not ",
                        "if you ",
                        "if your ",
                        "time that ",
                        "whenever ",
                        "20 ",
                        "20 minutes ",
                        "half an ",
                        "please ",
                        "could you ",
                        "thank ",
                        "would ",
                        "résumé ",
                        "attached ",
                        "an opening ",
                        "any ",
                        "i can ",
                        "if i can ",
                        "Daniel Reyes ",
                        "Daniel ",
                        ", Daniel, ",
                        "Target ",
                        "😀",
                        "\uD83D",
                        "\uDE00",
                        "e\u0301",
                        "שלום ",
                        "\u202E",
                        "\u00A0",
                        "\u0000",
                        "'",
                        "’s",
                        "\"",
                        "(",
                        ">",
                        "> a\n",
                        "--\n",
                        "P.S. ",
                        "Best,\n",
                        "Dear ",
                        "your ",
                        "your work ",
                        "can i ",
                        "is hiring ",
                        "are ",
                        "interested in ")
                .map(piece -> piece.repeat(8_000 / piece.length()));
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("longAndDull")
    void longTextsOfOneThingAreJudgedSoon(String text) {
        assertTimeout(
                Duration.ofSeconds(30),
                () -> {
                    judge(new Draft(Kind.REQUEST, Channel.EMAIL, text, text));
                    judge(new Draft(Kind.THANK_YOU, Channel.EMAIL, text, "Hi Maya,\n" + text));
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"word ", "a-", "{a", "Daniel Reyes "})
    void aHundredKilobytesAreJudgedSoon(String piece) {
        var text = piece.repeat(100_000 / piece.length());
        assertTimeout(
                Duration.ofSeconds(30),
                () -> judge(new Draft(Kind.REQUEST, Channel.EMAIL, text, text)));
    }

    @Test
    void nothingAtAllIsJudgedToo() {
        var nobody =
                new Context(
                        new Context.Recipient(null, null, null, null),
                        Context.Others.NONE,
                        Context.Past.NONE,
                        Context.Captured.NOTHING,
                        new Context.Options(Context.Options.NOTE_LIMIT, Letters.NOW));
        for (var kind : Kind.values()) {
            for (var channel : Channel.values()) {
                Checker.check(new Draft(kind, channel, null, null), nobody);
                Checker.check(new Draft(kind, channel, null, "Hi there,\n\nGo on."), nobody);
            }
        }
        assertEquals(0, Counts.of(new Draft(Kind.REQUEST, Channel.EMAIL, null, null)).words());
    }
}
