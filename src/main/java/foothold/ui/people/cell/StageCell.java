package foothold.ui.people.cell;

import foothold.domain.contact.Stage;
import foothold.service.people.list.PeopleRow;
import foothold.ui.people.act.Words;

import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;

/** Where a person stands; those merely known are quieter. */
public final class StageCell extends TableCell<PeopleRow, PeopleRow> {
    private static final PseudoClass QUIET = PseudoClass.getPseudoClass("quiet");

    public StageCell() {
        getStyleClass().add("people-stage");
    }

    @Override
    protected void updateItem(PeopleRow row, boolean empty) {
        super.updateItem(row, empty);
        boolean blank = empty || row == null;
        setText(blank ? null : Words.of(row.situation().stage()));
        pseudoClassStateChanged(
                QUIET,
                !blank
                        && (row.situation().stage() == Stage.KNOWN
                                || row.situation().stage() == Stage.CLOSED));
    }
}
