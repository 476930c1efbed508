package foothold.ui.settings;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** One setting: its label above, what it is set with, and in a line below what that means. */
abstract class Part extends VBox {

    Part(String title) {
        getStyleClass().add("settings-part");
        var label = new Label(title);
        label.getStyleClass().add("field-label");
        getChildren().add(label);
    }

    /** Puts nodes below the label. */
    final void put(Node... nodes) {
        getChildren().addAll(nodes);
    }

    /** A line that takes no room while it says nothing. */
    static Label line(String styleClass) {
        var line = new Label();
        line.getStyleClass().add(styleClass);
        line.setWrapText(true);
        line.managedProperty().bind(line.textProperty().isNotEmpty());
        line.visibleProperty().bind(line.managedProperty());
        return line;
    }
}
