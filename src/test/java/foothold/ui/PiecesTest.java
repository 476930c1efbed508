package foothold.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.ui.StateMark.State;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.stream.IntStream;

/** The small nodes every screen is made of. */
class PiecesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Maya Lindqvist; ML",
                "maya; M",
                "Pat O'Brien; PO",
                "Anna-Maria da Silva; AS",
                "Ann Lee, PhD; AL",
                "Lee, Ann; LA",
                "王小明; 王",
                "(she) Jo; SJ",
                "Jo 🙂; J",
                "'  '; ?",
                "''; ?",
                "🙂; ?"
            })
    void initials(String name, String expected) {
        assertEquals(expected, Disc.initials(name));
    }

    @Test
    void theHueFollowsFromTheIdAndIdsSpreadOverAllHues() {
        var hues =
                FxTest.call(
                        () ->
                                IntStream.range(0, 400)
                                        .mapToObj(
                                                i ->
                                                        new Disc(
                                                                "0192f3a4-7c00-7000-8000-%012x"
                                                                        .formatted(i),
                                                                "A B",
                                                                32))
                                        .map(
                                                disc ->
                                                        disc.getPseudoClassStates().stream()
                                                                .map(
                                                                        PseudoClass
                                                                                ::getPseudoClassName)
                                                                .filter(c -> c.startsWith("hue-"))
                                                                .toList()
                                                                .toString())
                                        .collect(
                                                java.util.stream.Collectors.groupingBy(
                                                        hue -> hue,
                                                        java.util.stream.Collectors.counting())));
        assertEquals(12, hues.size());
        assertTrue(hues.values().stream().allMatch(count -> count > 10), hues.toString());
    }

    @Test
    void aMarkTellsItsStateInWords() {
        FxTest.run(
                () -> {
                    var mark = new StateMark(State.OVERDUE);
                    assertEquals("overdue", mark.getAccessibleText());
                    mark.show(State.DONE);
                    assertEquals("done", mark.getAccessibleText());
                    assertEquals(List.of("state-mark", "done"), mark.getStyleClass());
                });
    }

    @Test
    void anEmptyStateSaysWhatToDoAndItsFirstButtonIsTheMainOne() {
        FxTest.run(
                () -> {
                    var empty =
                            new EmptyState(
                                    "Nobody yet",
                                    "Import your connections, or add a person.",
                                    new Button("Import"),
                                    new Button("Add a person"));
                    assertEquals(
                            List.of(
                                    "Nobody yet",
                                    "Import your connections, or add a person.",
                                    "Import",
                                    "Add a person"),
                            FxTest.texts(empty));
                    var main = FxTest.withText(empty, "Import").orElseThrow();
                    assertTrue(main.getStyleClass().contains("accent"));
                });
    }
}
