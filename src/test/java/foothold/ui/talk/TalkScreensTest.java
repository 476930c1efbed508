package foothold.ui.talk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.domain.flat.Shapes;
import foothold.domain.meeting.Meeting;
import foothold.domain.outreach.Message;
import foothold.domain.question.ListedQuestion.Answer.State;
import foothold.testdata.DataFile;
import foothold.ui.FxTest;
import foothold.ui.Screen;

import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Meeting mode and debrief as they are drawn, by keyboard. */
class TalkScreensTest {
    private static final double WIDTH = 900;
    private static final double HEIGHT = 600;

    @TempDir private Path folder;
    private Talking talking;
    private TalkFeature feature;
    private Screen mode;
    private Screen debrief;

    private void begin(int questions) {
        talking = new Talking(folder, questions);
        feature = new TalkFeature(talking.services(), talking.shell());
        mode = feature.screens().getFirst();
        debrief = feature.screens().getLast();
    }

    @AfterEach
    void close() {
        assertEquals(List.of(), talking.shell().failures());
        talking.close();
    }

    /** Shows that screen in a small window, and does {@code test} in it. */
    private void in(Screen screen, FxTest.Step test) {
        FxTest.inWindow(
                FxTest.call(() -> new StackPane(screen.node())),
                WIDTH,
                HEIGHT,
                () -> {
                    screen.shown();
                    test.run();
                });
    }

    private static void type(Node root, String text) {
        var focus = root.getScene().getFocusOwner();
        assertInstanceOf(TextInputControl.class, focus).setText(text);
    }

    private static void press(Node root, KeyCode key, KeyCode... held) {
        FxTest.press(root.getScene().getFocusOwner(), key, held);
    }

    @Test
    void everythingHasAKeyAndEscapeLosesNothing() {
        begin(2);
        FxTest.run(() -> feature.start("m"));
        assertEquals(List.of("talk"), talking.shell().shown());
        assertTrue(mode.wholeWindow());
        in(
                mode,
                () -> {
                    var root = mode.node();
                    type(root, "60 to 70");
                    press(root, KeyCode.DIGIT8, KeyCode.CONTROL);
                    press(root, KeyCode.ENTER);
                    press(root, KeyCode.L, KeyCode.CONTROL);
                    type(root, "since school");
                    press(root, KeyCode.ENTER, KeyCode.CONTROL);
                    press(root, KeyCode.ENTER, KeyCode.CONTROL, KeyCode.SHIFT);
                    assertTrue(FxTest.texts(root).contains("All questions are asked."));
                    press(root, KeyCode.L, KeyCode.CONTROL);
                    type(root, "half a wo");
                    press(root, KeyCode.ESCAPE);
                });
        assertEquals(List.of("PAY: 60 to 70", "null: half a wo"), talking.lines());
        assertEquals("since school", talking.question(0).answer().text());
        assertEquals(State.SKIPPED, talking.question(1).answer().state());
        assertEquals(Meeting.State.SCHEDULED, talking.meeting().course().state());
        assertEquals(List.of("talk", "meetings"), talking.shell().shown());
        FxTest.run(talking.shell()::takeOffer);
        assertEquals(List.of("talk", "meetings", "talk"), talking.shell().shown());
    }

    @Test
    void theClockSaysSoftlyThatTheEndComes() {
        begin(1);
        FxTest.run(() -> feature.start("m"));
        in(
                mode,
                () -> {
                    var texts = FxTest.texts(mode.node());
                    assertTrue(texts.containsAll(List.of("20", "min left")), texts::toString);
                    talking.pass(Duration.ofMinutes(17));
                    texts = FxTest.texts(mode.node());
                    assertTrue(texts.contains("3"), texts::toString);
                    assertTrue(
                            texts.stream().anyMatch(each -> each.startsWith("Three minutes")),
                            texts::toString);
                    press(mode.node(), KeyCode.E, KeyCode.CONTROL);
                    texts = FxTest.texts(mode.node());
                    assertFalse(
                            texts.stream().anyMatch(each -> each.startsWith("Three minutes")),
                            texts::toString);
                });
    }

