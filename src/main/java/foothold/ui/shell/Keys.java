package foothold.ui.shell;

import foothold.ui.Action;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCharacterCombination;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.ModifierValue;
import javafx.scene.input.KeyEvent;

import java.util.List;
import java.util.function.Supplier;

/**
 * Runs the action a key stands for. A field that has something of its own to undo undoes that
 * first; keys without Ctrl, Cmd or Alt are left alone while somebody types.
 */
final class Keys {
    static final KeyCombination FIND = shortcut(KeyCode.K);
    static final KeyCombination UNDO = shortcut(KeyCode.Z);
    static final KeyCombination REDO = shortcut(KeyCode.Z, KeyCombination.SHIFT_DOWN);

    /** What keyboards without a Shift habit use for redo. */
    private static final KeyCombination REDO_TOO = shortcut(KeyCode.Y);

    /** Matched as the character it is, wherever that stands on the keyboard. */
    static final KeyCombination HELP = new KeyCharacterCombination("?");

    private final Supplier<List<Action>> actions;
    private final Undo undo;
    private final Overlay overlay;

    /** {@code actions} are those that work now, the ones that win first. */
    Keys(Supplier<List<Action>> actions, Undo undo, Overlay overlay) {
        this.actions = actions;
        this.undo = undo;
        this.overlay = overlay;
    }

    /** Listens to that scene. */
    void install(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::beforeFields);
        scene.addEventHandler(KeyEvent.KEY_PRESSED, this::afterFields);
        scene.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
    }

    private void beforeFields(KeyEvent event) {
        boolean back = UNDO.match(event);
        boolean forth = REDO.match(event) || REDO_TOO.match(event);
        if (!(back || forth) || overlay.isOpen() || fieldHasOwn(focus(event), back)) {
            return;
        }
        event.consume();
        if (back) {
            undo.undo();
        } else {
            undo.redo();
        }
    }

    private static boolean fieldHasOwn(Node focus, boolean back) {
        return focus instanceof TextInputControl field
                && field.isEditable()
                && (back ? field.isUndoable() : field.isRedoable());
    }

    private void afterFields(KeyEvent event) {
        if (overlay.isOpen()) {
            return;
        }
        if (event.getCode() == KeyCode.ENTER && focus(event) instanceof ButtonBase button) {
            event.consume();
            button.fire(); // the button that has the focus is what Enter means
            return;
        }
        boolean typing = isTyping(focus(event));
        actions.get().stream()
                .filter(action -> action.keys() != null && action.keys() != HELP)
                .filter(action -> action.keys().match(event) && action.available())
                .filter(action -> !typing || isHeld(action.keys()))
                .findFirst()
                .ifPresent(
                        action -> {
                            event.consume();
                            action.run().run();
                        });
    }

    private void typed(KeyEvent event) {
        if ("?".equals(event.getCharacter()) && !overlay.isOpen() && !isTyping(focus(event))) {
            actions.get().stream()
                    .filter(action -> action.keys() == HELP)
                    .forEach(action -> action.run().run());
            event.consume();
        }
    }

    private static boolean isTyping(Node focus) {
        return switch (focus) {
            case TextInputControl field -> field.isEditable();
            case ComboBoxBase<?> box -> box.isEditable();
            case Spinner<?> spinner -> spinner.isEditable();
            case null, default -> false;
        };
    }

    private static boolean isHeld(KeyCombination keys) {
        return isDown(keys.getShortcut())
                || isDown(keys.getControl())
                || isDown(keys.getMeta())
                || isDown(keys.getAlt());
    }

    private static boolean isDown(ModifierValue value) {
        return value == ModifierValue.DOWN;
    }

    private static Node focus(KeyEvent event) {
        return event.getSource() instanceof Scene scene ? scene.getFocusOwner() : null;
    }

    /** Ctrl, or Cmd, with that digit; null beyond 9. */
    static KeyCombination digit(int number) {
        return number > 9 ? null : shortcut(KeyCode.valueOf("DIGIT" + number));
    }

    private static KeyCombination shortcut(KeyCode code, KeyCombination.Modifier... more) {
        var all = new KeyCombination.Modifier[more.length + 1];
        all[0] = KeyCombination.SHORTCUT_DOWN;
        System.arraycopy(more, 0, all, 1, more.length);
        return new KeyCodeCombination(code, all);
    }
}
