package foothold.ui;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** What stands where a list has nothing to show: what this is, and what to do. */
public final class EmptyState extends VBox {
    private static final double READING_WIDTH = 440;

    /**
     * A title, a sentence or two, and the buttons that help; the first one is the main one.
     *
     * @param text never null; wrapped
     */
    public EmptyState(String title, String text, Button... buttons) {
        getStyleClass().add("empty-state");
        getChildren().addAll(label(title, "title"), label(text, "text"));
        if (buttons.length > 0) {
            buttons[0].getStyleClass().add("accent");
            var row = new FlowPane(buttons);
            row.getStyleClass().add("buttons");
            row.setMaxWidth(READING_WIDTH);
            getChildren().add(row);
        }
    }

    private static Label label(String text, String styleClass) {
        var label = new Label(text);
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMaxWidth(READING_WIDTH);
        return label;
    }
}
