package foothold.ui.insights;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.domain.flat.Shapes;
import foothold.domain.meeting.Insight.Sign;
import foothold.domain.meeting.Jotting.Tag;
import foothold.testdata.DataFile;
import foothold.testdata.TwelveTalks;
import foothold.ui.Action;
import foothold.ui.FakeShell;
import foothold.ui.FxTest;

import javafx.event.ActionEvent;
import javafx.scene.Parent;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/** The parts of Insights in use, over two debriefs. */
class InsightsScreenTest {
    @TempDir private Path folder;
    private DataFile file;
    private FakeShell shell;
    private InsightsScreen screen;
    private Parent root;

    @BeforeEach
    void open() {
        file = new DataFile(folder);
        var talks = new TwelveTalks(file);
        talks.talk(0);
        talks.talk(1);
        FxTest.run(
                () -> {
                    shell = new FakeShell();
                    screen =
                            InsightsScreen.over(
                                    file.workspace(), new Random(1), shell, shell::show, List.of());
                    root = (Parent) screen.node();
                    FxTest.scene(root, 960, 700);
                    screen.shown();
                });
    }

    @AfterEach
    void close() {
        file.close();
    }

    private ListView<?> list() {
        return FxTest.find(root, "insights-list", ListView.class);
    }

    private void search(String words) {
        FxTest.find(root, "insights-search", TextField.class).setText(words);
    }

    private void run(String label) {
        screen.actions().stream()
                .filter(each -> each.label().equals(label))
                .filter(Action::available)
                .forEach(each -> each.run().run());
    }

    @Test
    void listFollowsWhatIsTypedAndKeysChangeWhatIsSelected() {
        FxTest.run(
                () -> {
                    assertEquals(6, list().getItems().size());
                    search("10 thousand");
                    assertEquals(1, list().getItems().size());
                    FxTest.press(list(), KeyCode.MINUS);
                    assertTrue(
                            file.store().all(Shapes.INSIGHT).stream()
                                    .filter(each -> each.lesson().text().startsWith("10"))
                                    .allMatch(each -> each.lesson().sign() == Sign.CON));
                    FxTest.press(list(), KeyCode.ENTER);
                    assertEquals(List.of("Person B"), shell.people());
                });
    }

    @Test
    void ownInsightIsAddedByOneLine() {
        FxTest.run(
                () -> {
                    var field = FxTest.find(root, "insights-add", TextField.class);
                    field.setText("#pay A flat costs 20");
                    field.fireEvent(new ActionEvent());
                    var own =
                            file.store().all(Shapes.INSIGHT).stream()
                                    .filter(each -> each.source().contactId() == null)
                                    .toList();
                    assertEquals(1, own.size());
                    assertEquals("A flat costs 20", own.getFirst().lesson().text());
                    assertEquals(Tag.PAY, own.getFirst().lesson().tag());
                    assertEquals(7, list().getItems().size());
                    file.workspace().undo();
                    assertEquals(6, list().getItems().size());
                });
    }

    @Test
    void adviceBecomesAnActionOfItsPathByOneKey() {
        FxTest.run(
                () -> {
                    search("try it for a week");
                    run("Make an action of the selected insight");
                    var made = file.store().all(Shapes.ACTION).getFirst();
                    assertEquals("Try it for a week, says Person B", made.text());
                    assertEquals("Person B", made.origin().contactId());
                    screen.open("todo");
                    root.applyCss();
                    root.layout();
                    assertTrue(FxTest.texts(root).contains("The path of transit"));
                });
    }

    @Test
    void tellingAnswerIsMarkedByOneKey() {
        FxTest.run(
                () -> {
                    screen.open("answers");
                    root.applyCss();
                    root.layout();
                    run("Mark the answer as telling");
                    assertEquals(
                            1,
                            file.store().all(Shapes.LISTED_QUESTION).stream()
                                    .filter(each -> each.answer().telling())
                                    .count());
                    file.workspace().undo();
                    assertFalse(
                            file.store().all(Shapes.LISTED_QUESTION).stream()
                                    .anyMatch(each -> each.answer().telling()));
                });
    }
}
