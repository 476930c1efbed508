package foothold.ui.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.ui.FxTest;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

/** From the empty panel to the people, by the buttons one sees. */
class ImportScreenTest {
    @TempDir Path folder;

    @Test
    void aFileIsChosenLookedThroughAndImported() {
        try (var panel = new Panel(folder)) {
            journey(panel);
            assertEquals(List.of("Ann Lee, Engineer", "Bob Ray, null"), panel.people());
            assertEquals(List.of("people"), panel.shell().shown());
        }
    }

    private static void journey(Panel panel) {
        panel.know("a", "Ann Lee", "Trainee", Panel.LEE);
        var screen = panel.screen();
        var root = FxTest.call(() -> (Parent) screen.node());
        FxTest.inWindow(
                root,
                900,
                600,
                () -> {
                    screen.shown();
                    panel.shell().dialogs().choosing(panel.text("list.csv", "Dear diary\n"));
                    button(root, "import-choose").fire();
                    assertTrue(
                            FxTest.find(root, "import-said", Label.class)
                                    .getText()
                                    .endsWith("Nothing was changed."));

                    panel.shell()
                            .dialogs()
                            .choosing(panel.file(Panel.ANN, Panel.BOB, Panel.HIDDEN));
                    button(root, "import-choose").fire();
                    assertEquals(button(root, "import-start"), root.getScene().getFocusOwner());
                    assertEquals("Import 2 people", button(root, "import-start").getText());
                    root.applyCss();
                    root.layout();
                    var box = (CheckBox) FxTest.withText(root, "Role: Trainee → Engineer").get();
                    box.fire();
                    assertEquals("Import 1 person", button(root, "import-start").getText());
                    box.fire();

                    FxTest.find(root, "import-chip-SKIPPED", ToggleButton.class).fire();
                    root.applyCss();
                    root.layout();
                    assertTrue(
                            FxTest.texts(root)
                                    .contains(
                                            "Nothing but a date: a member who has left or hides"));

                    button(root, "import-start").fire();
                    assertTrue(FxTest.texts(root).contains("1 new person, 1 updated"));
                    button(root, "import-people").fire();
                });
    }

    private static Button button(Node root, String id) {
        return FxTest.find(root, id, Button.class);
    }
}
