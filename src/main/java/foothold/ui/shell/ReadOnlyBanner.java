package foothold.ui.shell;

import static foothold.ui.Messages.text;

import javafx.scene.control.Label;

/** Says above every screen that nothing can be saved. */
final class ReadOnlyBanner extends Label {
    ReadOnlyBanner() {
        super(text("shell.readOnly"));
        setId("read-only");
        getStyleClass().add("read-only-banner");
        setWrapText(true);
        setMaxWidth(Double.MAX_VALUE);
        setMinHeight(USE_PREF_SIZE);
    }
}
