package foothold.ui.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.domain.flat.Shapes;
import foothold.domain.meeting.Referral;
import foothold.domain.outreach.Message;
import foothold.testdata.OpenFile;
import foothold.ui.FakeShell;
import foothold.ui.FxTest;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.LocalDate;

/**
 * Who led to whom, in use: Ann named Bob, who named Cy; and Eve, of whom only the name is known.
 */
class TreeScreenTest {
    @TempDir private Path folder;
    private OpenFile file;
    private FakeShell shell;
    private Parent view;
    private TreeScreen screen;

    @BeforeEach
    void open() {
        file = new OpenFile(folder);
    }

    @AfterEach
    void close() {
        file.close();
    }

    private void tell() {
        file.contact("Ann Lee", null);
        file.contact("Bob Ray", null);
        file.contact("Cy Dunn", null);
        named("Ann Lee", "Bob Ray", "Bob Ray", "2026-11-03");
        named("Bob Ray", "Cy Dunn", "Cy Dunn", "2026-10-05");
        named("Ann Lee", null, "Eve Holt", "2026-11-20");
        file.meeting("Bob Ray", "2026-11-09T10:00", "2026-11-12T15:00");
        file.sent("Cy Dunn", Message.Kind.REQUEST, "2026-10-08T10:00");
    }

    @Test
    void saysWhatItIsWhenNobodyWasNamed() {
        show();
        FxTest.run(() -> assertTrue(texts().contains("No names yet"), texts()));
    }

    @Test
    void picturesHowEachBranchStands() {
        tell();
        show();
        FxTest.run(
                () -> {
                    var words = texts();
                    assertTrue(words.contains("Eve Holt\nonly the name is known"), words);
                    assertTrue(words.contains("Bob Ray\nthanks due · met"), words);
                    assertTrue(words.contains("Cy Dunn\ngone cold"), words);
                    assertTrue(
                            words.contains("Ann Lee\nthanks due · led to 3, 1 met · 1 gone cold"),
                            words);
                    assertTrue(
                            words.contains(
                                    "1 person named 3 others: 1 met, 1 gone cold; 2 people are owed"
                                            + " thanks or a report."),
                            words);
                });
    }

    @Test
    void keysFoldAndEnterOpens() {
        tell();
        show();
        FxTest.run(
                () -> {
                    FxTest.press(knot("Bob Ray"), KeyCode.MINUS);
                    assertFalse(texts().contains("Cy Dunn"), texts());
                    assertTrue(texts().contains("+1"), texts());
                    FxTest.press(knot("Bob Ray"), KeyCode.PLUS);
                    assertTrue(texts().contains("Cy Dunn"), texts());
                    knot("Cy Dunn").fire();
                    assertEquals("[Cy Dunn]", shell.people().toString());
                });
    }

    @Test
    void listSaysTheSameAndTakesTheSameKeys() {
        tell();
        show();
        FxTest.run(
                () -> {
                    FxTest.find(view, "tree-form-list", ToggleButton.class).fire();
                    assertTrue(texts().contains("Named by Ann Lee, Tue 3 Nov"), texts());
                    assertTrue(texts().contains("named by nobody · led to 3, 1 met"), texts());
                    var list = FxTest.find(view, "tree-list", ListView.class);
                    list.getSelectionModel().select(0);
                    FxTest.press(list, KeyCode.MINUS);
                    assertEquals(1, list.getItems().size());
                    FxTest.press(list, KeyCode.PLUS);
                    assertEquals(4, list.getItems().size());
                    list.getSelectionModel().select(1);
                    FxTest.press(list, KeyCode.ENTER);
                    assertEquals("[Bob Ray]", shell.people().toString());
                });
    }

    @Test
    void onlyANameBecomesAContactAndCanBeUndone() {
        tell();
        show();
        FxTest.run(
                () -> {
                    knot("Eve Holt").fire();
                    assertEquals(4, file.workspace().store().count(Shapes.CONTACT));
                    assertEquals(
                            "[Eve Holt is now among your people [Undo]]",
                            shell.toasts().toString());
                    assertTrue(texts().contains("Eve Holt\nto be written to"), texts());
                    file.workspace().undo();
                    assertTrue(texts().contains("Eve Holt\nonly the name is known"), texts());
                });
    }

    @Test
    void onlyWhatShowsIsMadeAndTheRestWhenItIsScrolledTo() {
        file.contact("Ann Lee", null);
        for (int at = 100; at < 400; at++) {
            named("Ann Lee", null, "Name " + at, "2026-11-20");
        }
        show();
        FxTest.run(
                () -> {
                    FxTest.find(view, "tree-expandAll", Button.class).fire();
                    assertTrue(texts().contains("Name 100"), "the first one shows");
                    assertFalse(texts().contains("Name 399"), "the last one is far below");
                    int made = view.lookupAll(".tree-knot").size();
                    assertTrue(made < 60, "made " + made);
                    var focused = knot("Ann Lee");
                    focused.requestFocus();
                    FxTest.find(view, "tree-picture", ScrollPane.class).setVvalue(1);
                    assertTrue(texts().contains("Name 399"), "the last one shows");
                    assertFalse(texts().contains("Name 200"), "the middle is gone");
                    assertSame(focused, view.getScene().getFocusOwner());
                });
    }

    @Test
    void manyBeginClosed() {
        file.contact("Ann Lee", null);
        for (int at = 0; at <= TreeModel.MANY; at++) {
            named("Ann Lee", null, "Name " + at, "2026-11-20");
        }
        show();
        FxTest.run(
                () -> {
                    assertTrue(texts().contains("+61"), texts());
                    FxTest.find(view, "tree-expandAll", Button.class).fire();
                    assertTrue(texts().contains("Name 10"), texts());
                });
    }

    private void named(String from, String contact, String name, String on) {
        var naming = new Referral.Naming(LocalDate.parse(on), false, null);
        var named = new Referral.Named(contact, name, null);
        file.write(new Referral("r-" + from + name, from, named, naming));
    }

    private void show() {
        FxTest.run(
                () -> {
                    shell = new FakeShell();
                    screen = new TreeScreen(file.workspace(), file.agenda(), file.random(), shell);
                    view = (Parent) screen.node();
                    FxTest.scene(view, 960, 700);
                    screen.shown();
                });
    }

    private Button knot(String name) {
        texts();
        for (Node node = FxTest.withText(view, name).orElseThrow();
                node != null;
                node = node.getParent()) {
            if (node instanceof Button button) {
                return button;
            }
        }
        throw new AssertionError(name + " is no button");
    }

    private String texts() {
        view.applyCss();
        view.layout();
        return String.join("\n", FxTest.texts(view));
    }
}
