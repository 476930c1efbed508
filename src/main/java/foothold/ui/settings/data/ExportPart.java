package foothold.ui.settings.data;

import static foothold.ui.Messages.text;

import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Whether the export of everything is sealed, and with what. */
final class ExportPart extends VBox {
    private final DataModel model;
    private final CheckBox seal = new CheckBox(text("data.export.seal"));
    private final NewPassphrase passphrase = new NewPassphrase("data-export");

    ExportPart(DataModel model) {
        this.model = model;
        setSpacing(8);
        seal.setId("data-export-seal");
        var fields = new FlowPane(8, 8, passphrase.first(), passphrase.again());
        var advice = DataPart.line("data-export-advice", "hint");
        advice.textProperty().bind(passphrase.advice());
        var typed = new VBox(8, fields, advice);
        typed.visibleProperty().bind(seal.selectedProperty());
        typed.managedProperty().bind(seal.selectedProperty());
        getChildren().addAll(seal, typed);
    }

    /** Whether a passphrase is still to be typed. */
    ObservableBooleanValue waiting() {
        return seal.selectedProperty().and(passphrase.unfit());
    }

    void export() {
        model.export(seal.isSelected() ? passphrase.take() : null);
    }
}
