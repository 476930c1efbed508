package foothold.ui.importing;

import static foothold.ui.Messages.text;

import foothold.ui.importing.ExportModel.What;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import java.util.Locale;

/** What can be taken out, a button each. */
final class ExportBox extends VBox {
    ExportBox(ExportModel model) {
        getStyleClass().addAll("how-to", "export");
        var title = new Label(text("import.export"));
        title.getStyleClass().add("group-title");
        var words = new Label(text("import.export.text"));
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        var buttons = new VBox(8);
        for (var what : What.values()) {
            var button = new Button(text("import.export." + what));
            button.setId("export-" + what.name().toLowerCase(Locale.ROOT));
            button.setOnAction(_ -> model.export(what));
            button.setMaxWidth(Double.MAX_VALUE);
            buttons.getChildren().add(button);
        }
        getChildren().addAll(title, words, buttons);
    }
}
