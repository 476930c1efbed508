package foothold.ui.today.panel;

import javafx.scene.control.Button;
import javafx.scene.control.Label;

/** A main action that is only a button. */
final class ButtonForm extends ActionForm {
    private final Button button;

    /**
     * @param hint what it means, or null
     */
    ButtonForm(String label, String hint, Runnable action) {
        button = main(label, action);
        getChildren().add(buttons(button));
        if (hint != null) {
            var below = new Label(hint);
            below.getStyleClass().add("hint");
            getChildren().add(below);
        }
    }

    @Override
    void takeFocus() {
        button.requestFocus();
    }
}
