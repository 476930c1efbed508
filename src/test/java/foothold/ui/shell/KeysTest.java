package foothold.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import foothold.ui.Action;
import foothold.ui.FxTest;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;

import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.feather.Feather;

import java.util.List;

/** Which key does what, and when it does not. */
class KeysTest extends OpenWindow {

    @Test
    void aDigitGoesToAScreen() {
        FxTest.run(
                () -> {
                    press(KeyCode.DIGIT2, KeyCode.CONTROL);
                    assertEquals(1, people.timesShown());
                });
    }

    @Test
    void aScreensKeysWorkOnlyWhileItIsInFrontAndNobodyTypes() {
        FxTest.run(
                () -> {
                    today.field().requestFocus();
                    press(KeyCode.S);
                    assertEquals(List.of(), did);
                    item("today").requestFocus();
                    press(KeyCode.S);
                    assertEquals(List.of("snooze"), did);
                    window.show("people");
                    item("people").requestFocus();
                    press(KeyCode.S);
                    assertEquals(List.of("snooze"), did);
                });
    }

    @Test
    void anActionThatIsNotAvailableDoesNothing() {
        FxTest.run(
                () -> {
                    var enabled = new SimpleBooleanProperty();
                    var keys = KeyCodeCombination.valueOf("Shortcut+N");
                    var add =
                            new Action(
                                    "Add a person",
                                    Feather.USER_PLUS,
                                    keys,
                                    enabled,
                                    () -> did.add("add"));
                    window.register(List.of(add));
                    press(KeyCode.N, KeyCode.CONTROL);
                    assertEquals(List.of(), did);
                    enabled.set(true);
                    press(KeyCode.N, KeyCode.CONTROL);
                    assertEquals(List.of("add"), did);
                });
    }

    @Test
    void enterPressesTheButtonThatHasTheFocus() {
        FxTest.run(
                () -> {
                    item("people").requestFocus();
                    press(KeyCode.ENTER);
                    assertEquals(1, people.timesShown());
                });
    }
}
