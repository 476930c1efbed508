package foothold.ui.settings.data;

import static foothold.ui.Messages.text;

import foothold.domain.backup.Passphrase;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** A passphrase for backups: set, changed, or taken off. */
final class PassphrasePart extends VBox {
    private final DataModel model;
    private final PasswordField first = field("data-seal-first", "data.seal.first");
    private final PasswordField again = field("data-seal-again", "data.seal.again");

    PassphrasePart(DataModel model) {
        this.model = model;
        setSpacing(8);
        setId("data-seal");
        var title = new Label(text("data.seal.title"));
        title.getStyleClass().add("field-label");
        var state = DataPart.line("data-seal-state", "reason");
        state.textProperty()
                .bind(
                        Bindings.when(model.sealing())
                                .then(text("data.seal.sealed"))
                                .otherwise(text("data.seal.open")));
        var advice = DataPart.line("data-seal-advice", "hint");
        advice.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                this::advice, first.textProperty(), again.textProperty()));
        getChildren().addAll(title, state, new FlowPane(8, 8, first, again, set(), off()), advice);
    }

    private Button set() {
        var set = new Button(text("data.seal.set"));
        set.setId("data-seal-set");
        set.disableProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                        this::unfit, first.textProperty(), again.textProperty())
                                .or(model.busy()));
        set.setOnAction(
                _ -> {
                    model.seal(new Passphrase(first.getText()));
                    first.clear();
                    again.clear();
                });
        return set;
    }

    private Button off() {
        var off = new Button(text("data.seal.stop"));
        off.setId("data-seal-stop");
        off.getStyleClass().add("quiet");
        off.visibleProperty().bind(model.sealing());
        off.managedProperty().bind(off.visibleProperty());
        off.disableProperty().bind(model.busy());
        off.setOnAction(_ -> model.seal(null));
        return off;
    }

    private boolean unfit() {
        return !new Passphrase(first.getText()).enough()
                || !first.getText().equals(again.getText());
    }

    private String advice() {
        if (first.getText().isEmpty()) {
            return text("data.seal.lost");
        }
        if (!new Passphrase(first.getText()).enough()) {
            return text("data.seal.short", Passphrase.LEAST);
        }
        return text(unfit() ? "data.seal.differ" : "data.seal.lost");
    }

    /** A field for a passphrase, with a name for those who hear it. */
    static PasswordField field(String id, String prompt) {
        var field = new PasswordField();
        field.setId(id);
        field.setPromptText(text(prompt));
        field.setAccessibleText(text(prompt));
        return field;
    }
}
