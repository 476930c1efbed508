package foothold.ui.pipeline.board;

import javafx.scene.Group;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** A column for which there is no room: its name upright and how many there are; opens it. */
final class Strip extends Button {
    private static final double UPRIGHT = 90;

    private final String name;
    private final Label count = new Label();

    Strip(String name, Runnable open) {
        this.name = name;
        getStyleClass().add("pipeline-strip");
        var title = new Label(name);
        title.getStyleClass().add("group-title");
        title.setRotate(UPRIGHT);
        title.setMinWidth(USE_PREF_SIZE);
        count.getStyleClass().add("meta");
        // The group takes the room of the label as it is turned.
        var box = new VBox(count, new StackPane(new Group(title)));
        box.getStyleClass().add("pipeline-strip-text");
        setGraphic(box);
        setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        setTooltip(new Tooltip(name));
        setOnAction(_ -> open.run());
    }

    /** Says how many there are. */
    void show(String number) {
        count.setText(number);
        setAccessibleText(name + " " + number);
    }
}
