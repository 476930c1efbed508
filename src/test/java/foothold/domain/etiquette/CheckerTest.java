package foothold.domain.etiquette;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import foothold.domain.etiquette.Finding.Part;
import foothold.domain.etiquette.Finding.Place;
import foothold.domain.etiquette.Finding.Severity;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whole messages: good ones, ones with one planted fault each, and some in the style of models. */
class CheckerTest {
    static Stream<Labelled> good() {
        return Labelled.in("good.txt");
    }

    static Stream<Labelled> faulty() {
        return Labelled.in("faulty.txt");
    }

    static Stream<Labelled> models() {
        return Labelled.in("models.txt");
    }

    @ParameterizedTest
    @MethodSource({"good", "models"})
    void goodMessagesGetHintsAtMost(Labelled good) {
        assertEquals(List.of(), grave(good));
    }

    @ParameterizedTest
    @MethodSource("faulty")
    void thePlantedFaultIsFoundAndNothingElse(Labelled faulty) {
        var expected = faulty.label().split(" ", 3);
        var found = grave(faulty);
        assertEquals(
                List.of(expected[0] + " " + expected[1]),
                found.stream().map(each -> each.severity() + " " + each.rule()).toList(),
                found::toString);
        var words = expected.length > 2 ? expected[2] : null;
        if (words != null) {
            assertEquals(words, words(faulty.draft(), found.getFirst().place()));
        }
    }

    @Test
    void thePlantedFaultsCoverEveryBlockerAndWarning() {
        assertAll(
                () -> assertEquals(20, Math.min(20, good().count())),
                () -> assertEquals(20, Math.min(20, faulty().count())),
                () ->
                        assertEquals(
                                "ASK ATTACHMENT CHANNEL_LIMIT DECLINED EMPTY FAVOUR"
                                    + " FOREIGN_ORGANIZATION FOREIGN_PERSON GREETING LENGTH LIMIT"
                                    + " OVERLAP PLACEHOLDER SPECIFIC SUBJECT TIE",
                                faulty().map(each -> each.label().split("\\s+")[1])
                                        .distinct()
                                        .sorted()
                                        .collect(Collectors.joining(" "))));
    }

    @Test
    void modelsAreHardlyHintedAt() {
        var hints =
                models().mapToInt(model -> Checker.check(model.draft(), model.context()).size())
                        .sum();
        assertEquals(true, hints <= 2 * models().count(), hints + " hints");
    }

    private static List<Finding> grave(Labelled message) {
        return Checker.check(message.draft(), message.context()).stream()
                .filter(each -> each.severity() != Severity.HINT)
                .toList();
    }

    private static String words(Draft draft, Place place) {
        var text = place.part() == Part.SUBJECT ? draft.subject() : draft.body();
        return text.substring(place.from(), place.to());
    }
}
