package foothold.ui.today;

import static foothold.ui.Messages.text;

import foothold.domain.followup.Followup;
import foothold.domain.followup.Party;
import foothold.service.agenda.TodayList.Part;
import foothold.ui.Disc;
import foothold.ui.StateMark;
import foothold.ui.today.act.Wording;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Draws one row of Today: who, where, what to do and why, what was last said, how late. */
final class RowCell extends ListCell<TodayRow> {
    private static final double DISC = 32;
    private static final double MOST_PLACE = 240;
    private static final double LEAST_PLACE = 72;

    private final TodayModel model;
    private final Label heading = label("group-title");
    private final StateMark mark = new StateMark(StateMark.State.DUE);
    private final Disc disc = new Disc("", "", DISC);
    private final Label who = label("row-title");
    private final Label where = label("meta");
    private final Label due = label("today-due");
    private final Label action = label("today-action");
    private final Label reason = label("today-reason");
    private final Label last = label("today-last");
    private final ThanksRing ring = new ThanksRing();
    private final Tooltip fullDate = new Tooltip();
    private final VBox whole = new VBox(heading, row());

    RowCell(TodayModel model) {
        this.model = model;
        getStyleClass().add("today-cell");
        where.setMaxWidth(MOST_PLACE);
        due.setTooltip(fullDate);
        due.setMinWidth(USE_PREF_SIZE);
        action.setMinWidth(USE_PREF_SIZE);
        setPrefWidth(0);
    }

    private HBox row() {
        var top = new HBox(who, where, grower(), ring, due);
        var middle = new HBox(action, reason);
        top.getStyleClass().add("today-line");
        middle.getStyleClass().add("today-line");
        var lines = new VBox(top, middle, last);
        lines.getStyleClass().add("today-lines");
        HBox.setHgrow(lines, Priority.ALWAYS);
        lines.setMinWidth(0);
        var row = new HBox(mark, disc, lines);
        row.getStyleClass().addAll("row", "today-row");
        return row;
    }

    @Override
    protected void updateItem(TodayRow item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null || model.outlook().get() == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        showHeading(item);
        var followup = item.followup();
        showParty(followup.party());
        showDue(item);
        action.setText(followup.action());
        reason.setText(Wording.shortReason(followup));
        last.setText(Wording.quoted(followup.last()));
        show(last, followup.last() != null);
        setAccessibleText(spoken(followup));
        setGraphic(whole);
    }

    private void showHeading(TodayRow item) {
        show(heading, item.heading() != 0);
        var count = item.heading() == TodayRow.UNCOUNTED ? "" : "  " + item.heading();
        heading.setText(Headings.of(item.part()) + count);
        pseudoClassStateChanged(Headings.FIRST, getIndex() == 0);
    }

    private void showParty(Party party) {
        var id = party.contactId() == null ? party.organizationId() : party.contactId();
        var name = party.name();
        var shown = name.isEmpty() ? text("today.nobody") : name;
        disc.show(id == null ? "" : id, shown);
        who.setText(shown);
        boolean hasPlace = party.contactId() != null && party.organizationName() != null;
        where.setText(hasPlace ? party.organizationName() : "");
        where.setMinWidth(hasPlace ? LEAST_PLACE : 0);
    }

    private void showDue(TodayRow item) {
        var followup = item.followup();
        var calendar = model.outlook().get().book().calendar();
        due.setText(model.dates().due(followup.due(), calendar));
        fullDate.setText(Wording.full(followup.due(), model.dates()));
        boolean late = followup.due().overdue(model.dates().now(), model.dates().zone());
        due.pseudoClassStateChanged(Headings.LATE, late);
        mark.show(state(item.part(), late));
        ring.show(item.followup(), model.dates().now());
    }

    private static StateMark.State state(Part part, boolean late) {
        if (late) {
            return StateMark.State.OVERDUE;
        }
        return part == Part.NEXT_DAYS ? StateMark.State.WAITING : StateMark.State.DUE;
    }

    private String spoken(Followup followup) {
        return String.join(
                ". ",
                who.getText(),
                where.getText(),
                due.getText(),
                ring.isVisible() ? ring.getAccessibleText() : "",
                followup.action(),
                followup.reason());
    }

    private static void show(Label label, boolean visible) {
        label.setVisible(visible);
        label.setManaged(visible);
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
