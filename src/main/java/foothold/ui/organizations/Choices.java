package foothold.ui.organizations;

import static foothold.ui.Messages.text;

import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;

/** A label with a few values side by side; choosing the chosen one again takes it back. */
final class Choices<T> extends VBox {
    private final List<T> values;
    private final List<ToggleButton> buttons = new ArrayList<>();

    /**
     * @param name names it in ids and texts
     * @param chosen hears of each choice, null for none
     */
    Choices(String name, List<T> values, Function<T, String> words, Consumer<T> chosen) {
        super(4);
        this.values = values;
        var label = new Label(text("organizations." + name));
        label.getStyleClass().add("field-label");
        var group = new ToggleGroup();
        var row = new HBox();
        row.getStyleClass().add("organization-choices");
        for (var value : values) {
            var button = new ToggleButton(words.apply(value));
            button.setId("organization-" + name + "-" + value);
            button.setAccessibleText(label.getText() + ": " + words.apply(value));
            button.getStyleClass().add("chip");
            button.setToggleGroup(group);
            button.setOnAction(_ -> chosen.accept(button.isSelected() ? value : null));
            buttons.add(button);
            row.getChildren().add(button);
        }
        getChildren().addAll(label, row);
    }

    /** Shows that value as chosen, or none for null. */
    void show(T value) {
        for (int at = 0; at < values.size(); at++) {
            buttons.get(at).setSelected(Objects.equals(values.get(at), value));
        }
    }
}
