package foothold.ui.talk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.domain.flat.Shapes;
import foothold.domain.meeting.Jotting;
import foothold.domain.plan.Hypothesis;
import foothold.domain.plan.Path;
import foothold.domain.plan.Vote;
import foothold.domain.plan.Vote.Side;
import foothold.ui.FxTest;
import foothold.ui.Screen;

import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.time.Duration;
import java.util.List;

/** Votes, the path a meeting was about and insights in other words, in the debrief. */
class DebriefVotesTest {
    private static final Path UX = new Path("ux", "UX research", null);
    private static final Path OPS = new Path("ops", "Operations", null);

    @TempDir private java.nio.file.Path folder;
    private Talking talking;
    private Screen debrief;

    @BeforeEach
    void open() {
        talking = new Talking(folder, 1);
        var now = talking.file().workspace().clock().instant();
        talking.file()
                .put(
                        new Jotting("a", "m", now, Jotting.Tag.CULTURE, "Fridays are quiet"),
                        UX,
                        new Hypothesis("h1", "ux", "I could live with the travel", now),
                        new Hypothesis("h2", "ux", "It pays enough", now.plusSeconds(1)));
        talking.services().book();
        talking.pass(Duration.ofMinutes(25));
    }

    @AfterEach
    void close() {
        assertEquals(List.of(), talking.shell().failures());
        talking.close();
    }

    private void in(FxTest.Step test) {
        var feature = new TalkFeature(talking.services(), talking.shell());
        debrief = feature.screens().getLast();
        FxTest.run(() -> feature.debrief("m"));
        FxTest.inWindow(
                FxTest.call(() -> new StackPane(debrief.node())),
                980,
                760,
                () -> {
                    debrief.shown();
                    test.run();
                });
    }

    private <T extends javafx.scene.Node> T find(String id, Class<T> type) {
        return FxTest.find(debrief.node(), id, type);
    }

    private List<Vote> votes() {
        return talking.file().store().all(Shapes.VOTE);
    }

    @Test
    void oneKeyVotesAndTheLineChosenSaysWhy() {
        in(
                () -> {
                    var chip = find("for-h1", ToggleButton.class);
                    chip.requestFocus();
                    FxTest.press(chip, KeyCode.MINUS);
                    assertEquals(Side.AGAINST, votes().getFirst().side());
                    assertTrue(find("against-h1", ToggleButton.class).isSelected());
                    assertTrue(chip.isFocused());
                    FxTest.press(chip, KeyCode.T);
                    assertEquals("Fridays are quiet", votes().getFirst().words());
                    FxTest.press(chip, KeyCode.PLUS);
                    assertEquals(Side.FOR, votes().getFirst().side());
                    assertEquals("Fridays are quiet", votes().getFirst().words());
                    FxTest.press(chip, KeyCode.DIGIT0);
                    assertEquals(Side.NEUTRAL, votes().getFirst().side());
                    FxTest.press(chip, KeyCode.DIGIT0);
                    assertEquals(List.of(), votes());
                    for (int i = 0; i < 5; i++) {
                        talking.file().workspace().undo();
                    }
                    assertEquals(List.of(), votes());
                    assertFalse(find("against-h1", ToggleButton.class).isSelected());
                });
    }

    @Test
    void whyIsTypedAsOneStep() {
        in(
                () -> {
                    find("for-h2", ToggleButton.class).fire();
                    var field =
                            assertInstanceOf(
                                    TextField.class,
                                    debrief
                                            .node()
                                            .lookupAll("#debrief-ballots .text-field")
                                            .stream()
                                            .filter(each -> each.getParent().isVisible())
                                            .findFirst()
                                            .orElseThrow());
                    field.setText("60 to");
                    talking.pass(Duration.ofMillis(500));
                    assertEquals("60 to", votes().getFirst().words());
                    field.setText("60 to 70");
                    talking.pass(Duration.ofSeconds(3));
                    assertEquals("60 to 70", votes().getFirst().words());
                    talking.file().workspace().undo();
                    assertEquals(Side.FOR, votes().getFirst().side());
                    assertEquals("", field.getText());
                });
    }

    @Test
    void anInsightIsPutInOtherWords() {
        in(
                () -> {
                    var list = find("debrief-list", ListView.class);
                    FxTest.press(list, KeyCode.I);
                    FxTest.press(list, KeyCode.E);
                    var words = find("debrief-insight-words", TextField.class);
                    assertTrue(words.isFocused());
                    assertEquals("Fridays are quiet", words.getText());
                    words.setText("No meetings on Fridays");
                    talking.pass(Duration.ofSeconds(3));
                    assertEquals("No meetings on Fridays", insight());
                    words.setText("");
                    talking.pass(Duration.ofSeconds(3));
                    assertEquals("No meetings on Fridays", insight());
                    FxTest.press(words, KeyCode.ENTER);
                    assertTrue(list.isFocused());
                    talking.file().workspace().undo();
                    assertEquals("Fridays are quiet", insight());
                });
    }

    private String insight() {
        return talking.file().store().all(Shapes.INSIGHT).getFirst().lesson().text();
    }

    @Test
    @SuppressWarnings("unchecked")
    void whichPathItWasAboutIsSaidOnceForThePersonAndTheInsights() {
        talking.file().put(OPS);
        in(
                () -> {
                    var about = (ComboBox<Path>) find("debrief-about", ComboBox.class);
                    assertTrue(about.getParent().isVisible());
                    FxTest.press(find("debrief-list", ListView.class), KeyCode.I);
                    about.setValue(UX);
                    var maya = talking.file().store().find(Shapes.CONTACT, "maya").orElseThrow();
                    assertEquals("ux", maya.standing().aim().pathId());
                    assertEquals(
                            "ux", talking.file().store().all(Shapes.INSIGHT).getFirst().pathId());
                    assertEquals(
                            "Say that Maya Chen was asked about “UX research”",
                            talking.file().workspace().undoable().orElseThrow());
                    talking.file().workspace().undo();
                    assertEquals(null, about.getValue());
                });
    }
}
