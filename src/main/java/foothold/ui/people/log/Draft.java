package foothold.ui.people.log;

import foothold.domain.Entity;
import foothold.domain.contact.Note;
import foothold.domain.followup.Due;
import foothold.domain.followup.Reminder;
import foothold.domain.meeting.Meeting;
import foothold.domain.meeting.Slot;
import foothold.domain.outreach.Message;
import foothold.domain.outreach.Tone;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** What a small form about one entry holds; which fields count depends on its sort. */
public final class Draft {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMM uuuu HH:mm", Locale.ENGLISH);

    /** What an entry is. */
    public enum Sort {
        SENT,
        REPLIED,
        MEETING,
        MET,
        NOTE,
        REMINDER,
        DEBRIEF
    }

    private final Sort sort;
    private final Meeting meeting;
    private final ObjectProperty<Message.Kind> kind =
            new SimpleObjectProperty<>(Message.Kind.REQUEST);
    private final ObjectProperty<Message.Channel> channel = new SimpleObjectProperty<>();
    private final ObjectProperty<Tone> tone = new SimpleObjectProperty<>();
    private final ObjectProperty<Slot.Medium> medium =
            new SimpleObjectProperty<>(Slot.Medium.VIDEO);
    private final ObjectProperty<Meeting.State> state = new SimpleObjectProperty<>();
    private final StringProperty when = new SimpleStringProperty("");
    private final StringProperty until = new SimpleStringProperty("");
    private final StringProperty minutes = new SimpleStringProperty("20");
    private final StringProperty place = new SimpleStringProperty("");
    private final StringProperty text = new SimpleStringProperty("");
    private final StringProperty problem = new SimpleStringProperty("");

    /** An empty form. */
    public Draft(Sort sort) {
        this(sort, null);
    }

    private Draft(Sort sort, Meeting meeting) {
        this.sort = sort;
        this.meeting = meeting;
    }

    /** The form in which one writes down what one learned in that meeting. */
    public static Draft debrief(Meeting meeting) {
        var draft = new Draft(Sort.DEBRIEF, meeting);
        draft.text.set(orEmpty(meeting.notebook().notes()));
        return draft;
    }

    /** The form of an entry there is; {@code zone} is the user's. */
    static Draft of(Entity entry, ZoneId zone) {
        return switch (entry) {
            case Message message -> of(message, zone);
            case Meeting meeting -> of(meeting, zone);
            case Note note -> {
                var draft = new Draft(Sort.NOTE);
                draft.when.set(said(note.at(), zone));
                draft.text.set(note.text());
                yield draft;
            }
            case Reminder reminder -> of(reminder, zone);
            default -> throw new IllegalArgumentException("no entry: " + entry.getClass());
        };
    }

    private static Draft of(Message message, ZoneId zone) {
        var draft = new Draft(message.outgoing() ? Sort.SENT : Sort.REPLIED);
        var response = message.words().response();
        var at = message.when().at();
        draft.kind.set(message.form().kind());
        draft.channel.set(message.form().channel());
        draft.tone.set(response.tone());
        draft.until.set(response.until() == null ? "" : said(response.until()));
        draft.when.set(at == null ? said(message.when().plannedOn()) : said(at, zone));
        draft.text.set(orEmpty(message.words().body()));
        return draft;
    }

    private static Draft of(Meeting meeting, ZoneId zone) {
        var slot = meeting.slot();
        boolean met = meeting.course().state() == Meeting.State.HELD;
        var draft = new Draft(met ? Sort.MET : Sort.MEETING);
        draft.state.set(meeting.course().state());
        draft.when.set(said(slot.start(), zone));
        draft.minutes.set(Integer.toString(slot.minutes()));
        draft.medium.set(slot.medium());
        draft.place.set(orEmpty(slot.place()));
        var notebook = meeting.notebook();
        draft.text.set(orEmpty(notebook.debrief() == null ? notebook.notes() : notebook.debrief()));
        return draft;
    }

    private static Draft of(Reminder reminder, ZoneId zone) {
        var draft = new Draft(Sort.REMINDER);
        draft.when.set(
                switch (reminder.due()) {
                    case Due.OnDay(var day) -> said(day);
                    case Due.AtInstant(var at) -> said(at, zone);
                });
        draft.text.set(reminder.text());
        return draft;
    }

    static String said(Instant at, ZoneId zone) {
        return MOMENT.format(at.atZone(zone));
    }

    static String said(LocalDate day) {
        return DAY.format(day);
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }

    public Sort sort() {
        return sort;
    }

    /** The meeting a debrief is about; null for every other form. */
    Meeting meeting() {
        return meeting;
    }

    /** What a message of mine is for. */
    public ObjectProperty<Message.Kind> kind() {
        return kind;
    }

    /** By which way a message went; null for the usual one. */
    public ObjectProperty<Message.Channel> channel() {
        return channel;
    }

    /** How a reply sounds; null for not said. */
    public ObjectProperty<Tone> tone() {
        return tone;
    }

    public ObjectProperty<Slot.Medium> medium() {
        return medium;
    }

    /** What became of a meeting; null in a new form. */
    ObjectProperty<Meeting.State> state() {
        return state;
    }

    /** The day and time in words; empty for now. */
    public StringProperty when() {
        return when;
    }

    /** The day a reply names, in words. */
    public StringProperty until() {
        return until;
    }

    public StringProperty minutes() {
        return minutes;
    }

    public StringProperty place() {
        return place;
    }

    public StringProperty text() {
        return text;
    }

    /** What is wrong with what is filled in; empty for nothing. */
    public StringProperty problem() {
        return problem;
    }

    /** Every field, to hear of changes. */
    List<ObservableValue<?>> fields() {
        return List.of(kind, channel, tone, medium, state, when, until, minutes, place, text);
    }
}
