package foothold.ui.duplicates;

import static foothold.ui.Messages.text;

import foothold.service.duplicates.Pair;
import foothold.ui.Disc;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Two people in one row: who they are, and why they may be one. */
final class PairCell extends ListCell<Pair> {
    private static final double DISC = 28;

    private final DuplicatesModel model;
    private final Disc first = new Disc("", "", DISC);
    private final Disc second = new Disc("", "", DISC);
    private final Label names = new Label();
    private final Label why = new Label();
    private final HBox row;

    PairCell(DuplicatesModel model) {
        this.model = model;
        var discs = new HBox(first, second);
        discs.getStyleClass().add("duplicates-discs");
        names.setWrapText(true);
        why.setWrapText(true);
        names.getStyleClass().add("strong");
        why.getStyleClass().add("meta");
        var words = new VBox(names, why);
        HBox.setHgrow(words, Priority.ALWAYS);
        row = new HBox(discs, words);
        row.getStyleClass().addAll("row", "duplicates-row");
        setPrefWidth(0); // as wide as the list, whatever is in it
    }

    @Override
    protected void updateItem(Pair pair, boolean empty) {
        super.updateItem(pair, empty);
        if (empty || pair == null) {
            setGraphic(null);
            return;
        }
        first.show(pair.first().id(), pair.first().name());
        second.show(pair.second().id(), pair.second().name());
        boolean same = pair.first().name().equals(pair.second().name());
        names.setText(
                same
                        ? text("duplicates.twice", pair.first().name())
                        : text("duplicates.names", pair.first().name(), pair.second().name()));
        why.setText(model.why(pair));
        setGraphic(row);
    }
}
