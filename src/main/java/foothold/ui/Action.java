package foothold.ui;

import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.KeyCombination;

import org.kordamp.ikonli.Ikon;

/**
 * Something one can do; exists once and appears from here in menus, palette and keyboard help.
 *
 * @param label what a button or the palette calls it
 * @param icon beside the label
 * @param keys the shortcut, or null
 * @param enabled when it can be done; null for always
 * @param run does it, on the FX thread
 */
public record Action(
        String label,
        Ikon icon,
        KeyCombination keys,
        ObservableBooleanValue enabled,
        Runnable run) {

    /** Whether it can be done now. */
    public boolean available() {
        return enabled == null || enabled.get();
    }
}
