package foothold.ui.closing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.domain.flat.Shapes;
import foothold.domain.outreach.Message.Kind;
import foothold.domain.plan.Campaign;
import foothold.service.agenda.Agenda;
import foothold.service.campaign.Campaigns;
import foothold.testdata.OpenFile;
import foothold.testdata.Spree;
import foothold.ui.Action;
import foothold.ui.FakeShell;
import foothold.ui.FxTest;
import foothold.ui.compose.ComposeFeature;

import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/** Everybody is told, one after the other, by keys alone. */
class ClosingScreenTest {
    @TempDir private Path folder;
    private final FakeShell shell = new FakeShell();
    private OpenFile file;
    private Agenda agenda;
    private Campaign campaign;
    private ClosingScreen screen;
    private Parent view;

    @BeforeEach
    void open() {
        file = new OpenFile(folder);
        agenda = file.agenda();
        campaign = Spree.in(file);
        FxTest.run(
                () -> {
                    var writing =
                            new ComposeFeature(file.workspace(), agenda, file.random(), shell);
                    screen =
                            new ClosingScreen(
                                    file.workspace(), file.random(), writing.screen(), shell);
                    view = new StackPane((Parent) screen.node());
                });
    }

    @AfterEach
    void close() {
        agenda.close();
        file.close();
    }

    private void land() {
        new Campaigns(file.workspace(), file.random())
                .landed(campaign.id(), LocalDate.parse("2026-11-25"));
    }

    private void inWindow(FxTest.Step test) {
        FxTest.inWindow(
                view,
                980,
                760,
                () -> {
                    screen.shown();
                    settle();
                    test.run();
                });
    }

    private void settle() {
        view.applyCss();
        view.layout();
    }

    @Test
    void byKeysAloneOneAfterTheOtherIsToldOrLeftOut() {
        land();
        inWindow(
                () -> {
                    var list = FxTest.find(view, "closing-list", ListView.class);
                    assertTrue(list.isFocused());
                    assertEquals("0 of 13 told", said("closing-progress"));
                    assertEquals("Person 1", name());
                    assertEquals("met 17 Nov", said("closing-why"));
                    FxTest.press(list, KeyCode.ENTER);
                    var words = FxTest.find(view, "compose-text", TextArea.class);
                    assertTrue(words.isFocused());
                    assertTrue(words.getText().startsWith("Hi Person,"), words.getText());
                    words.setText("Hi Person,\n\nI found it. Thank you.");
                    shell.tasks().elapse(Duration.ofSeconds(3));
                    FxTest.press(words, KeyCode.ENTER, KeyCode.CONTROL);
                    settle();
                    assertEquals("1 of 13 told", said("closing-progress"));
                    assertEquals("Person 2", name());
                    assertTrue(words.isFocused());
                    run("closing.action.out");
                    assertEquals("Person 3", name());
                    assertEquals("1 of 12 told", said("closing-progress"));
                    run("closing.action.next");
                    assertEquals("Person 4", name());
                    run("closing.action.previous");
                    assertEquals("Person 3", name());
                    run("closing.action.back");
                    assertTrue(list.isFocused());
                    run("closing.action.back");
                    assertEquals(List.of("campaign"), shell.shown());
                    assertEquals(1, sent());
                    file.workspace().undo();
                    file.workspace().undo();
                    settle();
                    assertEquals("0 of 13 told", said("closing-progress"));
                });
    }

    @Test
    void theSilentOnesAreLeftOutAtOnceAndToldAfterAll() {
        land();
        inWindow(
                () -> {
                    var silent = FxTest.find(view, "closing-silent", Button.class);
                    assertEquals("Leave out the 9 who never answered", silent.getText());
                    silent.fire();
                    assertEquals("0 of 4 told", said("closing-progress"));
                    assertFalse(silent.isVisible());
                    var list = FxTest.find(view, "closing-list", ListView.class);
                    list.getSelectionModel().select(12);
                    assertEquals("written to 3 Nov, no answer · left out", said("closing-why"));
                    FxTest.find(view, "closing-out", Button.class).fire();
                    assertEquals("0 of 5 told", said("closing-progress"));
                });
    }

    @Test
    void whoIsToldLastLeavesNobody() {
        land();
        var all = List.of(1, 2, 3, 5, 6, 7, 8, 9, 10, 11, 12, 13);
        all.forEach(each -> file.sent("Person " + each, Kind.CLOSING_THE_LOOP, "2026-11-25T08:00"));
        inWindow(
                () -> {
                    assertEquals("Person 4", name());
                    var list = FxTest.find(view, "closing-list", ListView.class);
                    FxTest.press(list, KeyCode.ENTER);
                    var words = FxTest.find(view, "compose-text", TextArea.class);
                    words.setText("Hi Person,\n\nI found it. Thank you.");
                    FxTest.press(words, KeyCode.ENTER, KeyCode.CONTROL);
                    settle();
                    assertEquals("13 of 13 told", said("closing-progress"));
                    assertEquals("Nobody is left to tell.", said("closing-done"));
                });
    }

    @Test
    void anEmptyScreenSaysWhereItBegins() {
        inWindow(
                () -> {
                    assertTrue(FxTest.texts(view).contains("Nothing has come to its end yet"));
                    FxTest.find(view, "closing-campaign", Button.class).fire();
                    assertEquals(List.of("campaign"), shell.shown());
                });
    }

    private long sent() {
        return file.workspace().store().all(Shapes.MESSAGE).stream()
                .filter(each -> each.form().kind() == Kind.CLOSING_THE_LOOP)
                .filter(each -> each.when().at() != null)
                .count();
    }

    private String name() {
        return FxTest.find(view, "closing-name", Hyperlink.class).getText();
    }

    private String said(String id) {
        return FxTest.find(view, id, Label.class).getText();
    }

    private void run(String key) {
        var label = foothold.ui.Messages.text(key);
        screen.actions().stream()
                .filter(each -> each.label().equals(label))
                .map(Action::run)
                .findFirst()
                .orElseThrow()
                .run();
        settle();
    }
}
