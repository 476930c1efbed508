package foothold.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.domain.flat.Shapes;
import foothold.ui.FxTest;

import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

import java.sql.DriverManager;
import java.sql.SQLException;

/** Undo and redo of the program, and the fields that come first. */
class UndoTest extends OpenWindow {

    @Test
    void undoAndRedoTellWhatTheyDid() {
        addAnn();
        FxTest.run(
                () -> {
                    item("today").requestFocus();
                    press(KeyCode.Z, KeyCode.CONTROL);
                    assertEquals(0, store.count(Shapes.CONTACT));
                    assertEquals("Undone: Add Ann", toast());
                    press(KeyCode.Z, KeyCode.CONTROL, KeyCode.SHIFT);
                    assertEquals(1, store.count(Shapes.CONTACT));
                    assertEquals("Done again: Add Ann", toast());
                    press(KeyCode.Z, KeyCode.CONTROL);
                    press(KeyCode.Z, KeyCode.CONTROL);
                    assertEquals("Nothing to undo", toast());
                });
    }

    @Test
    void aFieldUndoesItsOwnTypingFirst() {
        addAnn();
        FxTest.run(
                () -> {
                    var field = today.field();
                    field.requestFocus();
                    field.replaceText(0, 0, "typed");
                    assertTrue(field.isUndoable());
                    press(KeyCode.Z, KeyCode.CONTROL);
                    assertEquals(1, store.count(Shapes.CONTACT));
                    assertFalse(field.isUndoable());
                    press(KeyCode.Z, KeyCode.CONTROL);
                    assertEquals(0, store.count(Shapes.CONTACT));
                });
    }

    @Test
    void theUndoButtonOfAToastUndoes() {
        addAnn();
        FxTest.run(
                () -> {
                    window.toastWithUndo("Added Ann");
                    var undo = FxTest.withText(window.root().lookup("#toast"), "Undo");
                    ((Button) undo.orElseThrow()).fire();
                    assertEquals(0, store.count(Shapes.CONTACT));
                });
    }

    @Test
    void aFailedUndoIsTold() throws SQLException {
        addAnn();
        removeBehindTheWindow();
        FxTest.run(
                () -> {
                    item("today").requestFocus();
                    press(KeyCode.Z, KeyCode.CONTROL);
                    assertTrue(toast().endsWith("in the meantime."), toast());
                });
    }

    private void removeBehindTheWindow() throws SQLException {
        try (var other = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("test.db"));
                var statement = other.createStatement()) {
            statement.execute("DELETE FROM contact");
        }
    }
}
