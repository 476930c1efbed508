package foothold.ui.today.panel;

import static foothold.ui.Messages.text;

import foothold.domain.Entity;
import foothold.domain.Text;
import foothold.domain.contact.Note;
import foothold.domain.meeting.Meeting;
import foothold.domain.outreach.Message;
import foothold.domain.outreach.Tone;
import foothold.ui.HumanDates;
import foothold.ui.today.act.Subject;
import foothold.ui.today.act.Wording;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.time.Instant;

/** What happened lately with the person, latest first. */
final class Timeline extends VBox {
    private static final int MOST = 8;
    private static final int EXCERPT = 200;

    Timeline() {
        getStyleClass().add("today-timeline");
    }

    /** Shows what happened with that person. */
    void show(Subject subject) {
        getChildren().clear();
        subject.background().history().stream()
                .limit(MOST)
                .map(each -> line(each, subject.dates()))
                .forEach(getChildren()::add);
    }

    private static Node line(Entity entity, HumanDates dates) {
        var day = new Label(day(entity, dates));
        day.getStyleClass().addAll("meta", "today-when");
        fullDate(entity, dates, day);
        var what = new Label(what(entity, dates));
        what.setWrapText(true);
        var lines = new VBox(what);
        var words = words(entity);
        if (words != null) {
            var said = new Label(Text.excerpt(words, EXCERPT));
            said.getStyleClass().add("today-said");
            said.setWrapText(true);
            lines.getChildren().add(said);
        }
        HBox.setHgrow(lines, Priority.ALWAYS);
        lines.setMinWidth(0);
        var line = new HBox(day, lines);
        line.getStyleClass().add("today-entry");
        return line;
    }

    private static void fullDate(Entity entity, HumanDates dates, Label day) {
        var at = at(entity);
        if (at != null) {
            day.setTooltip(new Tooltip(dates.full(at)));
        }
    }

    private static Instant at(Entity entity) {
        return switch (entity) {
            case Message message -> message.when().at();
            case Meeting meeting -> meeting.slot().start();
            case Note note -> note.at();
            default -> throw new IllegalArgumentException("no history: " + entity.getClass());
        };
    }

    private static String day(Entity entity, HumanDates dates) {
        var at = at(entity);
        return dates.day(
                at == null
                        ? ((Message) entity).when().plannedOn()
                        : at.atZone(dates.zone()).toLocalDate());
    }

    private static String what(Entity entity, HumanDates dates) {
        return switch (entity) {
            case Message message when message.when().at() == null ->
                    text("today.past.planned", text(kind(message)));
            case Message message when message.outgoing() ->
                    text(
                            "today.past.sent",
                            text(kind(message)),
                            Wording.of(message.form().channel()));
            case Message message -> theirs(message, dates);
            case Meeting meeting ->
                    text(
                            "today.past.meeting." + state(meeting, dates),
                            dates.time(meeting.slot().start()),
                            meeting.slot().minutes());
            case Note _ -> text("today.past.note");
            default -> throw new IllegalArgumentException("no history: " + entity.getClass());
        };
    }

    private static String kind(Message message) {
        return "today.kind." + message.form().kind().name();
    }

    private static String theirs(Message message, HumanDates dates) {
        var response = message.words().response();
        var tone = response.tone();
        if (tone == null) {
            return text("today.past.replied", Wording.of(message.form().channel()));
        }
        boolean dated =
                response.until() != null && (tone == Tone.LATER || tone == Tone.OUT_OF_OFFICE);
        return dated
                ? text("today.past.until." + tone.name(), dates.day(response.until()))
                : text("today.past.tone." + tone.name());
    }

    /** A scheduled meeting counts as held from its end. */
    private static Meeting.State state(Meeting meeting, HumanDates dates) {
        var state = meeting.course().state();
        boolean over = !meeting.slot().end().isAfter(dates.now());
        return state == Meeting.State.SCHEDULED && over ? Meeting.State.HELD : state;
    }

    private static String words(Entity entity) {
        return switch (entity) {
            case Message message -> message.words().body();
            case Meeting meeting ->
                    meeting.notebook().debrief() == null
                            ? meeting.notebook().notes()
                            : meeting.notebook().debrief();
            case Note note -> note.text();
            default -> throw new IllegalArgumentException("no history: " + entity.getClass());
        };
    }
}
