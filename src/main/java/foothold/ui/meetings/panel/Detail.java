package foothold.ui.meetings.panel;

import static foothold.ui.Messages.text;

import foothold.domain.meeting.Meeting;
import foothold.service.meetings.Planned;
import foothold.ui.Disc;
import foothold.ui.HumanDates;
import foothold.ui.Screen.MeetingPart;
import foothold.ui.StateMark;
import foothold.ui.meetings.act.MeetingsModel;
import foothold.ui.meetings.act.Wording;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.function.Consumer;

/** The chosen meeting: with whom, when in both zones, how it stands, and what can be done. */
final class Detail extends VBox {
    private static final double DISC = 44;

    private final MeetingsModel model;
    private final List<MeetingPart> parts;
    private final Consumer<MeetingPart> open;
    private final Disc disc = new Disc("", "", DISC);
    private final Label name = new Label();
    private final Label job = Pieces.line("meta");
    private final Hyperlink person = new Hyperlink();
    private final Label when = new Label();
    private final Label theirs = Pieces.line("reason");
    private final Label how = Pieces.line("reason");
    private final StateMark mark = new StateMark(StateMark.State.DUE);
    private final Label state = new Label();
    private final FlowPane offered = new FlowPane();
    private final FlowPane buttons = new FlowPane();
    private final Written written = new Written();

    /**
     * The page.
     *
     * @param parts what else can be done with a meeting
     * @param open opens one of them for the chosen meeting
     * @param close what the cross does
     */
    Detail(
            MeetingsModel model,
            List<MeetingPart> parts,
            Consumer<MeetingPart> open,
            Runnable close) {
        this.model = model;
        this.parts = parts;
        this.open = open;
        getStyleClass().add("meetings-detail");
        when.getStyleClass().add("strong");
        when.setWrapText(true);
        when.setId("meetings-when");
        offered.getStyleClass().add("meetings-buttons");
        offered.setId("meetings-parts");
        buttons.getStyleClass().add("meetings-buttons");
        var standing = new HBox(mark, state);
        standing.getStyleClass().add("meetings-state");
        var times = new VBox(when, theirs, how);
        times.getStyleClass().add("meetings-times");
        getChildren().addAll(head(close), times, standing, offered, buttons, written);
    }

    private HBox head(Runnable close) {
        name.getStyleClass().addAll("row-title", "strong");
        name.setWrapText(true);
        person.setId("meetings-person");
        person.setOnAction(_ -> model.detail().openPerson());
        var lines = new VBox(name, job, person);
        lines.setMinWidth(0);
        HBox.setHgrow(lines, Priority.ALWAYS);
        var cross = Pieces.cross("meetings-cross", text("meetings.action.close"), close);
        var head = new HBox(disc, lines, cross);
        head.getStyleClass().add("meetings-header");
        return head;
    }

    void show(Planned planned) {
        var dates = model.shown().get().dates();
        var contact = planned.contact();
        disc.show(contact.id(), contact.name());
        name.setText(contact.name());
        job.setText(Wording.job(planned));
        person.setText(text("meetings.do.person", contact.name()));
        showTimes(planned, dates);
        mark.show(Wording.mark(planned, dates));
        state.setText(state(planned, dates));
        var meeting = planned.meeting();
        offered.getChildren()
                .setAll(
                        parts.stream()
                                .filter(part -> part.suits(meeting, dates.now()))
                                .map(this::button)
                                .toList());
        Pieces.show(offered, !offered.getChildren().isEmpty());
        buttons.getChildren().setAll(new Buttons(model).of(planned));
        written.show(meeting);
    }

    private void showTimes(Planned planned, HumanDates dates) {
        var slot = planned.meeting().slot();
        when.setText(dates.moment(slot.start()) + "–" + dates.time(slot.end()));
        var there = model.detail().theirTime(planned);
        boolean unknown = contactZoneUnknown(planned);
        theirs.setText(
                unknown
                        ? text("meetings.detail.noZone")
                        : there.isEmpty() ? "" : text("meetings.detail.theirs") + ": " + there);
        var place = slot.place() == null ? "" : " · " + slot.place();
        how.setText(Wording.length(slot) + place);
    }

    private static boolean contactZoneUnknown(Planned planned) {
        return planned.contact().profile().place().zone() == null;
    }

    private static String state(Planned planned, HumanDates dates) {
        var at = planned.meeting().course().confirmedAt();
        boolean confirmed =
                planned.meeting().course().state() == Meeting.State.SCHEDULED
                        && planned.isComing(dates.now())
                        && at != null;
        return confirmed
                ? text("meetings.detail.confirmedOn", dates.moment(at))
                : Wording.state(planned, dates);
    }

    private javafx.scene.control.Button button(MeetingPart part) {
        var button =
                Pieces.button(
                        "meetings-part-" + part.id(),
                        part.title(),
                        part.icon(),
                        () -> open.accept(part));
        return button;
    }

    /** Puts the focus on the first thing to do. */
    void takeFocus() {
        var first = offered.getChildren().isEmpty() ? buttons.getChildren() : offered.getChildren();
        if (!first.isEmpty()) {
            first.getFirst().requestFocus();
        }
    }
}
