package foothold.ui.questions.prepare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.domain.Settings;
import foothold.domain.flat.Shapes;
import foothold.domain.meeting.Meeting;
import foothold.domain.question.ListedQuestion;
import foothold.domain.question.QuestionList;
import foothold.service.prepare.MeetingList;
import foothold.testdata.OpenFile;
import foothold.ui.FakeShell;
import foothold.ui.FxTest;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Getting ready in use: questions chosen, research written, the brief saved. */
class PrepareViewTest {
    @TempDir private Path folder;
    private OpenFile file;
    private FakeShell shell;
    private Meeting meeting;
    private PreparePart part;
    private Parent view;

    @BeforeEach
    void open() {
        file = new OpenFile(folder);
        file.organization("Acme");
        file.contact("Ann Lee", "Acme");
        meeting = file.meeting("Ann Lee", "2026-11-24T10:00", "2026-12-01T14:00");
        file.write(new QuestionList("ten", "The ten", List.of("culture-1", "gone", "closing-2")));
        shell = new FakeShell();
        part = new PreparePart(new PrepareModel(services(), shell));
    }

    private Services services() {
        return new Services(file.workspace(), file.random());
    }

    @AfterEach
    void close() {
        file.close();
    }

    @Test
    void suggestedQuestionsMakeItReady() {
        use(
                () -> {
                    assertEquals("0 of 5 questions, research open", state());
                    assertEquals("Add all 8", find("prepare-suggest", Button.class).getText());
                    find("prepare-suggest", Button.class).fire();
                    assertEquals("8 questions, research open", state());
                    assertEquals("8 questions added [Undo]", shell.toasts().getLast());
                    find("prepare-research-0", CheckBox.class).fire();
                    assertEquals("8 questions, research done", state());
                    file.workspace().undo();
                    assertFalse(find("prepare-research-0", CheckBox.class).isSelected());
                    file.workspace().undo();
                    assertEquals("0 of 5 questions, research open", state());
                });
    }

    @Test
    void questionsComeFromTheBankAListOrOnesOwnHead() {
        use(
                () -> {
                    var typed = find("prepare-add", TextField.class);
                    typed.setText("tuesday hour");
                    var offered = find("prepare-offered", VBox.class);
                    assertEquals(1, offered.getChildren().size());
                    button(offered).fire();
                    assertEquals("", typed.getText());
                    typed.setText("Do you sleep well?");
                    typed.getOnAction().handle(null);
                    assertTrue(FxTest.texts(view).toString().contains("Opens with “Do”"));
                    find("prepare-lists", MenuButton.class).getItems().getFirst().fire();
                    assertEquals(
                            "What did last Tuesday look like, hour by hour? | Do you sleep well? |"
                                    + " What happens here when somebody makes a mistake? |"
                                    + " What should I have asked you that I didn't?",
                            asked());
                    assertEquals("4 of 5 questions, research open", state());
                });
    }

    @Test
    void theOrderIsChangedByKeys() {
        use(
                () -> {
                    for (var words : List.of("A?", "B?", "C?")) {
                        find("prepare-add", TextField.class).setText(words);
                        find("prepare-add", TextField.class).getOnAction().handle(null);
                    }
                    FxTest.press(
                            find("prepare-questions-0", Node.class), KeyCode.DOWN, KeyCode.ALT);
                    assertEquals("B? | A? | C?", asked());
                    FxTest.press(find("prepare-questions-1", Node.class), KeyCode.DELETE);
                    assertEquals("B? | C?", asked());
                    file.workspace().undo();
                    assertEquals("B? | A? | C?", asked());
                });
    }

    @Test
    void researchAndIntroductionAreKeptAsTyped() {
        use(
                () -> {
                    find("prepare-found-1", TextArea.class).setText("Nursing");
                    find("prepare-found-1", TextArea.class).setText("Nursing, then research");
                    shell.tasks().elapse(Duration.ofSeconds(3));
                    assertEquals("0 of 5 questions, research done", state());
                    assertEquals(1, file.workspace().store().count(Shapes.RESEARCH));
                    find("prepare-topic", TextField.class).setText("Her talk in May");
                    find("prepare-topic-add", Button.class).fire();
                    assertEquals(
                            "Her talk in May",
                            find("prepare-research-5", CheckBox.class).getText());
                    assertEquals(
                            "Nursing, then research",
                            find("prepare-found-1", TextArea.class).getText());
                    find("prepare-research-remove-5", Button.class).fire();
                    assertEquals("Mission", find("prepare-research-5", CheckBox.class).getText());
                    find("prepare-introduction", TextArea.class).setText("I taught for ten years.");
                    shell.tasks().elapse(Duration.ofSeconds(3));
                    assertEquals(
                            "5 words: about 2 seconds. A minute is about 150 words.",
                            find("prepare-introduction-count", Label.class).getText());
                    assertEquals(
                            "I taught for ten years.",
                            file.workspace()
                                    .store()
                                    .find(Shapes.SETTINGS, Settings.ID)
                                    .orElseThrow()
                                    .me()
                                    .introduction());
                });
    }

    @Test
    void theBriefIsSavedUnderAFittingName() {
        use(
                () -> {
                    shell.dialogs().choosing(folder.resolve("brief")).choosing(folder.resolve("b"));
                    find("prepare-pdf", Button.class).fire();
                    assertEquals("Ann-Lee.pdf", shell.dialogs().asked().getLast());
                    assertTrue(Files.size(folder.resolve("brief.pdf")) > 1000);
                    assertEquals("Brief saved as brief.pdf", shell.toasts().getLast());
                    find("prepare-html", Button.class).fire();
                    assertTrue(Files.readString(folder.resolve("b.html")).contains("Ann Lee"));
                    find("prepare-html", Button.class).fire();
                    assertEquals(List.of(), shell.failures());
                });
    }

    @Test
    void itIsOfferedWhileTheMeetingIsAhead() {
        assertTrue(part.suits(meeting, file.now()));
        assertFalse(part.suits(meeting, meeting.slot().end()));
        var cancelled = meeting.course().marked(Meeting.State.CANCELLED, file.now());
        assertFalse(part.suits(meeting.with(cancelled), file.now()));
    }

    private void use(FxTest.Step test) {
        FxTest.run(
                () -> {
                    view = (Parent) part.open(meeting).orElseThrow();
                    FxTest.scene(view, 440, 1000);
                    layout();
                    test.run();
                });
    }

    private void layout() {
        view.applyCss();
        view.layout();
    }

    private String state() {
        return find("prepare-state", Label.class).getText();
    }

    private String asked() {
        return String.join(
                " | ",
                MeetingList.of(file.workspace().store(), meeting.id()).stream()
                        .map(ListedQuestion::ask)
                        .map(ListedQuestion.Ask::text)
                        .toList());
    }

    private static Button button(Node root) {
        return (Button) root.lookup(".button");
    }

    private <T extends Node> T find(String id, Class<T> type) {
        layout();
        return FxTest.find(view, id, type);
    }
}
