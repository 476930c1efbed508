package foothold.ui.people.cell;

import foothold.domain.followup.Followup;
import foothold.service.agenda.Outlook;
import foothold.service.people.list.PeopleRow;
import foothold.ui.StateMark;
import foothold.ui.control.NextStep;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import java.util.function.Supplier;

/** What comes next with a person, and when. */
public final class NextStepCell extends TableCell<PeopleRow, PeopleRow> {
    private static final PseudoClass LATE = PseudoClass.getPseudoClass("late");

    private final Supplier<Outlook> outlook;
    private final StateMark mark = new StateMark(StateMark.State.WAITING);
    private final Label action = new Label();
    private final Label due = new Label();
    private final HBox box;

    /** {@code outlook} is the one shown now. */
    public NextStepCell(Supplier<Outlook> outlook) {
        this.outlook = outlook;
        due.getStyleClass().addAll("meta", "people-due");
        var lines = new VBox(action, due);
        lines.setAlignment(Pos.CENTER_LEFT);
        lines.setMinWidth(0);
        box = new HBox(mark, lines);
        box.getStyleClass().add("people-next");
    }

    @Override
    protected void updateItem(PeopleRow row, boolean empty) {
        super.updateItem(row, empty);
        Followup next = empty || row == null ? null : row.situation().next();
        if (next == null) {
            setGraphic(null);
            return;
        }
        var step = NextStep.of(next, outlook.get());
        mark.show(step.state());
        action.setText(next.action());
        due.setText(step.due());
        due.pseudoClassStateChanged(LATE, step.state() == StateMark.State.OVERDUE);
        setGraphic(box);
    }
}
