package foothold.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/**
 * A layer over the window for one thing at a time. Esc or a click beside it closes it, the focus
 * stays in it while it is open and goes back where it was.
 */
final class Overlay extends StackPane {
    private Node before;

    Overlay() {
        getStyleClass().add("overlay");
        setAlignment(Pos.TOP_CENTER);
        setVisible(false);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::beside);
        addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
    }

    /** Shows that and puts the focus on {@code focus} within it. */
    void open(Region shown, Node focus) {
        if (!isVisible()) {
            before = getScene() == null ? null : getScene().getFocusOwner();
        }
        shown.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().setAll(shown);
        setVisible(true);
        focus.requestFocus();
    }

    /** Whether something is shown. */
    boolean isOpen() {
        return isVisible();
    }

    /** Closes it and gives the focus back. */
    void close() {
        if (!isVisible()) {
            return;
        }
        setVisible(false);
        getChildren().clear();
        if (before != null && before.getScene() == getScene()) {
            before.requestFocus();
        }
        before = null;
    }

    private void beside(MouseEvent event) {
        if (event.getTarget() == this) {
            close();
        }
        event.consume();
    }

    private void keys(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
        } else if (event.getCode() == KeyCode.TAB) {
            event.consume(); // what is shown here has one place for the focus
        }
    }
}
