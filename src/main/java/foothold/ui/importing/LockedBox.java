package foothold.ui.importing;

import static foothold.ui.Messages.text;

import foothold.domain.backup.Passphrase;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.nio.file.Path;

/** Asks for the passphrase of a sealed file. */
final class LockedBox extends VBox {
    private static final double WIDE = 480;

    private final PasswordField field = new PasswordField();

    /** {@code trouble} says why the last one did not open it; empty at first. */
    LockedBox(ImportModel model, Path file, String trouble) {
        getStyleClass().add("reading");
        setAlignment(Pos.CENTER);
        setId("import-locked");
        var title = new Label(text("import.locked", file.getFileName()));
        title.getStyleClass().add("section-title");
        field.setId("import-passphrase");
        field.setPromptText(text("import.locked.passphrase"));
        field.setAccessibleText(text("import.locked.passphrase"));
        field.setOnAction(_ -> open(model));
        var open = new Button(text("import.locked.open"));
        open.setId("import-unlock");
        open.getStyleClass().add("accent");
        open.disableProperty().bind(field.textProperty().isEmpty());
        open.setOnAction(_ -> open(model));
        var cancel = new Button(text("import.cancel"));
        cancel.setId("import-cancel");
        cancel.setOnAction(_ -> model.cancel());
        var row = new HBox(8, field, open, cancel);
        row.setAlignment(Pos.CENTER);
        getChildren().addAll(title, words(trouble), row);
    }

    /** What is typed into first. */
    PasswordField field() {
        return field;
    }

    private static Label words(String trouble) {
        var said = new Label(trouble.isEmpty() ? text("import.locked.text") : trouble);
        said.setId("import-said");
        said.getStyleClass().add(trouble.isEmpty() ? "reason" : "inline-error");
        said.setWrapText(true);
        said.setMaxWidth(WIDE);
        said.setMinHeight(Region.USE_PREF_SIZE);
        return said;
    }

    private void open(ImportModel model) {
        if (!field.getText().isEmpty()) {
            model.unlock(new Passphrase(field.getText()));
        }
    }
}
