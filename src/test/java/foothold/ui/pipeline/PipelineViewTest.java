package foothold.ui.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.domain.contact.Stage;
import foothold.domain.flat.Shapes;
import foothold.domain.outreach.Message;
import foothold.domain.outreach.Tone;
import foothold.service.pipeline.Card;
import foothold.service.pipeline.Move.Refusal;
import foothold.testdata.OpenFile;
import foothold.ui.FxTest;
import foothold.ui.pipeline.model.MoveForm.Ending;

import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** The board by keyboard: from card to card, from stage to stage, and what is asked on the way. */
class PipelineViewTest {
    private static final double WIDE = 1000;

    @TempDir private Path folder;
    private Sitting sitting;

    @BeforeEach
    void open() {
        sitting = new Sitting(folder);
    }

    @AfterEach
    void close() {
        sitting.close();
    }

    private Card selected(Stage stage) {
        return (Card) sitting.column(stage).getSelectionModel().getSelectedItem();
    }

    private ListView<?> focus(Stage stage, int row) {
        var list = sitting.column(stage);
        list.requestFocus();
        list.getSelectionModel().clearAndSelect(row);
        return list;
    }

    private String question() {
        return sitting.find("pipeline-question-text", Label.class).getText();
    }

    private void type(String id, String text) {
        sitting.find(id, TextField.class).setText(text);
    }

    private void log() {
        sitting.find("pipeline-log", Button.class).fire();
    }

    @Test
    void arrowKeysGoFromCardToCard() {
        sitting.withFour()
                .show(
                        WIDE,
                        () -> {
                            FxTest.press(focus(Stage.TARGET, 1), KeyCode.RIGHT);
                            assertEquals("Cy", selected(Stage.REQUESTED).name());
                            assertTrue(sitting.column(Stage.REQUESTED).isFocused());
                            assertNull(selected(Stage.TARGET), "one card at a time");
                            FxTest.press(sitting.column(Stage.REQUESTED), KeyCode.RIGHT);
                            assertEquals("Di", selected(Stage.IN_CONVERSATION).name());
                            FxTest.press(sitting.column(Stage.IN_CONVERSATION), KeyCode.LEFT);
                            FxTest.press(sitting.column(Stage.REQUESTED), KeyCode.LEFT);
                            assertEquals("Ann", selected(Stage.TARGET).name());
                        });
    }

    @Test
    void shiftAndRightAsksWhenAndHowAndLogsTheRequest() {
        sitting.withFour()
                .show(
                        WIDE,
                        () -> {
                            FxTest.press(focus(Stage.TARGET, 0), KeyCode.RIGHT, KeyCode.SHIFT);
                            assertEquals(
                                    "When did your request to Ann go out, and how?", question());
                            assertTrue(sitting.find("pipeline-when", TextField.class).isFocused());
                            type("pipeline-when", "yesterday 14:20");
                            sitting.find("pipeline-channel", ComboBox.class)
                                    .getSelectionModel()
                                    .select(3);
                            log();
                        });
        var sent = sitting.file().workspace().store().pointing(Shapes.MESSAGE, "contact", "Ann");
        assertEquals(OpenFile.at("2026-11-24T14:20"), sent.getFirst().when().at());
        assertEquals(Message.Channel.LINKEDIN_MESSAGE, sent.getFirst().form().channel());
        assertEquals(List.of("Bo"), sitting.names(Stage.TARGET));
        assertEquals(List.of("Ann: now Requested [Undo]"), sitting.shell().toasts());
        assertEquals("Ann", selected(Stage.REQUESTED).name(), "the keyboard follows the card");
    }

    @Test
    void whatCannotBeReadIsSaidAndNothingIsWritten() {
        sitting.withFour()
                .show(
                        WIDE,
                        () -> {
                            FxTest.press(focus(Stage.TARGET, 0), KeyCode.RIGHT, KeyCode.SHIFT);
                            type("pipeline-when", "someday");
                            log();
                            assertTrue(problem().startsWith("That is no date."), problem());
                            type("pipeline-when", "tomorrow 9:00");
                            log();
                            assertTrue(problem().startsWith("That time is still to come"));
                        });
        assertEquals(Stage.TARGET, sitting.stage("Ann"));
    }

