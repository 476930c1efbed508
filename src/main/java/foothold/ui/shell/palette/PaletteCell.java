package foothold.ui.shell.palette;

import foothold.ui.Disc;
import foothold.ui.Entry;
import foothold.ui.Entry.Face;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.kordamp.ikonli.javafx.FontIcon;

import java.util.function.Consumer;

/** One line of the palette: face, title, and the detail or shortcut at the right. */
final class PaletteCell extends ListCell<Entry> {
    private static final double FACE = 24;

    private final StackPane face = new StackPane();
    private final Label title = new Label();
    private final Label detail = new Label();
    private final HBox row;

    PaletteCell(Consumer<Entry> choose) {
        face.setMinSize(FACE, FACE);
        title.setMinWidth(USE_PREF_SIZE);
        detail.getStyleClass().add("meta");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        row = new HBox(face, title, space, detail);
        row.getStyleClass().add("palette-row");
        setPrefWidth(0);
        setOnMouseClicked(_ -> choose.accept(getItem()));
    }

    @Override
    protected void updateItem(Entry entry, boolean empty) {
        super.updateItem(entry, empty);
        if (empty || entry == null) {
            setGraphic(null);
            return;
        }
        face.getChildren().setAll(face(entry));
        title.setText(entry.title());
        detail.setText(entry.detail());
        boolean key = entry.face() instanceof Face.Sign && !entry.detail().isEmpty();
        detail.getStyleClass().setAll("label", key ? "key" : "meta");
        setGraphic(row);
    }

    private static Node face(Entry entry) {
        return switch (entry.face()) {
            case Face.Sign(var icon) -> new FontIcon(icon);
            case Face.Person(var id) -> new Disc(id, entry.title(), FACE);
        };
    }
}
