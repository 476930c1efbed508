package foothold.ui.people.cell;

import foothold.service.people.list.PeopleRow;
import foothold.ui.Disc;
import foothold.ui.people.act.Words;

import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A person's disc and name; where there is little room, what they do below it. */
public final class NameCell extends TableCell<PeopleRow, PeopleRow> {
    private static final double DISC = 28;

    private final BooleanProperty employed = new SimpleBooleanProperty();
    private final Disc disc = new Disc("", "", DISC);
    private final Label name = new Label();
    private final Label job = new Label();
    private final HBox box;

    /** {@code roomy} says whether role and organization have columns of their own. */
    public NameCell(ObservableBooleanValue roomy) {
        name.getStyleClass().add("people-name");
        job.getStyleClass().add("meta");
        var below = employed.and(Bindings.not(roomy));
        job.visibleProperty().bind(below);
        job.managedProperty().bind(below);
        var lines = new VBox(name, job);
        lines.setAlignment(Pos.CENTER_LEFT);
        lines.setMinWidth(0);
        box = new HBox(disc, lines);
        box.getStyleClass().add("people-who");
    }

    @Override
    protected void updateItem(PeopleRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            return;
        }
        disc.show(row.id(), row.name());
        name.setText(row.name());
        var work = Words.dotted(row.role(), row.organization());
        job.setText(work);
        employed.set(!work.isEmpty());
        setGraphic(box);
    }
}
