package foothold.ui.settings.data;

import static foothold.ui.Messages.text;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** A passphrase for backups: set, changed, or taken off. */
final class PassphrasePart extends VBox {
    private final DataModel model;
    private final NewPassphrase passphrase = new NewPassphrase("data-seal");

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
        advice.textProperty().bind(passphrase.advice());
        var row = new FlowPane(8, 8, passphrase.first(), passphrase.again(), set(), off());
        getChildren().addAll(title, state, row, advice);
    }

    private Button set() {
        var set = new Button(text("data.seal.set"));
        set.setId("data-seal-set");
        set.disableProperty().bind(passphrase.unfit().or(model.busy()));
        set.setOnAction(_ -> model.seal(passphrase.take()));
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

    /** A field for a passphrase, with a name for those who hear it. */
    static PasswordField field(String id, String prompt) {
        var field = new PasswordField();
        field.setId(id);
        field.setPromptText(text(prompt));
        field.setAccessibleText(text(prompt));
        return field;
    }
}
