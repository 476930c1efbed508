package foothold.ui.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.domain.backup.Passphrase;
import foothold.service.imports.Importer;
import foothold.service.imports.PeopleImport;
import foothold.service.transfer.ArchiveExport;
import foothold.service.transfer.ArchiveImport;
import foothold.testdata.DataFile;
import foothold.ui.FakeShell;
import foothold.ui.FxTest;

import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.PasswordField;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/** A sealed archive comes in by its passphrase, and several files one after the other. */
class LockedImportTest {
    private static final Passphrase RIGHT = new Passphrase("five words nobody knows");

    @TempDir private Path folder;
    private final FakeShell shell = new FakeShell();

    private static Importer importer(DataFile file) {
        var workspace = file.workspace();
        return new Importer(
                new PeopleImport(workspace, new Random(5)), new ArchiveImport(workspace));
    }

    private Path sealed() throws IOException {
        try (var panel = new Panel(Files.createDirectory(folder.resolve("other")))) {
            panel.know("a", "Ann Lee", "Trainee", Panel.LEE);
            var archive = folder.resolve("all.json.sealed");
            new ArchiveExport(panel.workspace().store()).write(archive, RIGHT);
            return archive;
        }
    }

    @Test
    void aWrongPassphraseIsToldAndTheRightOneOpens() throws IOException {
        var archive = sealed();
        try (var file = new DataFile(folder)) {
            var model = new ImportModel(importer(file), file.workspace(), shell, () -> 0);
            model.drop(List.of(archive));
            assertEquals(new Phase.Locked(archive, ""), model.phase().get());
            model.unlock(new Passphrase("something else"));
            var still = assertInstanceOf(Phase.Locked.class, model.phase().get());
            assertTrue(still.trouble().endsWith("Nothing was changed."), still.trouble());
            model.unlock(RIGHT);
            assertInstanceOf(Phase.Previewing.class, model.phase().get());
            model.start();
            assertEquals(1, file.store().people().size());
        }
    }

    @Test
    void thePanelAsksForIt() throws IOException {
        var archive = sealed();
        try (var file = new DataFile(folder)) {
            var screen = new ImportScreen(importer(file), file.workspace(), shell, () -> 0);
            var root = FxTest.call(() -> (Parent) screen.node());
            FxTest.inWindow(
                    root,
                    900,
                    600,
                    () -> {
                        screen.take(List.of(archive));
                        var field = FxTest.find(root, "import-passphrase", PasswordField.class);
                        assertEquals(field, root.getScene().getFocusOwner());
                        field.setText(RIGHT.words());
                        FxTest.find(root, "import-unlock", Button.class).fire();
                        assertTrue(FxTest.find(root, "import-start", Button.class).isVisible());
                    });
        }
    }

    @Test
    void theNextFileFollows() throws IOException {
        try (var panel = new Panel(folder)) {
            var model = panel.model();
            var first = panel.file(Panel.BOB);
            var second = panel.text("more.csv", "Name\nZed Roe\n");
            model.drop(List.of(first, second));
            model.start();
            assertEquals(second, model.next());
            model.readNext();
            model.start();
            assertEquals(List.of("Bob Ray, null", "Zed Roe, null"), panel.people());
            assertEquals(null, model.next());
        }
    }
}
