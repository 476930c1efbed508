package foothold.ui.today;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.domain.followup.Due;
import foothold.domain.outreach.Message.Kind;
import foothold.ui.FxTest;

import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Today by keyboard, in a window. */
class TodayViewTest {
    private static final double WIDE = 1000;
    private static final double NARROW = 900;

    @TempDir Path folder;
    private Opened today;
    private StackPane root;

    @BeforeEach
    void open() {
        today = new Opened(folder);
    }

    @AfterEach
    void close() {
        today.close();
    }

    private void three() {
        for (var name : List.of("Ann", "Bob", "Cyd")) {
            today.file().contact(name, null);
            today.file().sent(name, Kind.REQUEST, "2026-11-16T09:00");
        }
    }

    private void show(double width, FxTest.Step test) {
        root = FxTest.call(StackPane::new);
        var screen = FxTest.call(() -> today.screen());
        FxTest.run(() -> root.getChildren().add(screen.node()));
        FxTest.inWindow(
                root,
                width,
                700,
                () -> {
                    screen.shown();
                    FxTest.scene(root, width, 700);
                    test.run();
                });
    }

    private <T extends Node> T find(String id, Class<T> type) {
        return FxTest.find(root, id, type);
    }

    private ListView<?> list() {
        return find("today-list", ListView.class);
    }

    private Node focus() {
        return root.getScene().getFocusOwner();
    }

    private void press(KeyCode key, KeyCode... held) {
        FxTest.press(focus(), key, held);
    }

    private boolean panelShows() {
        return root.lookup("#today-panel").isVisible();
    }

    @Test
    void enterGoesToTheFormAndSendingGoesBackToTheNextRow() {
        three();
        show(
                WIDE,
                () -> {
                    assertSame(list(), focus());
                    press(KeyCode.DOWN);
                    assertEquals("NUDGE Bob", today.selected());
                    press(KeyCode.ENTER);
                    assertSame(find("compose-text", TextArea.class), focus());
                    find("compose-sent", Button.class).fire();
                    assertSame(list(), focus());
                    assertEquals("NUDGE Cyd", today.selected());
                    assertEquals(1, list().getSelectionModel().getSelectedIndex());
                });
    }

    @Test
    void controlEnterInTheTextSends() {
        three();
        show(
                WIDE,
                () -> {
                    press(KeyCode.ENTER);
                    find("compose-text", TextArea.class).setText("Dear Ann");
                    press(KeyCode.ENTER, KeyCode.CONTROL);
                    assertEquals(
                            List.of("Message to Ann marked as sent [Undo]"),
                            today.shell().toasts());
                });
    }

    @Test
    void aReminderIsDoneByEnter() {
        today.file().contact("Ann", null);
        today.file().sent("Ann", Kind.REQUEST, "2026-11-24T09:00");
        today.file().reminder(null, Due.at(today.file().now()), "Breathe");
        show(
                WIDE,
                () -> {
                    press(KeyCode.ENTER);
                    assertEquals(List.of(), today.rows());
                    assertTrue(FxTest.withText(root, "All done for today").isPresent());
                });
    }

    @Test
    void snoozeIsTwoKeys() {
        three();
        show(
                WIDE,
                () -> {
                    press(KeyCode.S);
                    var menu = (ContextMenu) Window.getWindows().getLast();
                    assertEquals(
                            List.of(
                                    "1 day: tomorrow",
                                    "3 days: Sat 28 Nov",
                                    "A week: Wed 2 Dec",
                                    "A date…"),
                            menu.getItems().stream().map(item -> item.getText()).toList());
                    FxTest.press(menu.getScene().getRoot(), KeyCode.DIGIT3);
                    assertEquals(
                            List.of("Snoozed until Sat 28 Nov [Undo]"), today.shell().toasts());
                    assertEquals("NUDGE Bob", today.selected());
                    assertSame(list(), focus());
                });
    }

    @Test
    void aDateToSnoozeUntilIsAskedInThePanel() {
        three();
        show(
                NARROW,
                () -> {
                    assertFalse(panelShows());
                    press(KeyCode.S);
                    var menu = (ContextMenu) Window.getWindows().getLast();
                    FxTest.press(menu.getScene().getRoot(), KeyCode.D);
                    assertTrue(panelShows());
                    var field = find("today-snooze-date", TextField.class);
                    assertSame(field, focus());
                    field.setText("mon");
                    assertTrue(FxTest.withText(root, "Monday 30 November 2026").isPresent());
                    field.fireEvent(new ActionEvent());
                    assertEquals(
                            List.of("Snoozed until Mon 30 Nov [Undo]"), today.shell().toasts());
                    assertFalse(panelShows());
                });
    }

    @Test
    void escapeClosesTheQuestionAndThenThePanel() {
        three();
        show(
                WIDE,
                () -> {
                    find("today-dismiss", Button.class).fire();
                    assertSame(find("today-dismiss-reason", TextField.class), focus());
                    press(KeyCode.ESCAPE);
                    assertTrue(panelShows());
                    assertSame(find("compose-text", TextArea.class), focus());
                    press(KeyCode.ESCAPE);
                    assertFalse(panelShows());
                    assertSame(list(), focus());
                    press(KeyCode.ENTER);
                    assertTrue(panelShows());
                });
    }

    @Test
    void timePassingKeepsFocusAndText() {
        for (int i = 100; i < 200; i++) {
            today.file().contact("P" + i, null);
            today.file().sent("P" + i, Kind.REQUEST, "2026-11-09T09:00");
        }
        show(
                WIDE,
                () -> {
                    list().scrollTo(60);
                    FxTest.scene(root, WIDE, 700);
                    list().getSelectionModel().clearAndSelect(61);
                    press(KeyCode.ENTER);
                    var text = find("compose-text", TextArea.class);
                    text.setText("Dear P161, I");
                    today.file().pass(Duration.ofMinutes(3));
                    today.shell().tasks().elapse(Duration.ofMinutes(3));
                    FxTest.scene(root, WIDE, 700);
                    assertSame(text, focus());
                    assertEquals("Dear P161, I", text.getText());
                    assertEquals("SEND_PLANNED P161", today.selected());
                });
    }

    @Test
    void anEmptyFileOffersWhereToBegin() {
        show(
                WIDE,
                () -> {
                    assertFalse(panelShows());
                    var first = find("today-empty-import", Button.class);
                    assertSame(first, focus());
                    first.fire();
                    assertEquals(1, today.imports());
                });
    }

    @Test
    void aFewRowsAreDrawnHoweverManyThereAre() {
        for (int i = 0; i < 300; i++) {
            today.file().reminder(null, Due.at(today.file().now()), "Number " + i);
        }
        show(WIDE, () -> assertTrue(list().lookupAll(".today-cell").size() < 20));
    }
}
