package foothold.ui.people.log;

import static foothold.ui.Messages.text;

import foothold.domain.Entity;
import foothold.domain.Text;
import foothold.domain.contact.Note;
import foothold.domain.dates.DateWords;
import foothold.domain.dates.DateWords.Lean;
import foothold.domain.followup.Due;
import foothold.domain.followup.Reminder;
import foothold.domain.meeting.Meeting;
import foothold.domain.meeting.Slot;
import foothold.domain.outreach.Message;
import foothold.ui.people.log.DraftFields.Unreadable;

import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;

/** Reads an entry as its form says it now; what the form does not show stays as it was. */
final class Revision {
    private static final LocalTime USUAL_TIME = LocalTime.of(9, 0);

    private final Draft draft;
    private final DateWords dates;
    private final DraftFields fields;

    /** Reads {@code draft} as of the moment of {@code dates}. */
    Revision(Draft draft, DateWords dates) {
        this.draft = draft;
        this.dates = dates;
        this.fields = new DraftFields(draft, dates);
    }

    /** The entry as the form says it; empty, and the problem said, when it cannot be read. */
    Optional<Entity> of(Entity before) {
        try {
            draft.problem().set("");
            return Optional.of(revised(before));
        } catch (Unreadable problem) {
            draft.problem().set(text(problem.getMessage()));
            return Optional.empty();
        }
    }

    private Entity revised(Entity before) throws Unreadable {
        return switch (before) {
            case Message message -> message(message);
            case Meeting meeting -> meeting(meeting);
            case Note note ->
                    new Note(
                            note.id(),
                            note.contactId(),
                            fields.instant(note.at(), Lean.PAST),
                            draft.text().get());
            case Reminder reminder -> reminder(reminder);
            default -> throw new IllegalArgumentException("no entry: " + before.getClass());
        };
    }

    private Message message(Message message) throws Unreadable {
        var form = message.form();
        var words = message.words();
        var channel = draft.channel().get() == null ? form.channel() : draft.channel().get();
        return message.with(new Message.Form(draft.kind().get(), form.direction(), channel))
                .with(
                        words.with(words.subject(), draft.text().get())
                                .with(message.outgoing() ? words.response() : fields.response()))
                .with(times(message));
    }

    private Message.When times(Message message) throws Unreadable {
        var when = message.when();
        if (when.at() != null) {
            return new Message.When(when.plannedOn(), fields.instant(when.at(), Lean.PAST));
        }
        var day = fields.when(Lean.FUTURE);
        return Message.When.planned(day == null ? when.plannedOn() : day.day());
    }

    private Meeting meeting(Meeting meeting) throws Unreadable {
        var old = meeting.slot();
        boolean ahead = old.start().isAfter(dates.now().toInstant());
        var lean = ahead ? Lean.FUTURE : Lean.PAST;
        var how = fields.how();
        var slot =
                new Slot(
                        fields.instant(old.start(), lean),
                        old.zone(),
                        how.minutes(),
                        how.medium(),
                        draft.place().get());
        var course = meeting.course();
        var state = draft.state().get();
        var now = dates.now().toInstant();
        return meeting.with(slot)
                .with(state == course.state() ? course : marked(course, state, now))
                .with(written(meeting.notebook(), Text.orNull(draft.text().get())));
    }

    /** The debrief once there is one, the quick notes before. */
    private static Meeting.Notebook written(Meeting.Notebook notebook, String words) {
        return notebook.debriefedAt() == null
                ? notebook.withNotes(words)
                : notebook.debriefed(words, notebook.debriefedAt());
    }

    private static Meeting.Course marked(Meeting.Course course, Meeting.State state, Instant now) {
        return switch (state) {
            case HELD, CANCELLED, NO_SHOW -> course.marked(state, now);
            case PROPOSED -> new Meeting.Course(state, null, null, null);
            case SCHEDULED ->
                    new Meeting.Course(
                            state,
                            course.setAt() == null ? now : course.setAt(),
                            null,
                            course.confirmedAt(),
                            course.sequence());
        };
    }

    private Reminder reminder(Reminder reminder) throws Unreadable {
        var when = fields.when(Lean.FUTURE);
        DraftFields.require(when != null, "log.problem.noDay");
        DraftFields.require(!draft.text().get().isBlank(), "log.problem.noText");
        var due =
                when.hasTime()
                        ? Due.at(when.at(dates.now().getZone(), USUAL_TIME))
                        : Due.on(when.day());
        return new Reminder(
                reminder.id(), reminder.about(), draft.text().get(), due, reminder.course());
    }
}
