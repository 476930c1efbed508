package foothold.ui.settings.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.domain.flat.Shapes;
import foothold.service.imports.Importer;
import foothold.testdata.DataFile;
import foothold.ui.FakeShell;
import foothold.ui.FxTest;

import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.PasswordField;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** Settings → Data in use. */
class DataTest {
    @TempDir Path folder;
    private DataFile file;
    private FakeShell shell;
    private DataPart part;

    @BeforeEach
    void open() {
        file = new DataFile(folder);
        file.person("ana", "Ana Souza");
        FxTest.run(
                () -> {
                    shell = new FakeShell();
                    var model = DataModels.over(file.workspace(), shell);
                    part = new DataPart(model);
                    FxTest.scene(part, 700, 700);
                    model.refresh();
                });
    }

    @AfterEach
    void close() {
        file.close();
    }

    @Test
    void itSaysWhereTheFileIsAndWhatIsInIt() {
        assertEquals(folder.resolve("data.foothold").toString(), text("data-file"));
        assertEquals("1 person, no messages, no meetings.", text("data-holds"));
        assertTrue(text("data-last").startsWith("No backup yet"));
        fire("data-backup");
        assertEquals("Backed up, read back and checked.", text("data-said"));
        assertEquals("Last checked backup: today 15:00. It is the only one.", text("data-last"));
        fire("data-check");
        assertTrue(text("data-said").contains("the file is sound"));
        fire("data-folder");
        assertEquals(folder.toUri(), shell.dialogs().opened().getFirst());
    }

    @Test
    void threeClicksBringABackupBack() {
        fire("data-backup");
        file.pass(Duration.ofMinutes(5));
        file.person("ben", "Ben Okafor");

        fire("data-restore");
        FxTest.run(
                () ->
                        FxTest.find(part, "data-backups", ListView.class)
                                .getSelectionModel()
                                .select(0));
        fire("data-restore-yes");

        assertTrue(text("data-said").startsWith("It is back."), text("data-said"));
        assertEquals(1, file.store().count(Shapes.CONTACT));
        assertEquals("1 person, no messages, no meetings.", text("data-holds"));
        assertTrue(text("data-last").endsWith("There are 2 in all."), text("data-last"));
    }

    @Test
    void aFlippedBitIsRefusedBeforeAnythingIsAsked() throws IOException {
        fire("data-backup");
        Path backup;
        try (var files = Files.list(folder.resolve("backups"))) {
            backup = files.findFirst().orElseThrow();
        }
        var bytes = Files.readAllBytes(backup);
        bytes[bytes.length / 2] ^= 4;
        Files.write(backup, bytes);
        fire("data-restore");
        FxTest.run(
                () ->
                        FxTest.find(part, "data-backups", ListView.class)
                                .getSelectionModel()
                                .select(0));
        assertTrue(text("data-problem").contains("its checksum does not fit"));
        assertFalse(FxTest.call(() -> part.lookup("#data-question").isVisible()));
    }

    @Test
    void everythingIsExported() {
        var target = folder.resolve("all.json");
        shell.dialogs().choosing(target);
        fire("data-export");
        assertTrue(Files.exists(target));
        assertTrue(text("data-said").contains("all.json"));
    }

    @Test
    void theExportIsSealedWithAPassphraseTypedTwice() {
        var target = folder.resolve("all.json.sealed");
        shell.dialogs().choosing(target);
        FxTest.run(() -> FxTest.find(part, "data-export-seal", CheckBox.class).fire());
        assertTrue(FxTest.call(() -> FxTest.find(part, "data-export", Button.class).isDisabled()));
        type("data-export-first", "five words nobody knows");
        type("data-export-again", "five words nobody knew");
        assertEquals("The two are not the same yet.", text("data-export-advice"));
        type("data-export-again", "five words nobody knows");
        fire("data-export");
        assertTrue(Importer.isSealed(target));
        assertEquals("foothold.json.sealed", shell.dialogs().asked().getFirst());
    }

    private void type(String id, String text) {
        FxTest.run(() -> FxTest.find(part, id, PasswordField.class).setText(text));
    }

    private String text(String id) {
        return FxTest.call(() -> FxTest.find(part, id, Label.class).getText());
    }

    private void fire(String id) {
        FxTest.run(() -> FxTest.find(part, id, Button.class).fire());
    }
}
