package foothold.ui.campaign.plan;

import foothold.ui.campaign.plot.Section;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import java.util.function.Function;

/** A field with its label that is saved on Enter and when the focus leaves it. */
final class EditedField extends VBox {
    private final TextField field = new TextField();
    private final Label problem = Section.line("inline-error");
    private Function<String, String> save = _ -> "";
    private String kept = "";

    EditedField(String id, String title, double width) {
        super(4);
        field.setId(id);
        field.setPrefWidth(width);
        field.setMaxWidth(width);
        problem.setId(id + "-problem");
        var label = new Label(title);
        label.getStyleClass().add("field-label");
        label.setLabelFor(field);
        getChildren().addAll(label, field, problem);
        field.setOnAction(_ -> commit());
        field.focusedProperty().subscribe(focused -> leave(focused));
    }

    /** What is done with what was typed; it answers why that cannot be, or nothing. */
    void save(Function<String, String> how) {
        save = how;
    }

    void prompt(String words) {
        field.setPromptText(words);
    }

    /** What stands in the field now. */
    String typed() {
        return field.getText();
    }

    /** Shows what is kept, unless somebody is typing something else. */
    void show(String value) {
        boolean typing = field.isFocused() && !field.getText().equals(kept);
        kept = value;
        if (!typing) {
            field.setText(value);
            problem.setText("");
        }
    }

    private void leave(boolean focused) {
        if (!focused) {
            commit();
        }
    }

    private void commit() {
        if (!field.getText().equals(kept)) {
            problem.setText(save.apply(field.getText()));
        }
    }
}
