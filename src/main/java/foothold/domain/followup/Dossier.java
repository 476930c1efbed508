package foothold.domain.followup;

import foothold.domain.contact.Contact;
import foothold.domain.contact.Organization;
import foothold.domain.meeting.Meeting;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * All facts about one person that the rules look at.
 *
 * @param contact the person
 * @param organization their organization, or null
 * @param touches messages either way, sent ones in the order of their time, planned ones last
 * @param meetings in the order of their start
 * @param reminders the user's own, about this person
 */
public record Dossier(
        Contact contact,
        Organization organization,
        List<Touch> touches,
        List<Meeting> meetings,
        List<Reminder> reminders) {
    private static final Comparator<Meeting> BY_START =
            Comparator.comparing((Meeting meeting) -> meeting.slot().start())
                    .thenComparing(Meeting::id);

    public Dossier {
        touches = touches.stream().sorted(Touch.IN_ORDER).toList();
        meetings = meetings.stream().sorted(BY_START).toList();
        reminders = List.copyOf(reminders);
    }

    /** The facts as they were known at {@code now}: whatever is dated later is left out. */
    public Dossier asOf(Instant now) {
        if (nothingAfter(now)) {
            return this;
        }
        return new Dossier(
                contactAsOf(now),
                organization,
                touches.stream().map(touch -> touch.asOf(now)).filter(Objects::nonNull).toList(),
                meetings.stream()
                        .map(meeting -> asOf(meeting, now))
                        .filter(Objects::nonNull)
                        .toList(),
                reminders.stream()
                        .filter(reminder -> !after(reminder.course().madeAt(), now))
                        .map(reminder -> asOf(reminder, now))
                        .toList());
    }

    /** The usual case, when one looks at the present. */
    private boolean nothingAfter(Instant now) {
        return contactAsOf(now) == contact
                && touches.stream().noneMatch(touch -> after(touch.at(), now))
                && meetings.stream().allMatch(meeting -> asOf(meeting, now) == meeting)
                && reminders.stream()
                        .map(Reminder::course)
                        .noneMatch(
                                course ->
                                        after(course.madeAt(), now) || after(course.doneAt(), now));
    }

    private Contact contactAsOf(Instant now) {
        var standing = contact.standing();
        if (standing.closure() != null && after(standing.closure().at(), now)) {
            standing = standing.withClosure(null);
        }
        if (after(standing.archivedAt(), now)) {
            standing = standing.withArchivedAt(null);
        }
        return standing == contact.standing() ? contact : contact.with(standing);
    }

    private static Meeting asOf(Meeting meeting, Instant now) {
        var course = meeting.course();
        if (after(course.setAt(), now)) {
            return null;
        }
        var notebook = meeting.notebook();
        if (after(notebook.debriefedAt(), now)) {
            notebook = notebook.debriefed(null, null);
        }
        boolean unmarked = after(course.markedAt(), now);
        if (unmarked || after(course.confirmedAt(), now)) {
            course =
                    new Meeting.Course(
                            unmarked ? Meeting.State.SCHEDULED : course.state(),
                            course.setAt(),
                            unmarked ? null : course.markedAt(),
                            after(course.confirmedAt(), now) ? null : course.confirmedAt(),
                            course.sequence());
        }
        return course == meeting.course() && notebook == meeting.notebook()
                ? meeting
                : meeting.with(course).with(notebook);
    }

    private static Reminder asOf(Reminder reminder, Instant now) {
        return after(reminder.course().doneAt(), now) ? reminder.doneAt(null) : reminder;
    }

    private static boolean after(Instant fact, Instant now) {
        return fact != null && fact.isAfter(now);
    }
}
