package foothold.ui.compose.pad;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** The small parts forms of writing are made of. */
public final class Form {
    private Form() {}

    /** A label above its field. */
    public static VBox field(String label, Node control) {
        var title = new Label(label);
        title.getStyleClass().add("field-label");
        title.setLabelFor(control);
        var field = new VBox(title, control);
        field.getStyleClass().add("compose-field");
        return field;
    }

    public static Button button(String id, String label, Runnable action) {
        var button = new Button(label);
        button.setId(id);
        button.setOnAction(_ -> action.run());
        return button;
    }

    /** A choice among a few values. */
    public static <T> ComboBox<T> choice(String id, List<T> values, Function<T, String> name) {
        var choice = new ComboBox<T>();
        choice.setId(id);
        choice.getItems().addAll(values);
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(T value) {
                        return value == null ? "" : name.apply(value);
                    }

                    @Override
                    public T fromString(String typed) {
                        throw new UnsupportedOperationException("nothing is typed here");
                    }
                });
        return choice;
    }

    /** A date in words, and below it how it is understood. */
    public static VBox date(TextField words, Supplier<String> reading) {
        var understood = line("hint");
        words.textProperty().subscribe(_ -> understood.setText(reading.get()));
        var box = new VBox(words, understood);
        box.getStyleClass().add("compose-date");
        return box;
    }

    /** A line that takes no room while it says nothing. */
    public static Label line(String styleClass) {
        var line = new Label();
        line.getStyleClass().add(styleClass);
        line.setWrapText(true);
        line.managedProperty().bind(line.textProperty().isNotEmpty());
        line.visibleProperty().bind(line.managedProperty());
        return line;
    }

    public static void visible(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
