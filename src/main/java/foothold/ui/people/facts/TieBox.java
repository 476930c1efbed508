package foothold.ui.people.facts;

import static foothold.ui.Messages.text;

import foothold.domain.contact.Tie;
import foothold.ui.people.act.Words;

import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import java.util.function.Function;

/** How I know the person, its words aside. */
final class TieBox extends VBox {
    private final FactsModel model;
    private final ComboBox<Tie.Kind> kind = new ComboBox<>();
    private final ComboBox<Integer> strength = new ComboBox<>();
    private final CheckBox internal = new CheckBox(text("person.tie.internal"));
    private final CheckBox manager = new CheckBox(text("person.tie.manager"));
    private boolean showing;

    TieBox(FactsModel model) {
        this.model = model;
        getStyleClass().add("tie-box");
        kind.setId("fact-tie");
        kind.getItems().setAll(Tie.Kind.values());
        kind.setConverter(new Said<>(Words::of));
        strength.setId("fact-tie-strength");
        strength.getItems().setAll(0, 1, 2, 3);
        strength.setConverter(new Said<>(value -> text("person.tie.strength." + value)));
        var boxes = new HBox(field("person.tie", kind), field("person.tie.strength", strength));
        boxes.getStyleClass().add("fields");
        getChildren().addAll(boxes, internal, manager);
        kind.valueProperty().subscribe((_, _) -> changed());
        strength.valueProperty().subscribe((_, _) -> changed());
        internal.selectedProperty().subscribe((_, _) -> changed());
        manager.selectedProperty().subscribe((_, _) -> changed());
    }

    private static VBox field(String key, ComboBox<?> box) {
        var label = new Label(text(key));
        label.getStyleClass().add("field-label");
        label.setLabelFor(box);
        var field = new VBox(label, box);
        field.getStyleClass().add("field");
        return field;
    }

    /** Shows the tie as stored. */
    void show(Tie tie) {
        showing = true;
        kind.setValue(tie.kind());
        strength.setValue(tie.strength());
        internal.setSelected(tie.internal());
        manager.setSelected(tie.manager());
        showing = false;
    }

    private void changed() {
        if (!showing) {
            model.tie(
                    kind.getValue(),
                    strength.getValue(),
                    internal.isSelected(),
                    manager.isSelected());
        }
    }

    /** Names the values of a box that is not typed into. */
    private static final class Said<T> extends StringConverter<T> {
        private final Function<T, String> name;

        Said(Function<T, String> name) {
            this.name = name;
        }

        @Override
        public String toString(T value) {
            return value == null ? "" : name.apply(value);
        }

        @Override
        public T fromString(String text) {
            throw new UnsupportedOperationException("nothing is typed here");
        }
    }
}
