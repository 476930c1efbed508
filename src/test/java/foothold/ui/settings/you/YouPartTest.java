package foothold.ui.settings.you;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.domain.Settings;
import foothold.service.settings.Preferences;
import foothold.testdata.OpenFile;
import foothold.ui.FakeShell;
import foothold.ui.FxTest;

import javafx.scene.Parent;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextInputControl;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** What the user says about themselves, kept as it is typed. */
class YouPartTest {
    @TempDir Path folder;
    private OpenFile file;
    private FakeShell shell;
    private Preferences preferences;
    private YouModel model;
    private Parent part;

    @BeforeEach
    void open() {
        file = new OpenFile(folder);
        shell = new FakeShell();
        preferences = new Preferences(file.workspace(), file.random());
        FxTest.run(
                () -> {
                    model = new YouModel(preferences, file.workspace(), shell);
                    part = new YouPart(model);
                    FxTest.scene(part, 600, 700);
                    model.show(preferences.settings());
                });
    }

    @AfterEach
    void close() {
        file.close();
    }

    private void type(String id, String text) {
        FxTest.find(part, id, TextInputControl.class).setText(text);
    }

    private Settings.Me me() {
        return preferences.settings().me();
    }

    @Test
    void eachFieldIsKeptAsItIsTyped() {
        FxTest.run(
                () -> {
                    type("settings-me-name", "Nora Vance");
                    type("settings-me-signature", "+1 614 555 0142");
                    type("settings-me-names", "Ohio State\n\nBright Ideas ");
                    shell.tasks().elapse(Duration.ofSeconds(3));
                });
        var names = List.of("Ohio State", "Bright Ideas");
        assertEquals(new Settings.Me("Nora Vance", names, "+1 614 555 0142", null), me());
        assertEquals("Change who you are", file.workspace().undoable().orElseThrow());
        file.workspace().undo();
        assertEquals(Settings.Me.UNKNOWN, me());
        FxTest.run(() -> model.show(preferences.settings()));
        assertEquals("", FxTest.call(() -> model.name().get()));
    }

    @Test
    void whatWasTypedLastIsKeptWhenTheWindowCloses() {
        FxTest.run(
                () -> {
                    type("settings-me-name", "Nora");
                    model.flush();
                });
        assertEquals("Nora", me().name());
    }

    @Test
    void theLengthOfNotesIsChosen() {
        FxTest.run(
                () -> {
                    assertTrue(
                            FxTest.find(part, "settings-note-300", RadioButton.class).isSelected());
                    FxTest.find(part, "settings-note-200", RadioButton.class).fire();
                });
        assertEquals(200, preferences.settings().look().noteLimit());
        assertEquals(List.of("Change the length of LinkedIn notes to 200 [Undo]"), shell.toasts());
        FxTest.run(
                () -> {
                    model.show(preferences.settings());
                    FxTest.find(part, "settings-note-300", RadioButton.class).fire();
                });
        assertNull(preferences.settings().look().noteLimit());
    }
}
