package foothold.ui.duplicates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.domain.contact.Contact;
import foothold.domain.contact.Note;
import foothold.domain.contact.Profile;
import foothold.domain.flat.Shapes;
import foothold.service.duplicates.Duplicates;
import foothold.testdata.DataFile;
import foothold.ui.FakeShell;
import foothold.ui.FxTest;

import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Two entries of one person become one, two people stay two, by the buttons one sees. */
class DuplicatesScreenTest {
    @TempDir Path folder;

    @Test
    void pairsAreChosenPutTogetherOrKeptApart() {
        try (var file = new DataFile(folder)) {
            file.put(person("a", "Ann Lee", "Engineer"), person("b", "Ann Lee", "Head"));
            file.put(person("c", "Jörg Müller", null), person("d", "Joerg Mueller", null));
            file.put(new Note("n", "b", file.workspace().clock().instant(), "plays chess"));
            var shell = new FakeShell();
            var duplicates = new Duplicates(file.workspace(), new Random(2));
            var screen = new DuplicatesScreen(duplicates, file.workspace(), shell);
            var root = FxTest.call(() -> (Parent) screen.node());
            FxTest.inWindow(root, 900, 600, () -> walk(screen, root));

            assertEquals(List.of(), shell.failures());
            assertEquals(3, file.store().count(Shapes.CONTACT));
            var ann = file.contact("a");
            assertEquals("Head", ann.profile().job().role());
            assertEquals("a", file.store().all(Shapes.NOTE).getFirst().contactId());
            assertEquals(1, file.store().count(Shapes.DISTINCT));
            assertEquals(
                    Optional.of("Keep Jörg Müller and Joerg Mueller apart"),
                    file.workspace().undo());
            assertEquals(Optional.of("Merge two entries of Ann Lee"), file.workspace().undo());
            assertEquals(4, file.store().count(Shapes.CONTACT));
        }
    }

    private static void walk(DuplicatesScreen screen, Parent root) {
        screen.shown();
        var list = FxTest.find(root, "duplicates-list", ListView.class);
        assertEquals(2, list.getItems().size());
        assertEquals(0, list.getSelectionModel().getSelectedIndex());
        FxTest.find(root, "duplicates-other-role", RadioButton.class).fire();
        FxTest.find(root, "duplicates-merge", Button.class).fire();

        assertEquals(1, list.getItems().size());
        FxTest.find(root, "duplicates-apart", Button.class).fire();
        assertTrue(list.getItems().isEmpty());
    }

    private static Contact person(String id, String name, String role) {
        return Contact.named(id, name).with(Profile.named(name).with(new Profile.Job(role, null)));
    }
}
