package foothold.ui.compose.template;

import static foothold.ui.Messages.text;

import foothold.service.compose.template.Templates.Listed;
import foothold.service.compose.template.Templates.Origin;
import foothold.ui.compose.act.Wording;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One template of the list: its name, what it is for, and whether it is changed or own. */
final class TemplateCell extends ListCell<Listed> {
    private final Label name = new Label();
    private final Label use = new Label();
    private final Label origin = new Label();
    private final HBox row;

    TemplateCell() {
        getStyleClass().add("template-cell");
        use.getStyleClass().add("meta");
        origin.getStyleClass().add("chip");
        origin.setMinWidth(USE_PREF_SIZE);
        var lines = new VBox(name, use);
        lines.setMinWidth(0);
        HBox.setHgrow(lines, Priority.ALWAYS);
        row = new HBox(lines, origin);
        row.getStyleClass().add("template-row");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Listed item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            return;
        }
        var template = item.template();
        var way =
                template.use().channel() == null
                        ? text("compose.channel.any")
                        : Wording.of(template.use().channel());
        name.setText(template.name());
        use.setText(Wording.of(template.use().kind()) + " · " + way);
        boolean marked = item.origin() != Origin.SHIPPED;
        origin.setText(marked ? text("compose.templates." + item.origin()) : "");
        origin.setVisible(marked);
        setAccessibleText(name.getText() + ", " + use.getText());
        setGraphic(row);
    }
}
