package foothold.ui.practice.part;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Small pieces of which the parts are made. */
final class Pieces {
    private Pieces() {}

    /** A label of that style that wraps and is never cut off. */
    static Label words(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /** A button that says its key beside what it does. */
    static Button button(String id, String text, String key, Runnable run) {
        var button = new Button(text);
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        if (!key.isEmpty()) {
            var cap = new Label(key);
            cap.getStyleClass().add("key");
            button.setGraphic(cap);
            button.setAccessibleText(text);
        }
        button.setOnAction(_ -> run.run());
        return button;
    }

    /** Buttons side by side that go on in another row when there is no room. */
    static FlowPane buttons(Node... buttons) {
        var row = new FlowPane(buttons);
        row.getStyleClass().add("practice-buttons");
        return row;
    }

    /** A label above what it names. */
    static VBox field(String label, Node control) {
        var title = words(label, "field-label");
        title.setLabelFor(control);
        var field = new VBox(title, control);
        field.getStyleClass().add("practice-field");
        return field;
    }

    /** Takes room only while it is to be seen. */
    static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    /** What one does on the left, what one did on the right, scrolled together. */
    static ScrollPane page(VBox main, VBox side) {
        main.getStyleClass().add("practice-main");
        main.setMinWidth(0);
        HBox.setHgrow(main, Priority.ALWAYS);
        var columns = new HBox(main, side);
        columns.getStyleClass().add("practice-page");
        var scroll = new ScrollPane(columns);
        scroll.getStyleClass().add("practice-scroll");
        scroll.setFitToWidth(true);
        return scroll;
    }
}
