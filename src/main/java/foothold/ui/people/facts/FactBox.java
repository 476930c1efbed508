package foothold.ui.people.facts;

import static foothold.ui.Messages.text;

import foothold.ui.control.TabLeaves;

import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;

/** One fact: its name, its field, and below it what there is to object to. */
final class FactBox extends VBox {
    private static final int MOST_LINES = 8;

    private FactBox(FactField field, TextInputControl input) {
        getStyleClass().add("field");
        var name = field.field().name();
        var label = new Label(text("person.field." + name));
        label.getStyleClass().add("field-label");
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

    /** A fact of one line. */
    static FactBox line(FactField field) {
        return new FactBox(field, new TextField());
    }

    /** A fact of several lines, of which at least {@code least} are seen. */
    static FactBox lines(FactField field, int least) {
        var area = new TextArea();
        area.setWrapText(true);
        TabLeaves.install(area);
        area.textProperty()
                .subscribe(
                        text ->
                                area.setPrefRowCount(
                                        Math.clamp(text.lines().count(), least, MOST_LINES)));
        return new FactBox(field, area);
    }
}