    @Test
    void thePaletteOffersEachMeetingWithWhatOneDoesWithItNow() {
        begin(0);
        var prepared = new ArrayList<String>();
        FxTest.run(
                () -> {
                    var find = feature.among(_ -> List.of(), prepared::add);
                    assertEquals(List.of(), find.apply("maya"));
                    feature.offerToGoOn();
                    talking.file().setClock(DataFile.NOW.minus(Duration.ofHours(3)));
                    assertEquals("Prepare for Maya Chen", find.apply("ma").getFirst().title());
                    find.apply("prep ma").getFirst().run().run();
                    assertEquals(List.of("m"), prepared);
                    talking.file().setClock(DataFile.NOW);
                    assertEquals(
                            "Start the meeting with Maya Chen",
                            find.apply("start").getFirst().title());
                    talking.file().setClock(DataFile.NOW.plus(Duration.ofHours(5)));
                    assertEquals("Debrief Maya Chen", find.apply("chen").getFirst().title());
                    assertEquals(List.of(), find.apply("aya"));
                });
    }

    @Test
    void theEndOpensTheDebriefAndThatTheThankYou() {
        begin(1);
        FxTest.run(() -> feature.start("m"));
        in(
                mode,
                () -> {
                    type(mode.node(), "Fridays are quiet");
                    talking.pass(Duration.ofMinutes(15));
                    press(mode.node(), KeyCode.D, KeyCode.CONTROL);
                });
        assertEquals(List.of("talk", "debrief"), talking.shell().shown());
        in(
                debrief,
                () -> {
                    press(debrief.node(), KeyCode.PLUS);
                    debrief.node().getScene().getRoot().layout();
                    assertTrue(
                            FxTest.texts(debrief.node()).contains("insight · speaks for it"),
                            () -> FxTest.texts(debrief.node()).toString());
                    press(debrief.node(), KeyCode.A);
                    type(debrief.node(), "Ask about Fridays");
                    press(debrief.node(), KeyCode.ENTER);
                    debrief.actions().getFirst().run().run();
                });
        assertEquals("Ask about Fridays", talking.file().only(Shapes.ACTION, "maya").text());
        var errand = talking.shell().errands().getFirst();
        assertEquals("maya", errand.contactId());
        assertEquals(Message.Kind.THANK_YOU, errand.kind());
    }

    @Test
    void anInsightGoesOnARowOfTheBoardAndUndoTakesItBack() {
        begin(1);
        FxTest.run(() -> feature.start("m"));
        in(
                mode,
                () -> {
                    type(mode.node(), "Fridays are quiet");
                    talking.pass(Duration.ofMinutes(15));
                    press(mode.node(), KeyCode.D, KeyCode.CONTROL);
                });
        in(
                debrief,
                () -> {
                    press(debrief.node(), KeyCode.PLUS);
                    press(debrief.node(), KeyCode.R);
                    var rows = debrief.node().getScene().getFocusOwner();
                    assertEquals("debrief-criterion", rows.getId());
                    for (int i = 0; i < 4; i++) {
                        press(debrief.node(), KeyCode.DOWN);
                    }
                });
        assertEquals("hours", criterionOfTheInsight());
        for (int i = 0; i < 4; i++) {
            talking.file().workspace().undo();
        }
        assertNull(criterionOfTheInsight());
    }

    private String criterionOfTheInsight() {
        return talking.file().store().all(Shapes.INSIGHT).getFirst().lesson().criterionId();
    }

    @Test
    void aMeetingThatNeverEndedIsOffered() {
        begin(1);
        FxTest.run(feature::offerToGoOn);
        assertEquals(List.of(), talking.shell().toasts());
        FxTest.run(() -> feature.start("m"));
        in(mode, () -> type(mode.node(), "in the middle"));
        talking.pass(Duration.ofMinutes(1));
        FxTest.run(() -> new TalkFeature(talking.services(), talking.shell()).offerToGoOn());
        assertEquals(
                List.of("Go on with the meeting with Maya Chen? [Go on]"),
                talking.shell().toasts());
    }

    @Test
    void whatSuitsAMeetingDependsOnItsTime() {
        begin(0);
        var start = feature.parts().getFirst();
        var over = feature.parts().getLast();
        var meeting = talking.meeting();
        var begins = meeting.slot().start();
        assertFalse(start.suits(meeting, begins.minus(Duration.ofHours(1))));
        assertTrue(start.suits(meeting, begins.minus(Duration.ofMinutes(59))));
        assertTrue(start.suits(meeting, meeting.slot().end().plus(Duration.ofMinutes(119))));
        assertFalse(start.suits(meeting, meeting.slot().end().plus(Duration.ofHours(2))));
        assertFalse(over.suits(meeting, begins));
        assertTrue(over.suits(meeting, meeting.slot().end()));
    }
}