    private String problem() {
        return sitting.find("pipeline-problem", Label.class).getText();
    }

    @Test
    void escapeLeavesEverythingAsItIs() {
        sitting.withFour()
                .show(
                        WIDE,
                        () -> {
                            FxTest.press(focus(Stage.TARGET, 1), KeyCode.RIGHT, KeyCode.SHIFT);
                            FxTest.press(
                                    sitting.find("pipeline-when", TextField.class), KeyCode.ESCAPE);
                            assertNull(sitting.screen().moves().asked().get());
                            assertFalse(sitting.root().lookup("#pipeline-question").isVisible());
                            assertEquals("Bo", selected(Stage.TARGET).name());
                            assertTrue(sitting.column(Stage.TARGET).isFocused());
                        });
    }

    @Test
    void whoHasBeenAskedDoesNotGoBackAndIsToldWhatWouldDoIt() {
        sitting.withFour()
                .show(
                        WIDE,
                        () -> {
                            FxTest.press(focus(Stage.REQUESTED, 0), KeyCode.LEFT, KeyCode.SHIFT);
                            assertEquals(
                                    Refusal.ASKED_ALREADY,
                                    sitting.screen().moves().asked().get().move());
                            assertTrue(question().startsWith("You have written to Cy already"));
                            sitting.find("pipeline-cancel", Button.class).fire();
                            assertTrue(sitting.column(Stage.REQUESTED).isFocused());
                        });
    }

    @Test
    void aReplyWithItsToneAndAMeetingWithItsTime() {
        sitting.withFour()
                .show(
                        WIDE,
                        () -> {
                            sitting.move("Cy", Stage.IN_CONVERSATION);
                            sitting.screen().moves().asked().get().form().tone().set(Tone.LATER);
                            type("pipeline-until", "12 jan");
                            log();
                            sitting.move("Di", Stage.SCHEDULED);
                            log();
                            assertTrue(problem().startsWith("Say a day and a time"), problem());
                            type("pipeline-when", "fri 15:00");
                            type("pipeline-minutes", "25");
                            log();
                        });
        var store = sitting.file().workspace().store();
        var reply =
                store.pointing(Shapes.MESSAGE, "contact", "Cy").stream()
                        .filter(message -> !message.outgoing())
                        .findFirst()
                        .orElseThrow();
        assertEquals("2027-01-12", reply.words().response().until().toString());
        var slot = store.pointing(Shapes.MEETING, "contact", "Di").getFirst().slot();
        assertEquals(OpenFile.at("2026-11-27T15:00"), slot.start());
        assertEquals(25, slot.minutes());
        assertEquals(Stage.SCHEDULED, sitting.stage("Di"));
    }

    @Test
    void closingAsksWhyAndReopeningOnlyWhether() {
        sitting.withFour()
                .show(
                        WIDE,
                        () -> {
                            sitting.move("Cy", Stage.CLOSED);
                            var form = sitting.screen().moves().asked().get().form();
                            form.ending().set(Ending.PAUSED);
                            log();
                            assertEquals(List.of("Cy"), sitting.names(Stage.CLOSED));
                            sitting.file().pass(Duration.ofMinutes(2));
                            sitting.move("Cy", Stage.TARGET);
                            log();
                        });
        assertEquals(Stage.REQUESTED, sitting.stage("Cy"));
        assertEquals("Logged. Cy stands in Requested [Undo]", sitting.shell().toasts().getLast());
    }

    @Test
    void whoIsBarredIsNotMovedOut() {
        sitting.withFour()
                .show(
                        WIDE,
                        () -> {
                            sitting.move("Cy", Stage.CLOSED);
                            sitting.screen()
                                    .moves()
                                    .asked()
                                    .get()
                                    .form()
                                    .ending()
                                    .set(Ending.DO_NOT_CONTACT);
                            log();
                            sitting.move("Cy", Stage.REQUESTED);
                            assertTrue(question().contains("not to be contacted"), question());
                        });
        assertEquals(Stage.CLOSED, sitting.stage("Cy"));
    }

    @Test
    void enterOpensThePerson() {
        sitting.withFour().show(WIDE, () -> FxTest.press(focus(Stage.TARGET, 1), KeyCode.ENTER));
        assertEquals(List.of("Bo"), sitting.shell().people());
    }
}
