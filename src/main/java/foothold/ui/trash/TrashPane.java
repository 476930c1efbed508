package foothold.ui.trash;

import static foothold.ui.Messages.text;

import foothold.service.trash.Trash;
import foothold.ui.EmptyState;

import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Who is in the trash, as a list. */
final class TrashPane extends VBox {
    private final ListView<Trash.Entry> list = new ListView<>();
    private final EmptyState empty =
            new EmptyState(text("trash.empty.title"), text("trash.empty.text"));

    TrashPane(TrashModel model) {
        getStyleClass().addAll("screen", "trash");
        setId("trash");
        var title = new Label(text("trash.title"));
        title.getStyleClass().add("screen-title");
        var hint = new Label(text("trash.hint"));
        hint.getStyleClass().add("reason");
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        list.setId("trash-list");
        list.setAccessibleText(text("trash.title"));
        list.setCellFactory(_ -> new TrashCell(model));
        var body = new StackPane(list, empty);
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(title, hint, body);
        model.page().subscribe(this::show);
    }

    private void show(TrashModel.Page page) {
        boolean any = page != null && !page.entries().isEmpty();
        list.setVisible(any);
        empty.setVisible(page != null && !any);
        if (page != null) {
            list.getItems().setAll(page.entries());
        }
    }

    void takeFocus() {
        list.requestFocus();
    }
}
