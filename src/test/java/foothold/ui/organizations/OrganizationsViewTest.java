package foothold.ui.organizations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.domain.contact.Organization;
import foothold.domain.flat.Shapes;
import foothold.testdata.OpenFile;
import foothold.ui.FakeShell;
import foothold.ui.FxTest;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/** The organizations in use: added, ranked, judged, closed, and everything undone. */
class OrganizationsViewTest {
    @TempDir private Path folder;
    private OpenFile file;
    private FakeShell shell;
    private Parent view;

    @BeforeEach
    void open() {
        file = new OpenFile(folder);
        file.organization("Acme");
        file.contact("Ann Lee", "Acme");
    }

    @AfterEach
    void close() {
        file.close();
    }

    @Test
    void oneIsAddedRankedAndSelected() {
        show();
        FxTest.run(
                () -> {
                    assertTrue(texts().contains("No organizations yet"), texts());
                    var name = find("organizations-add-name", TextField.class);
                    name.setText("acm");
                    assertTrue(texts().contains("Acme (1 known)"), texts());
                    name.setText("acme");
                    name.getOnAction().handle(null);
                    assertEquals(1, find("organizations-list", ListView.class).getItems().size());
                    find("organization-motivation-3", ToggleButton.class).fire();
                    find("organization-posting-2", ToggleButton.class).fire();
                    assertEquals(new Organization.Rank(false, 3, 2), organization().rank());
                    assertTrue(find("organization-motivation-3", ToggleButton.class).isSelected());
                    find("organization-motivation-3", ToggleButton.class).fire();
                    assertEquals(new Organization.Rank(false, null, 2), organization().rank());
                    file.workspace().undo();
                    assertTrue(find("organization-motivation-3", ToggleButton.class).isSelected());
                });
    }

    @Test
    void somebodyThereIsJudgedAndMarked() {
        show();
        FxTest.run(
                () -> {
                    add("Acme");
                    button("Ann Lee").fire();
                    find("organization-relevance-3", ToggleButton.class).fire();
                    assertTrue(texts().contains("Relevance 3"), texts());
                    button("Mark as target").fire();
                    assertTrue(texts().contains("Target"), texts());
                    var ann =
                            file.workspace().store().find(Shapes.CONTACT, "Ann Lee").orElseThrow();
                    assertTrue(ann.standing().aim().target());
                    assertEquals(3, ann.profile().job().footing().relevance());
                });
    }

    @Test
    void notesAreKeptAsTypedAndClosingIsUndone() {
        show();
        FxTest.run(
                () -> {
                    add("Acme");
                    find("organization-notes", TextArea.class).setText("Makes monitors");
                    assertEquals("Makes monitors", organization().about().notes());
                    find("organization-close", Button.class).fire();
                    assertEquals(file.now(), organization().closedAt());
                    assertEquals(
                            "Open it again", find("organization-close", Button.class).getText());
                    file.workspace().undo();
                    assertEquals(null, organization().closedAt());
                });
    }

    @Test
    void pastedLinesAreReadBeforeTheyAreAdded() {
        show();
        FxTest.run(
                () -> {
                    find("organizations-paste", ToggleButton.class).fire();
                    var add = find("organizations-paste-add", Button.class);
                    assertTrue(add.isDisabled());
                    var lines = find("organizations-paste-lines", TextArea.class);
                    lines.setText("Ann Lee, analyst, Acme\nMia Fox, lead, Nimbus");
                    assertFalse(add.isDisabled());
                    assertEquals(
                            "2 people: 1 new, 1 already here.",
                            find("organizations-paste-reading", Label.class).getText());
                    add.fire();
                    assertEquals("", lines.getText());
                    assertEquals(2, file.workspace().store().count(Shapes.CONTACT));
                    assertTrue(
                            shell.toasts().contains("2 people added as targets [Undo]"),
                            shell.toasts().toString());
                });
    }

    private void show() {
        FxTest.run(
                () -> {
                    shell = new FakeShell();
                    var model =
                            new OrganizationsModel(
                                    file.workspace(), file.agenda(), file.random(), shell);
                    var part = new OrganizationsPart(model);
                    view = (Parent) part.node();
                    FxTest.scene(view, 960, 900);
                    part.shown();
                    layout();
                });
    }

    private void add(String name) {
        var field = find("organizations-add-name", TextField.class);
        field.setText(name);
        field.getOnAction().handle(null);
        layout();
    }

    private void layout() {
        view.applyCss();
        view.layout();
    }

    private Organization organization() {
        return file.workspace().store().find(Shapes.ORGANIZATION, "Acme").orElseThrow();
    }

    private String texts() {
        layout();
        return String.join("\n", FxTest.texts(view));
    }

    private Button button(String words) {
        layout();
        return (Button) FxTest.withText(view, words).orElseThrow();
    }

    private <T extends Node> T find(String id, Class<T> type) {
        layout();
        return FxTest.find(view, id, type);
    }
}
