package foothold.ui.people.facts;

import static foothold.ui.Messages.text;

import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;

/** One fact: its name, its field, and below it what there is to object to. */
final class FactBox extends VBox {
    private static final int MOST_LINES = 8;

    /** {@code lines} is 1 for a field of one line; otherwise how many it shows at least. */
    FactBox(FactField field, int lines) {
        getStyleClass().add("field");
        var name = field.field().name();
        var label = new Label(text("person.field." + name));
        label.getStyleClass().add("field-label");
        var input = lines == 1 ? new TextField() : area(lines);
        input.setId("fact-" + name);
        input.setPromptText(text("person.field." + name + ".prompt"));
        input.textProperty().bindBidirectional(field.value());
        input.focusedProperty()
                .subscribe(
                        focused -> {
                            if (!focused) {
                                field.flush();
                            }
                        });
        label.setLabelFor(input);
        var problem = new Label();
        problem.getStyleClass().add("inline-error");
        problem.setWrapText(true);
        problem.textProperty().bind(field.problem());
        problem.managedProperty().bind(field.problem().isNotEmpty());
        problem.visibleProperty().bind(field.problem().isNotEmpty());
        getChildren().addAll(label, input, problem);
    }

    private static TextInputControl area(int lines) {
        var area = new TextArea();
        area.setWrapText(true);
        area.setPrefRowCount(lines);
        area.textProperty()
                .subscribe(
                        text ->
                                area.setPrefRowCount(
                                        Math.clamp(text.lines().count(), lines, MOST_LINES)));
        return area;
    }
}
