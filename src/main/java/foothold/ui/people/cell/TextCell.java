package foothold.ui.people.cell;

import foothold.service.people.list.PeopleRow;

import javafx.scene.control.TableCell;

import java.util.function.Function;

/** One text of a person, cut short where it does not fit. */
public final class TextCell extends TableCell<PeopleRow, PeopleRow> {
    private final Function<PeopleRow, String> text;

    /** {@code text} may return null. */
    public TextCell(Function<PeopleRow, String> text) {
        this.text = text;
    }

    @Override
    protected void updateItem(PeopleRow row, boolean empty) {
        super.updateItem(row, empty);
        setText(empty || row == null ? null : text.apply(row));
    }
}
