package foothold.ui.settings.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.domain.flat.Shapes;
import foothold.testdata.DataFile;
import foothold.ui.FakeShell;
import foothold.ui.FxTest;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.PasswordField;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;

/** R19: a passphrase for backups, as it is set, used and taken off in the settings. */
class PassphraseTest {
    private static final String WORDS = "five words nobody knows";

    @TempDir private Path folder;
    private DataFile file;
    private DataPart part;

    @BeforeEach
    void open() {
        file = new DataFile(folder);
        file.person("ana", "Ana Souza");
        FxTest.run(
                () -> {
                    var model = DataModels.over(file.workspace(), new FakeShell());
                    part = new DataPart(model);
                    FxTest.scene(part, 700, 900);
                    model.refresh();
                });
    }

    @AfterEach
    void close() {
        file.close();
    }

    @Test
    void itSaysWhatProtectsWhat() {
        assertTrue(text("data-seal-state").startsWith("Backups can be read by whoever"));
        assertTrue(text("data-seal-advice").contains("Nobody can open them without it"));
        assertTrue(text("data-seal-advice").contains("The data file itself is not sealed"));
        var all = String.join(" ", FxTest.call(() -> FxTest.texts(part)));
        assertTrue(all.contains("protected by its permissions and by your disk’s encryption"), all);
    }

    @Test
    void onlyTwiceTheSameLongEnoughIsTaken() {
        assertTrue(disabled("data-seal-set"));
        type("data-seal-first", "short");
        type("data-seal-again", "short");
        assertTrue(disabled("data-seal-set"));
        assertTrue(text("data-seal-advice").startsWith("Take "), text("data-seal-advice"));
        type("data-seal-first", WORDS);
        assertTrue(disabled("data-seal-set"));
        assertEquals("The two are not the same yet.", text("data-seal-advice"));
        type("data-seal-again", WORDS);
        assertFalse(disabled("data-seal-set"));
    }

    @Test
    void backupsAreSealedOpenedWithItAloneAndUnsealedAgain() {
        type("data-seal-first", WORDS);
        type("data-seal-again", WORDS);
        fire("data-seal-set");
        assertEquals("", FxTest.call(() -> find("data-seal-first", PasswordField.class).getText()));
        assertEquals(
                "Backups are sealed from now on. The first is made and was read back.",
                text("data-said"));
        assertTrue(text("data-seal-state").startsWith("Backups are sealed:"));

        file.pass(Duration.ofMinutes(5));
        file.person("ben", "Ben Okafor");
        fire("data-restore");
        FxTest.run(
                () -> find("data-backups", ListView.class).getSelectionModel().clearAndSelect(0));
        type("data-restore-passphrase", "another passphrase");
        fire("data-restore-open");
        assertTrue(text("data-problem").contains("passphrase"), text("data-problem"));
        assertEquals(2, file.store().count(Shapes.CONTACT));
        type("data-restore-passphrase", WORDS);
        fire("data-restore-open");
        fire("data-restore-yes");
        assertTrue(text("data-said").startsWith("It is back."), text("data-said"));
        assertEquals(1, file.store().count(Shapes.CONTACT));

        fire("data-seal-stop");
        assertTrue(text("data-seal-state").startsWith("Backups can be read"));
        assertFalse(FxTest.call(() -> find("data-seal-stop", Button.class).isVisible()));
    }

    private boolean disabled(String id) {
        return FxTest.call(() -> find(id, Button.class).isDisabled());
    }

    private void type(String id, String words) {
        FxTest.run(() -> find(id, PasswordField.class).setText(words));
    }

    private void fire(String id) {
        FxTest.run(() -> find(id, Button.class).fire());
    }

    private String text(String id) {
        return FxTest.call(() -> find(id, Label.class).getText());
    }

    private <T extends Node> T find(String id, Class<T> type) {
        return FxTest.find(part, id, type);
    }
}
