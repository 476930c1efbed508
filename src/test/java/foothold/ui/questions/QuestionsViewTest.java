package foothold.ui.questions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.domain.flat.Shapes;
import foothold.domain.question.Question.Category;
import foothold.domain.question.QuestionList;
import foothold.service.questions.QuestionBank.Listed;
import foothold.testdata.OpenFile;
import foothold.ui.FakeShell;
import foothold.ui.FxTest;
import foothold.ui.questions.bank.QuestionsModel;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

/** The bank and the lists in use: searched, edited, starred, restored, put in order. */
class QuestionsViewTest {
    @TempDir private Path folder;
    private OpenFile file;
    private FakeShell shell;
    private QuestionsModel model;
    private QuestionsScreen screen;
    private Parent view;

    @BeforeEach
    void open() {
        file = new OpenFile(folder);
        shell = new FakeShell();
        model = new QuestionsModel(file.workspace(), file.random(), shell);
        screen = new QuestionsScreen(model);
    }

    @AfterEach
    void close() {
        file.close();
    }

    @Test
    void theBankIsNarrowed() {
        use(
                () -> {
                    int all = list().getItems().size();
                    assertTrue(all > 50);
                    find("questions-search", TextField.class).setText("résumé");
                    assertEquals(1, list().getItems().size());
                    assertEquals(
                            "1 of " + all + " questions",
                            find("questions-count", Label.class).getText());
                    find("questions-search", TextField.class).setText("zzz");
                    assertTrue(FxTest.withText(view, "No question fits").isPresent());
                    ((Button) FxTest.withText(view, "Show all questions").orElseThrow()).fire();
                    assertEquals(all, list().getItems().size());
                    category("questions-category").setValue(Category.CULTURE);
                    assertEquals(6, list().getItems().size());
                    find("questions-starred", ToggleButton.class).setSelected(true);
                    assertEquals(0, list().getItems().size());
                });
    }

    @Test
    void oneIsEditedInPlaceAndRestored() {
        use(
                () -> {
                    list().getSelectionModel().select(2);
                    var before = selected();
                    FxTest.press(list(), KeyCode.ENTER);
                    layout();
                    var editor = editor();
                    assertEquals(before.question().text(), editor.getText());
                    editor.setText("Do you like it?");
                    editor.getOnAction().handle(null);
                    layout();
                    assertEquals("Do you like it?", selected().question().text());
                    assertTrue(
                            FxTest.texts(view)
                                    .contains(
                                            "Opens with “Do”, so yes or no would do: try what or"
                                                    + " how."));
                    find("question-remove", Button.class).fire();
                    assertEquals(before, selected());
                    assertEquals("Question as it came [Undo]", shell.toasts().getLast());
                    file.workspace().undo();
                    assertEquals("Do you like it?", selected().question().text());
                });
    }

    @Test
    void anOwnOneIsHintedAddedAndFiled() {
        use(
                () -> {
                    var words = find("questions-add", TextField.class);
                    words.setText("Is it hard?");
                    assertTrue(find("questions-add-hint", Label.class).getText().contains("“Is”"));
                    words.setText("What keeps you here?");
                    assertEquals("", find("questions-add-hint", Label.class).getText());
                    category("questions-add-category").setValue(Category.CULTURE);
                    find("questions-add-do", Button.class).fire();
                    assertEquals("", words.getText());
                    assertEquals("What keeps you here?", selected().question().text());
                    category("question-category").setValue(Category.DAY_TO_DAY);
                    assertEquals(Category.DAY_TO_DAY, selected().question().category());
                    var suits = find("question-suits", TextField.class);
                    suits.setText("research, , teacher");
                    suits.getOnAction().handle(null);
                    assertEquals(List.of("research", "teacher"), selected().question().suits());
                    assertEquals("Delete", find("question-remove", Button.class).getText());
                    find("question-remove", Button.class).fire();
                    assertEquals(0, file.workspace().store().count(Shapes.QUESTION));
                });
    }

    @Test
    void favouritesAreKeptByAKey() {
        use(
                () -> {
                    var star = screen.actions().getLast();
                    assertEquals("S", star.keys().getDisplayText());
                    assertTrue(star.available());
                    star.run().run();
                    assertTrue(selected().question().starred());
                    star.run().run();
                    assertFalse(selected().question().starred());
                });
    }

    @Test
    void aListIsMadeFilledAndPutInOrderByKeys() {
        use(
                () -> {
                    find("question-list-new", TextField.class).setText("The ten");
                    find("question-list-add", Button.class).fire();
                    for (int at = 0; at < 3; at++) {
                        list().getSelectionModel().select(at);
                        layout();
                        find("question-put", MenuButton.class).getItems().getFirst().fire();
                    }
                    var ids = only().questionIds();
                    assertEquals(3, ids.size());
                    FxTest.press(find("question-list-2", Node.class), KeyCode.UP, KeyCode.ALT);
                    assertEquals(List.of(ids.get(0), ids.get(2), ids.get(1)), only().questionIds());
                    FxTest.press(find("question-list-0", Node.class), KeyCode.UP, KeyCode.ALT);
                    assertEquals(ids.get(0), only().questionIds().getFirst());
                    FxTest.press(find("question-list-0", Node.class), KeyCode.DELETE);
                    assertEquals(2, only().questionIds().size());
                    find("question-list-delete", Button.class).fire();
                    assertEquals(0, file.workspace().store().count(Shapes.QUESTION_LIST));
                    file.workspace().undo();
                    assertEquals("The ten", only().name());
                });
    }

    @Test
    void theFocusStaysWithTheRowThatWasMoved() {
        file.write(new QuestionList("l", "Ten", List.of("trends-1", "trends-2")));
        FxTest.run(() -> view = (Parent) screen.node());
        FxTest.inWindow(
                view,
                960,
                900,
                () -> {
                    screen.shown();
                    layout();
                    var row = find("question-list-1", Node.class);
                    row.requestFocus();
                    FxTest.press(row, KeyCode.UP, KeyCode.ALT);
                    layout();
                    assertTrue(find("question-list-0", Node.class).isFocused());
                    FxTest.press(find("question-list-0", Node.class), KeyCode.DELETE);
                    layout();
                    assertTrue(find("question-list-0", Node.class).isFocused());
                });
    }

    private void use(FxTest.Step test) {
        FxTest.run(
                () -> {
                    view = (Parent) screen.node();
                    FxTest.scene(view, 960, 900);
                    screen.shown();
                    layout();
                    test.run();
                });
    }

    private void layout() {
        view.applyCss();
        view.layout();
        view.layout();
    }

    private Listed selected() {
        layout();
        return list().getSelectionModel().getSelectedItem();
    }

    private QuestionList only() {
        layout();
        return file.workspace().store().all(Shapes.QUESTION_LIST).getFirst();
    }

    private TextField editor() {
        return view.lookupAll(".text-field").stream()
                .filter(each -> "The question".equals(each.getAccessibleText()))
                .map(TextField.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private ListView<Listed> list() {
        return find("questions-list", ListView.class);
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Category> category(String id) {
        return find(id, ComboBox.class);
    }

    private <T extends Node> T find(String id, Class<T> type) {
        layout();
        return FxTest.find(view, id, type);
    }
}
