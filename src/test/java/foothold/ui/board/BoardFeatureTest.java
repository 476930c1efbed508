package foothold.ui.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.domain.flat.Shapes;
import foothold.domain.plan.Hypothesis;
import foothold.gallery.learning.BoardStory;
import foothold.testdata.OpenFile;
import foothold.ui.FakeShell;
import foothold.ui.FxTest;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

/** The board and the hypotheses in use; paths come in the order of their ids: bus, law, ux. */
class BoardFeatureTest {
    @TempDir private Path folder;
    private OpenFile file;
    private FakeShell shell;
    private Parent view;

    @BeforeEach
    void open() {
        file = new OpenFile(folder);
        shell = new FakeShell();
    }

    @AfterEach
    void close() {
        file.close();
    }

    private void show(int part) {
        var feature = new BoardFeature(file.workspace(), file.agenda(), file.random(), shell);
        FxTest.run(
                () -> {
                    var shown = feature.parts().get(part);
                    view = (Parent) shown.node().get();
                    FxTest.scene(view, 980, 700);
                    shown.shown().run();
                    view.applyCss();
                    view.layout();
                });
    }

    private String texts() {
        return String.join("\n", FxTest.texts(view));
    }

    private Node node(String id) {
        return view.lookup("#" + id);
    }

    private void press(String id) {
        FxTest.run(() -> ((ButtonBase) node(id)).fire());
    }

    @Test
    void saysWhatToDoWithoutAPath() {
        show(0);
        FxTest.run(() -> assertTrue(texts().contains("No path to look at yet"), texts()));
    }

    @Test
    void cellsSayWhoSpokeWhoDisagreesAndWhomToAsk() {
        BoardStory.three(file.workspace());
        show(0);
        FxTest.run(
                () -> {
                    var words = texts();
                    assertTrue(words.contains("They disagree"), words);
                    assertTrue(words.contains("Nobody yet: ask Owen Price about hours"), words);
                    assertTrue(words.contains("Mine: 2 of 5, I would have to move"), words);
                    assertTrue(words.contains("2 of 9 judged: so far 3 of 5"), words);
                });
    }

    @Test
    void theKeysMoveOpenAndClose() {
        BoardStory.three(file.workspace());
        show(0);
        FxTest.run(
                () -> {
                    node("board-cell-0-1").requestFocus();
                    FxTest.press(node("board-cell-0-1"), KeyCode.RIGHT);
                    FxTest.press(node("board-cell-1-1"), KeyCode.DOWN);
                    var cell = node("board-cell-1-2");
                    assertEquals(cell, view.getScene().getFocusOwner());
                    FxTest.press(cell, KeyCode.ENTER);
                    assertNotNull(node("board-panel"));
                    assertTrue(texts().contains("Pay · Patent law"), texts());
                    var focus = view.getScene().getFocusOwner();
                    assertEquals("board-score-1", focus.getId());
                    FxTest.press(focus, KeyCode.ESCAPE);
                    assertNull(node("board-panel"));
                    assertEquals(cell, view.getScene().getFocusOwner());
                });
    }

    @Test
    void aVerdictAndAQuestionAreOneStepEach() {
        BoardStory.three(file.workspace());
        show(0);
        press("board-cell-2-4");
        press("board-score-4");
        assertEquals(
                "Judge UX research in health care: Hours",
                file.workspace().undoable().orElseThrow());
        FxTest.run(() -> assertTrue(texts().contains("Mine: 4 of 5"), texts()));

        press("board-ask");
        var listed =
                file.workspace()
                        .store()
                        .pointing(Shapes.LISTED_QUESTION, "meeting", "Owen Price-next");
        assertEquals(
                List.of("day-to-day-6"), listed.stream().map(it -> it.ask().questionId()).toList());
        assertEquals(List.of("On the list for Owen Price [Undo]"), shell.toasts());
        assertEquals(List.of(), shell.failures());
    }

    @Test
    void withoutAMeetingAheadThePersonOpens() {
        BoardStory.three(file.workspace());
        show(0);
        press("board-cell-0-4");
        press("board-ask");
        assertEquals(List.of("Jonas Weber"), shell.people());
    }

    @Test
    void theBoardIsSavedWhereTheUserSays() {
        BoardStory.three(file.workspace());
        show(0);
        var target = folder.resolve("mine.md");
        shell.dialogs().choosing(target);
        FxTest.run(() -> ((MenuButton) node("board-export")).getItems().getLast().fire());
        assertTrue(target.toFile().length() > 500);
        assertEquals(List.of("Saved as " + target), shell.toasts());
    }

    @Test
    void hypothesesWarnOfAnEchoAndSayWhoWouldWidenIt() {
        BoardStory.three(file.workspace());
        show(1);
        FxTest.run(
                () -> {
                    var words = texts();
                    assertTrue(words.contains("3 for, 1 against, 1 neither"), words);
                    assertTrue(words.contains("Too few to tell: anything from 30 to 95 %"), words);
                    assertTrue(
                            words.contains(
                                    "All 5 voices are from large organizations, none from small or"
                                            + " medium ones."),
                            words);
                    assertTrue(words.contains("All 5 voices are alumni."), words);
                    assertTrue(words.contains("Owen Price: "), words);
                });
    }

    @Test
    void anotherHypothesisIsWrittenDown() {
        BoardStory.one(file.workspace());
        show(1);
        FxTest.run(
                () -> {
                    ((TextField) node("assumed-new")).setText("Nights are rare");
                    ((Button) node("assumed-add")).fire();
                    assertTrue(texts().contains("No meeting has voted yet"), texts());
                });
        assertEquals(
                List.of("I could live with the travel", "Nights are rare"),
                file.workspace().store().all(Shapes.HYPOTHESIS).stream()
                        .map(Hypothesis::text)
                        .sorted()
                        .toList());
    }
}
