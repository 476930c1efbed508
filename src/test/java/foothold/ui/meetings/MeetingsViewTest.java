package foothold.ui.meetings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.domain.flat.Shapes;
import foothold.domain.meeting.Meeting.State;
import foothold.testdata.DataFile;
import foothold.ui.FxTest;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** The meetings screen as drawn, by keyboard. */
class MeetingsViewTest {
    @TempDir Path folder;

    private Desk desk;

    @BeforeEach
    void open() {
        desk = new Desk(folder);
        desk.person("Ann Lee", "America/New_York");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private void shown(double width, Step test) {
        var root = (Parent) FxTest.call(() -> desk.screen().node());
        FxTest.inWindow(
                root,
                width,
                700,
                () -> {
                    desk.screen().shown();
                    root.applyCss();
                    root.layout();
                    test.on(root);
                });
    }

    /** Something tried on the screen. */
    private interface Step {
        void on(Parent root) throws Exception;
    }

    private static <T extends Node> T find(Parent root, String id, Class<T> type) {
        root.applyCss();
        root.layout();
        return assertInstanceOf(type, root.lookup("#" + id), id);
    }

    private static Node focused(Parent root) {
        return root.getScene().getFocusOwner();
    }

    @Test
    void anEmptyScreenSaysWhatToDo() {
        shown(
                1000,
                root -> {
                    var button = find(root, "meetings-first", Button.class);
                    assertEquals(button, focused(root));
                    assertFalse(find(root, "meetings-panel", Node.class).isVisible());
                    button.fire();
                    assertTrue(find(root, "meetings-panel", Node.class).isVisible());
                    assertEquals("meetings-who", focused(root).getId());
                });
    }

    @Test
    void setsAMeetingByKeyboardAlone() {
        desk.meeting("Ann Lee", State.HELD, "2026-11-20T09:00");
        shown(
                1000,
                root -> {
                    desk.screen().actions().getFirst().run().run();
                    var who = find(root, "meetings-who", TextField.class);
                    assertEquals(who, focused(root));
                    who.setText("ann");
                    FxTest.press(who, KeyCode.ENTER);
                    var when = find(root, "meetings-when-0", TextField.class);
                    assertEquals(when, focused(root));
                    when.setText("tue 3pm");
                    assertEquals(
                            "Tue 1 Dec 15:00–15:20 (Chicago) = 4:00 pm (New York)",
                            find(root, "meetings-reading-0", Label.class).getText());
                    FxTest.press(when, KeyCode.ENTER);
                    assertEquals(2, desk.file().of(Shapes.MEETING, "Ann Lee").size());
                    assertEquals(
                            "Tue 1 Dec 15:00–15:20",
                            find(root, "meetings-when", Label.class).getText());
                    assertTrue(FxTest.texts(root).contains("Set, not confirmed yet"));
                });
    }

    @Test
    void escapeClosesTheFormThenThePanel() {
        desk.meeting("Ann Lee", State.SCHEDULED, "2026-12-01T15:00");
        shown(
                1000,
                root -> {
                    var panel = find(root, "meetings-panel", Node.class);
                    find(root, "meetings-do-move", Button.class).fire();
                    assertEquals("meetings-when-0", focused(root).getId());
                    FxTest.press(focused(root), KeyCode.ESCAPE);
                    assertTrue(panel.isVisible());
                    assertEquals("meetings-do-confirm", focused(root).getId());
                    FxTest.press(focused(root), KeyCode.ESCAPE);
                    root.layout();
                    assertFalse(panel.isVisible());
                    var list = find(root, "meetings-list", ListView.class);
                    assertEquals(list, focused(root));
                    FxTest.press(list, KeyCode.ENTER);
                    root.layout();
                    assertTrue(panel.isVisible());
                });
    }

    @Test
    void inANarrowWindowThePanelLiesAboveTheList() {
        desk.meeting("Ann Lee", State.SCHEDULED, "2026-12-01T15:00");
        shown(
                800,
                root -> {
                    var panel = find(root, "meetings-panel", Node.class);
                    assertFalse(panel.isVisible());
                    var list = find(root, "meetings-list", ListView.class);
                    double before = list.getWidth();
                    FxTest.press(list, KeyCode.ENTER);
                    root.layout();
                    assertTrue(panel.isVisible());
                    assertEquals(before, list.getWidth());
                });
    }

    @Test
    void theArrowKeysGoThroughTheMonth() {
        desk.meeting("Ann Lee", State.SCHEDULED, "2026-11-26T10:00");
        desk.meeting("Ann Lee", State.SCHEDULED, "2026-12-02T10:00");
        shown(
                1000,
                root -> {
                    desk.screen().actions().get(1).run().run();
                    var grid = find(root, "meetings-grid", Node.class);
                    assertEquals(grid, focused(root));
                    FxTest.press(grid, KeyCode.RIGHT);
                    assertEquals("m1", desk.selected());
                    FxTest.press(grid, KeyCode.PAGE_DOWN);
                    assertEquals(LocalDate.of(2026, 12, 26), desk.model().day().get());
                    assertTrue(FxTest.texts(root).contains("December 2026"));
                    for (int i = 0; i < 3; i++) {
                        FxTest.press(grid, KeyCode.UP);
                    }
                    FxTest.press(grid, KeyCode.LEFT);
                    FxTest.press(grid, KeyCode.LEFT);
                    FxTest.press(grid, KeyCode.LEFT);
                    assertEquals("m2", desk.selected());
                    FxTest.press(grid, KeyCode.HOME);
                    assertEquals(LocalDate.of(2026, 11, 25), desk.model().day().get());
                });
    }

    @Test
    void offersOnlyWhatSuitsTheMeeting() {
        desk.meeting("Ann Lee", State.SCHEDULED, "2026-12-01T15:00");
        desk.meeting("Ann Lee", State.SCHEDULED, "2026-11-25T13:00");
        desk.meeting("Ann Lee", State.CANCELLED, "2026-11-24T13:00");
        shown(
                1000,
                root -> {
                    desk.select("m1");
                    assertEquals(
                            List.of("confirm", "save", "move", "copy-time", "cancel"),
                            buttons(root));
                    desk.select("m2");
                    assertEquals(List.of("held", "no-show", "cancel"), buttons(root));
                    desk.select("m3");
                    assertEquals(List.of("again", "save"), buttons(root));
                });
    }

    private static List<String> buttons(Parent root) {
        return root.lookupAll(".button").stream()
                .filter(Node::isVisible)
                .map(Node::getId)
                .filter(id -> id != null && id.startsWith("meetings-do-"))
                .map(id -> id.substring("meetings-do-".length()))
                .distinct()
                .toList();
    }

    @Test
    void partsOfOtherFeaturesTakeTheirTurnInThePanel() {
        desk.meeting("Ann Lee", State.SCHEDULED, "2026-12-01T15:00");
        desk.offer(new Prepare());
        shown(
                1000,
                root -> {
                    find(root, "meetings-part-prepare", Button.class).fire();
                    assertTrue(FxTest.texts(root).contains("Prepare m1"));
                    find(root, "meetings-back", Button.class).fire();
                    assertFalse(FxTest.texts(root).contains("Prepare m1"));
                    desk.file().setClock(DataFile.at("2026-12-01T16:00"));
                    desk.model().refresh();
                    assertEquals(null, root.lookup("#meetings-part-prepare"));
                });
    }
}
