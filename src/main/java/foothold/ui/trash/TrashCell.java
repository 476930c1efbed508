package foothold.ui.trash;

import static foothold.ui.Messages.text;

import foothold.service.trash.Trash;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One person in the trash; deleting for good asks on the spot. */
final class TrashCell extends ListCell<Trash.Entry> {
    private final TrashModel model;
    private final Label name = new Label();
    private final Label detail = new Label();
    private final HBox row = new HBox();
    private final VBox words = new VBox(name, detail);

    TrashCell(TrashModel model) {
        this.model = model;
        name.getStyleClass().add("strong");
        detail.getStyleClass().add("meta");
        detail.setWrapText(true);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        row.getStyleClass().add("trash-row");
    }

    @Override
    protected void updateItem(Trash.Entry entry, boolean empty) {
        super.updateItem(entry, empty);
        setText(null);
        setGraphic(empty ? null : row);
        if (!empty) {
            name.setText(entry.name());
            offer(entry);
        }
    }

    private void offer(Trash.Entry entry) {
        detail.setText(model.detail(entry));
        row.getChildren()
                .setAll(
                        words,
                        button("trash.restore", entry, () -> model.restore(entry)),
                        button("trash.forget", entry, () -> ask(entry)));
    }

    private void ask(Trash.Entry entry) {
        detail.setText(text("trash.sure"));
        var no = button("trash.no", entry, () -> offer(entry));
        row.getChildren().setAll(words, button("trash.yes", entry, () -> model.forget(entry)), no);
        no.requestFocus();
    }

    private static Button button(String key, Trash.Entry entry, Runnable run) {
        var button = new Button(text(key));
        button.setAccessibleText(text(key) + ": " + entry.name());
        button.getStyleClass().addAll("quiet", key.replace('.', '-'));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> run.run());
        return button;
    }
}
