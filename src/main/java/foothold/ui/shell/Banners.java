package foothold.ui.shell;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** What is said above every screen, one below the other. */
public final class Banners extends VBox {
    Banners() {
        setMinHeight(USE_PREF_SIZE);
    }

    /** Says that nothing can be saved, if so. */
    void readOnly(boolean readOnly) {
        if (readOnly) {
            add(new ReadOnlyBanner());
        }
    }

    /** Says that, too, as long as it is visible. */
    public void add(Node banner) {
        getChildren().add(banner);
    }
}
