package foothold.ui.settings.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.testdata.DataFile;
import foothold.ui.FakeShell;
import foothold.ui.FxTest;

import javafx.scene.control.Button;
import javafx.scene.control.Label;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the settings say of the place the data file is in. */
class PlaceTest {
    @TempDir private Path folder;
    private FakeShell shell;
    private DataPart part;

    private void open(DataFile file) {
        FxTest.run(
                () -> {
                    shell = new FakeShell();
                    var model = DataModels.over(file.workspace(), shell);
                    part = new DataPart(model);
                    FxTest.scene(part, 680, 700);
                    model.refresh();
                });
    }

    @Test
    void onThisComputerAloneThereIsNothingToSay() {
        try (var file = new DataFile(folder)) {
            open(file);
            assertFalse(FxTest.call(() -> part.lookup("#data-place-part").isManaged()));
        }
    }

    @Test
    void inDropboxItIsSaidAndCanBeMoved() throws IOException {
        var dropbox = Files.createDirectory(folder.resolve("Dropbox"));
        try (var file = new DataFile(dropbox)) {
            file.person("ann", "Ann Lee");
            Files.copy(dropbox.resolve("data.foothold"), dropbox.resolve("data 2.foothold"));
            open(file);
            assertTrue(text("data-place").contains("kept by Dropbox as well"));
            assertTrue(text("data-copies").contains("data 2.foothold"));
            var target = folder.resolve("here").resolve("foothold.db");
            shell.dialogs().choosing(target);
            FxTest.run(() -> FxTest.find(part, "data-move", Button.class).fire());
            assertTrue(text("data-moved").contains("Close Foothold now"), text("data-moved"));
            assertTrue(Files.exists(target));
            assertEquals(0, shell.failures().size());
        }
    }

    private String text(String id) {
        return FxTest.call(() -> FxTest.find(part, id, Label.class).getText());
    }
}
