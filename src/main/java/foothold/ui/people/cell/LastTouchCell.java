package foothold.ui.people.cell;

import foothold.service.agenda.Outlook;
import foothold.service.people.list.PeopleRow;
import foothold.ui.HumanDates;

import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;

import java.util.function.Supplier;

/** When we were last in touch. */
public final class LastTouchCell extends TableCell<PeopleRow, PeopleRow> {
    private final Supplier<Outlook> outlook;

    /** {@code outlook} is the one shown now. */
    public LastTouchCell(Supplier<Outlook> outlook) {
        this.outlook = outlook;
        getStyleClass().add("people-touch");
    }

    @Override
    protected void updateItem(PeopleRow row, boolean empty) {
        super.updateItem(row, empty);
        var at = empty || row == null ? null : row.situation().lastTouch();
        if (at == null) {
            setText(null);
            setTooltip(null);
            return;
        }
        var dates = new HumanDates(outlook.get().zone(), outlook.get().now());
        setText(dates.day(at.atZone(dates.zone()).toLocalDate()));
        setTooltip(new Tooltip(dates.full(at)));
    }
}
