package foothold.ui.meetings;

import foothold.ui.Disc;
import foothold.ui.StateMark;
import foothold.ui.meetings.act.AgendaRow;
import foothold.ui.meetings.act.MeetingsModel;
import foothold.ui.meetings.act.Wording;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Draws one row of the agenda: when, with whom, how it stands. */
final class AgendaCell extends ListCell<AgendaRow> {
    private static final double DISC = 32;
    private static final PseudoClass FIRST = PseudoClass.getPseudoClass("first-row");
    private static final PseudoClass OFF = PseudoClass.getPseudoClass("off");

    private final MeetingsModel model;
    private final Label heading = label("group-title");
    private final StateMark mark = new StateMark(StateMark.State.DUE);
    private final Disc disc = new Disc("", "", DISC);
    private final Label who = label("row-title");
    private final Label where = label("meta");
    private final Label when = label("meetings-when");
    private final Label theirs = label("meta");
    private final Label state = label("meetings-how");
    private final Label length = label("meta");
    private final Tooltip full = new Tooltip();
    private final VBox whole = new VBox(heading, row());

    AgendaCell(MeetingsModel model) {
        this.model = model;
        getStyleClass().add("meetings-cell");
        when.setMinWidth(USE_PREF_SIZE);
        state.setMinWidth(USE_PREF_SIZE);
        when.setTooltip(full);
        setPrefWidth(0);
    }

    private HBox row() {
        var top = new HBox(who, where, grower(), when);
        var bottom = new HBox(state, length, grower(), theirs);
        top.getStyleClass().add("meetings-line");
        bottom.getStyleClass().add("meetings-line");
        var lines = new VBox(top, bottom);
        lines.getStyleClass().add("meetings-lines");
        lines.setMinWidth(0);
        HBox.setHgrow(lines, Priority.ALWAYS);
        var row = new HBox(mark, disc, lines);
        row.getStyleClass().addAll("row", "meetings-row");
        return row;
    }

    @Override
    protected void updateItem(AgendaRow item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        var planned = item.planned();
        var dates = model.shown().get().dates();
        var slot = planned.meeting().slot();
        heading.setVisible(item.heading() > 0);
        heading.setManaged(item.heading() > 0);
        heading.setText(Wording.of(item.part()) + "  " + item.heading());
        pseudoClassStateChanged(FIRST, getIndex() == 0);
        pseudoClassStateChanged(OFF, item.part() == AgendaRow.Part.PAST);
        mark.show(Wording.mark(planned, dates));
        disc.show(planned.contact().id(), planned.contact().name());
        who.setText(planned.contact().name());
        where.setText(planned.organization() == null ? "" : planned.organization());
        when.setText(dates.moment(slot.start()));
        full.setText(dates.full(slot.start()));
        theirs.setText(
                item.part() == AgendaRow.Part.COMING ? model.detail().theirTime(planned) : "");
        state.setText(Wording.state(planned, dates));
        length.setText(Wording.length(slot));
        setAccessibleText(
                String.join(
                        ". ",
                        who.getText(),
                        where.getText(),
                        when.getText(),
                        state.getText(),
                        theirs.getText()));
        setGraphic(whole);
    }

    private static Label label(String styleClass) {
        var label = new Label();
        label.getStyleClass().add(styleClass);
        label.setMinWidth(0);
        return label;
    }

    private static Region grower() {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }
}
