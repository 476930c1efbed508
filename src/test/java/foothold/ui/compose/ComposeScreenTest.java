package foothold.ui.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.domain.outreach.Message.Kind;
import foothold.service.compose.Correspondence;
import foothold.service.compose.Errand;
import foothold.ui.FakeShell;
import foothold.ui.FxTest;

import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** The screen for one message with the list of drafts, and the templates. */
class ComposeScreenTest {
    @TempDir Path folder;
    private final FakeShell shell = new FakeShell();
    private Correspondence letters;
    private ComposeFeature feature;

    @BeforeEach
    void open() {
        letters = new Correspondence(folder);
        feature =
                FxTest.call(
                        () ->
                                new ComposeFeature(
                                        letters.file().workspace(),
                                        letters.agenda(),
                                        letters.file().random(),
                                        shell));
    }

    @AfterEach
    void close() {
        letters.close();
    }

    private void show(int screen, FxTest.Step test) {
        var shown = feature.screens().get(screen);
        var root = FxTest.call(() -> new StackPane((Parent) shown.node()));
        FxTest.inWindow(
                root,
                960,
                700,
                () -> {
                    shown.shown();
                    FxTest.scene(root, 960, 700);
                    test.run();
                });
    }

    private Parent node(int screen) {
        return (Parent) feature.screens().get(screen).node();
    }

    @Test
    void draftsAreGoneOnWithAndLeft() {
        letters.file().planned(Correspondence.MAYA, Kind.REQUEST, "2026-11-30");
        show(
                0,
                () -> {
                    var row = (Button) node(0).lookup(".compose-draft-row");
                    assertSame(row, row.getScene().getFocusOwner());
                    row.fire();
                    assertEquals(
                            "Maya Okafor",
                            FxTest.find(node(0), "compose-name", Hyperlink.class).getText());
                    var words = FxTest.find(node(0), "compose-text", TextArea.class);
                    assertEquals("Words 0", words.getText());
                    words.setText("Other words");
                    feature.screen().actions().getLast().run().run();
                    node(0).applyCss();
                    node(0).layout();
                    assertTrue(
                            FxTest.texts(node(0)).contains("Other words"),
                            () -> FxTest.texts(node(0)).toString());
                });
    }

    @Test
    void anEmptyScreenSaysWhereToBegin() {
        show(
                0,
                () -> {
                    FxTest.find(node(0), "compose-people", Button.class).fire();
                    assertEquals(List.of("people"), shell.shown());
                });
    }

    @Test
    void anErrandIsLaidOutForItsPerson() {
        feature.screen().begin(Errand.write(Correspondence.MAYA, Kind.REQUEST));
        show(
                0,
                () -> {
                    FxTest.find(node(0), "compose-name", Hyperlink.class).fire();
                    assertEquals(List.of(Correspondence.MAYA), shell.people());
                });
    }

    @Test
    void aTemplateIsChangedCopiedAndRestored() {
        show(
                1,
                () -> {
                    var list = FxTest.find(node(1), "templates-list", ListView.class);
                    int all = list.getItems().size();
                    list.getSelectionModel().select(3);
                    var name = FxTest.find(node(1), "template-name", TextField.class);
                    assertEquals("Somebody a contact named", name.getText());
                    FxTest.find(node(1), "template-body", TextArea.class)
                            .setText("Hi {first name}");
                    shell.tasks().elapse(Duration.ofSeconds(3));
                    var remove = FxTest.find(node(1), "template-remove", Button.class);
                    assertEquals("Restore the original", remove.getText());
                    FxTest.find(node(1), "template-copy", Button.class).fire();
                    assertEquals("Somebody a contact named (copy)", name.getText());
                    assertEquals(all + 1, list.getItems().size());
                    assertEquals(0, list.getSelectionModel().getSelectedIndex());
                    assertEquals("Delete", remove.getText());
                    remove.fire();
                    assertEquals(all, list.getItems().size());
                    list.getSelectionModel().select(3);
                    remove.fire();
                    assertTrue(
                            FxTest.find(node(1), "template-body", TextArea.class)
                                    .getText()
                                    .startsWith("Hi {first name},\n\n{referrer}"));
                    letters.file().workspace().undo();
                    assertEquals(
                            "Hi {first name}",
                            FxTest.find(node(1), "template-body", TextArea.class).getText());
                });
    }

    @Test
    void aNewTemplateIsForTheSameUse() {
        show(
                1,
                () -> {
                    FxTest.find(node(1), "templates-add", Button.class).fire();
                    assertEquals(
                            "New template",
                            FxTest.find(node(1), "template-name", TextField.class).getText());
                    assertEquals(
                            Kind.REQUEST,
                            FxTest.find(node(1), "template-kind", ComboBox.class).getValue());
                    assertTrue(shell.failures().isEmpty());
                });
    }
}
