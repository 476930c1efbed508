package foothold.ui.settings.data;

import static foothold.ui.Messages.text;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import java.nio.file.Path;
import java.util.stream.Collectors;

/** Says that the file lies where another program copies it, and offers to move it. */
final class PlacePart extends VBox {
    private final Label where = DataPart.line("data-place", "reason");
    private final Label copies = DataPart.line("data-copies", "inline-error");
    private final Button move = new Button(text("place.move"));

    PlacePart(PlaceModel model) {
        super(4);
        setId("data-place-part");
        move.setId("data-move");
        move.setOnAction(_ -> model.move());
        move.disableProperty().bind(model.busy());
        var said = DataPart.line("data-moved", "hint");
        said.textProperty().bind(model.said());
        getChildren().addAll(where, copies, move, said);
        model.shown().subscribe(this::show);
    }

    private void show(PlaceModel.Shown shown) {
        setVisible(shown != null && !shown.plain());
        setManaged(isVisible());
        if (!isVisible()) {
            return;
        }
        boolean kept = !shown.keeper().product().isEmpty();
        where.setText(kept ? text("place.kept", shown.keeper().product()) : "");
        move.setVisible(kept);
        move.setManaged(kept);
        var names =
                shown.copies().stream()
                        .map(Path::getFileName)
                        .map(Path::toString)
                        .collect(Collectors.joining(", "));
        copies.setText(names.isEmpty() ? "" : text("place.copies", shown.copies().size(), names));
    }
}
