package foothold.ui.settings.you;

import static foothold.ui.Messages.text;

import foothold.service.compose.fill.Placeholder;
import foothold.ui.control.TabLeaves;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** The user's name, what stands below it, what is their own, and the length of their notes. */
public final class YouPart extends VBox {
    private static final int SHORT = 200;
    private static final int ROWS = 2;

    private final YouModel model;

    public YouPart(YouModel model) {
        this.model = model;
        getStyleClass().add("settings-you");
        var name = new TextField();
        name.textProperty().bindBidirectional(model.name());
        var signature = area();
        signature.textProperty().bindBidirectional(model.signature());
        var names = area();
        names.textProperty().bindBidirectional(model.names());
        getChildren()
                .addAll(
                        field("name", name, Placeholder.MY_NAME),
                        field("signature", signature, Placeholder.SIGNATURE),
                        field("names", names, null),
                        note());
    }

    private static TextArea area() {
        var area = new TextArea();
        area.setPrefRowCount(ROWS);
        area.setWrapText(true);
        TabLeaves.install(area);
        return area;
    }

    private Node field(String key, TextInputControl input, Placeholder fills) {
        input.setId("settings-me-" + key);
        input.focusedProperty().subscribe(this::left);
        var title = label(text("settings.me." + key), "field-label");
        title.setLabelFor(input);
        var hint = "settings.me." + key + ".hint";
        return part(
                title, input, label(fills == null ? text(hint) : text(hint, fills.mark()), "hint"));
    }

    private void left(boolean focused) {
        if (!focused) {
            model.flush();
        }
    }

    private Node note() {
        var group = new ToggleGroup();
        var usual = choice("300", null, group);
        var small = choice("200", SHORT, group);
        model.shown()
                .subscribe(
                        settings -> {
                            var limit = settings == null ? null : settings.look().noteLimit();
                            (limit == null || limit > SHORT ? usual : small).setSelected(true);
                        });
        var row = new FlowPane(usual, small);
        row.getStyleClass().add("settings-radios");
        return part(
                label(text("settings.note"), "field-label"),
                row,
                label(text("settings.note.hint"), "hint"));
    }

    private RadioButton choice(String key, Integer characters, ToggleGroup group) {
        var choice = new RadioButton(text("settings.note." + key));
        choice.setId("settings-note-" + key);
        choice.setToggleGroup(group);
        choice.setOnAction(_ -> model.chooseNoteLimit(characters));
        return choice;
    }

    private static Node part(Node... nodes) {
        var part = new VBox(nodes);
        part.getStyleClass().add("settings-part");
        return part;
    }

    private static Label label(String words, String styleClass) {
        var label = new Label(words);
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        return label;
    }
}
