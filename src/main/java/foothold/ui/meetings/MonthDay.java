package foothold.ui.meetings;

import static foothold.ui.Messages.text;

import foothold.domain.meeting.Meeting;
import foothold.service.meetings.Planned;
import foothold.ui.meetings.act.MeetingsModel;
import foothold.ui.meetings.act.Wording;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/** One day of a month: its number, and its first meetings. */
final class MonthDay extends VBox {
    private static final double HEAD = 22;
    private static final double ENTRY = 21;
    private static final PseudoClass TODAY = PseudoClass.getPseudoClass("today");
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass OUTSIDE = PseudoClass.getPseudoClass("outside");
    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

    private final MeetingsModel model;
    private final List<Label> entries;
    private final Label more = new Label();

    /**
     * A day.
     *
     * @param go called when the day is chosen
     * @param choose called when one of its meetings is
     */
    MonthDay(MeetingsModel model, LocalDate day, Consumer<LocalDate> go, Consumer<Planned> choose) {
        this.model = model;
        var shown = model.shown().get();
        var on = shown.on(day);
        getStyleClass().add("meetings-day");
        pseudoClassStateChanged(TODAY, day.equals(shown.dates().today()));
        pseudoClassStateChanged(CHOSEN, day.equals(model.day().get()));
        pseudoClassStateChanged(OUTSIDE, day.getMonth() != model.day().get().getMonth());
        setAccessibleText(text("meetings.month.day", shown.dates().full(day), on.size()));
        entries = on.stream().map(each -> entry(each, choose)).toList();
        getChildren().add(head(day));
        getChildren().addAll(entries);
        heightProperty().subscribe(_ -> fit());
        setMinHeight(0);
        setOnMouseClicked(_ -> go.accept(day));
    }

    private HBox head(LocalDate day) {
        var number = new Label(Integer.toString(day.getDayOfMonth()));
        number.getStyleClass().add("meetings-number");
        more.getStyleClass().add("meta");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return new HBox(number, space, more);
    }

    /** Shows as many meetings as there is room for, and how many more there are. */
    private void fit() {
        int room = Math.max(0, (int) ((getHeight() - HEAD) / ENTRY));
        for (int i = 0; i < entries.size(); i++) {
            entries.get(i).setVisible(i < room);
            entries.get(i).setManaged(i < room);
        }
        int left = entries.size() - room;
        more.setText(left > 0 ? text("meetings.month.more", left) : "");
    }

    private Label entry(Planned planned, Consumer<Planned> choose) {
        var dates = model.shown().get().dates();
        var entry =
                new Label(
                        dates.time(planned.meeting().slot().start())
                                + " "
                                + planned.contact().name());
        entry.getStyleClass().add("meetings-entry");
        entry.pseudoClassStateChanged(CHOSEN, planned.equals(model.selected().get()));
        entry.pseudoClassStateChanged(
                OPEN, planned.meeting().course().state() == Meeting.State.PROPOSED);
        entry.setMaxWidth(Double.MAX_VALUE);
        entry.setTooltip(new Tooltip(entry.getText() + ", " + Wording.state(planned, dates)));
        entry.setOnMouseClicked(
                event -> {
                    event.consume();
                    choose.accept(planned);
                });
        return entry;
    }
}
