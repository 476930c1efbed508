package foothold.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.ui.Entry;
import foothold.ui.FxTest;

import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

import java.util.List;

/** The palette finds things and gives the focus back. */
class PaletteTest extends OpenWindow {

    @Test
    void thePaletteFindsPeopleScreensAndActions() {
        FxTest.run(
                () -> {
                    press(KeyCode.K, KeyCode.CONTROL);
                    var field = FxTest.find(window.root(), "palette-field", TextField.class);
                    assertTrue(field.isFocused());
                    field.setText("maya");
                    assertEquals(List.of("Maya Lindqvist"), found());
                    field.setText("peo");
                    assertEquals(List.of("Go to People"), found());
                    field.setText("sno");
                    press(KeyCode.ENTER);
                    assertEquals(List.of("snooze"), did);
                    assertSame(today.field(), scene().getFocusOwner());
                    press(KeyCode.K, KeyCode.CONTROL);
                    field.setText("maya");
                    press(KeyCode.ENTER);
                    assertEquals(List.of("snooze", "maya"), did);
                });
    }

    @Test
    void escapeClosesThePaletteAndGivesTheFocusBack() {
        FxTest.run(
                () -> {
                    today.field().requestFocus();
                    press(KeyCode.K, KeyCode.CONTROL);
                    press(KeyCode.TAB);
                    assertEquals("palette-field", scene().getFocusOwner().getId());
                    press(KeyCode.ESCAPE);
                    assertNull(window.root().lookup("#palette-field"));
                    assertSame(today.field(), scene().getFocusOwner());
                });
    }

    @Test
    void thePaletteSaysWhenThereIsNothing() {
        FxTest.run(
                () -> {
                    window.openPalette();
                    FxTest.find(window.root(), "palette-field", TextField.class).setText("qqq");
                    assertTrue(FxTest.texts(window.root()).contains("Nothing by that name."));
                    press(KeyCode.ENTER);
                    assertEquals(List.of(), did);
                });
    }

    private List<String> found() {
        ListView<?> list = FxTest.find(window.root(), "palette-list", ListView.class);
        return list.getItems().stream().map(item -> ((Entry) item).title()).toList();
    }
}
