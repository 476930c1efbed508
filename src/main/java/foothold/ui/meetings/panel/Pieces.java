package foothold.ui.meetings.panel;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.function.Function;

/** Small parts the panel is made of. */
final class Pieces {
    private Pieces() {}

    static Button button(String id, String label, Runnable action) {
        var button = new Button(label);
        button.setId(id);
        button.setOnAction(_ -> action.run());
        return button;
    }

    static Button button(String id, String label, Ikon icon, Runnable action) {
        var button = button(id, label, action);
        button.setGraphic(new FontIcon(icon));
        return button;
    }

    /** The cross in the corner. */
    static Button cross(String id, String label, Runnable action) {
        var cross = button(id, label, Feather.X, action);
        cross.getStyleClass().addAll("quiet", "icon-only");
        cross.setTooltip(new Tooltip(label));
        return cross;
    }

    /** A label above its field. */
    static VBox field(String label, Node control) {
        var title = new Label(label);
        title.getStyleClass().add("field-label");
        title.setLabelFor(control);
        var field = new VBox(title, control);
        field.getStyleClass().add("field");
        return field;
    }

    /** A line that takes no room while it says nothing. */
    static Label line(String styleClass) {
        var line = new Label();
        line.getStyleClass().add(styleClass);
        line.setWrapText(true);
        line.setMinHeight(Label.USE_PREF_SIZE);
        line.managedProperty().bind(line.textProperty().isNotEmpty());
        line.visibleProperty().bind(line.managedProperty());
        return line;
    }

    /** A choice among a few values that have names. */
    static <T> ComboBox<T> choice(String id, Function<T, String> name) {
        var choice = new ComboBox<T>();
        choice.setId(id);
        choice.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(T value) {
                        return value == null ? "" : name.apply(value);
                    }

                    @Override
                    public T fromString(String text) {
                        throw new UnsupportedOperationException("nothing is typed here");
                    }
                });
        return choice;
    }

    static void show(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
