package foothold.ui.people.add;

import static foothold.ui.Messages.text;

import foothold.service.people.NewcomerText;

import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.function.Consumer;

/** The lines above the list in which one adds somebody. */
public final class QuickAddPanel extends VBox {
    private final QuickAddModel model;
    private final TextField name;

    public QuickAddPanel(QuickAddModel model) {
        this.model = model;
        setId("people-add");
        getStyleClass().addAll("card", "people-add");
        name = new PastingField(model::fill);
        var fields =
                new HBox(
                        field("name", name, model.name()),
                        field("role", new TextField(), model.role()),
                        field("organization", new TextField(), model.organization()));
        fields.getStyleClass().add("fields");
        getChildren()
                .addAll(
                        fields,
                        said("hint", model.hint()),
                        said("inline-error", model.problem()),
                        buttons());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        managedProperty().bind(visibleProperty());
        visibleProperty().bind(model.open());
        model.open().subscribe(this::takeFocus);
    }

    private void takeFocus(boolean open) {
        if (open) {
            name.requestFocus();
        }
    }

    private static VBox field(String part, TextField field, StringProperty value) {
        var key = "people.add." + part;
        var label = new Label(text(key));
        label.getStyleClass().add("field-label");
        label.setLabelFor(field);
        field.setId(key.replace('.', '-'));
        field.setPromptText(text(key + ".prompt"));
        field.textProperty().bindBidirectional(value);
        var box = new VBox(label, field);
        box.getStyleClass().add("field");
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }

    private static Label said(String styleClass, StringProperty text) {
        var label = new Label();
        label.getStyleClass().add(styleClass);
        label.textProperty().bind(text);
        label.managedProperty().bind(text.isNotEmpty());
        label.visibleProperty().bind(text.isNotEmpty());
        return label;
    }

    private HBox buttons() {
        var add = new Button(text("people.add.add"));
        add.setId("people-add-add");
        add.getStyleClass().add("accent");
        add.setOnAction(_ -> add());
        var close = new Button(text("people.add.close"));
        close.getStyleClass().add("quiet");
        close.setOnAction(_ -> model.open().set(false));
        var target = new CheckBox(text("people.add.target"));
        target.selectedProperty().bindBidirectional(model.target());
        var row = new HBox(add, close, target);
        row.getStyleClass().add("buttons");
        return row;
    }

    private void add() {
        model.add();
        name.requestFocus();
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof TextField) {
            event.consume();
            add();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            model.open().set(false);
        }
    }

    /** A field that hands a pasted block of several lines on instead of joining them. */
    private static final class PastingField extends TextField {
        private final Consumer<String> block;

        PastingField(Consumer<String> block) {
            this.block = block;
        }

        @Override
        public void paste() {
            var pasted = Clipboard.getSystemClipboard().getString();
            if (pasted != null && NewcomerText.isBlock(pasted)) {
                block.accept(pasted);
            } else {
                super.paste();
            }
        }
    }
}
