package foothold.domain.followup;

import foothold.domain.contact.Contact;
import foothold.domain.contact.Organization;
import foothold.domain.meeting.Meeting;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;

/**
 * All facts about one person that the rules look at.
 *
 * @param contact the person
 * @param organization their organization, or null
 * @param touches messages either way, sent ones in the order of their time, planned ones last
 * @param meetings in the order of their start
 * @param ledger what is owed, promised and named besides; never null
 */
public record Dossier(
        Contact contact,
        Organization organization,
        List<Touch> touches,
        List<Meeting> meetings,
        Ledger ledger) {
    private static final Comparator<Meeting> BY_START =
            Comparator.comparing((Meeting meeting) -> meeting.slot().start())
                    .thenComparing(Meeting::id);

    public Dossier {
        touches = touches.stream().sorted(Touch.IN_ORDER).toList();
        meetings = meetings.stream().sorted(BY_START).toList();
    }

    /** The facts about somebody of whom nothing but talks and reminders is known. */
    public Dossier(
            Contact contact,
            Organization organization,
            List<Touch> touches,
            List<Meeting> meetings,
            List<Reminder> reminders) {
        this(contact, organization, touches, meetings, Ledger.of(reminders));
    }

    /** The user's own reminders about this person. */
    public List<Reminder> reminders() {
        return ledger.reminders();
    }

    /** The same facts with another organization, or none for null. */
    public Dossier with(Organization theirs) {
        return new Dossier(contact, theirs, touches, meetings, ledger);
    }

    /** The same facts with another ledger. */
    public Dossier with(Ledger newLedger) {
        return new Dossier(contact, organization, touches, meetings, newLedger);
    }

    /**
     * The facts as they were known at {@code now}: whatever is dated later is left out.
     *
     * @param zone the user's, where what has only a day is dated
     */
    public Dossier asOf(Instant now, ZoneId zone) {
        var seen = contactAsOf(now);
        var written = Ledger.asOf(touches, touch -> touch.asOf(now));
        var talks = Ledger.asOf(meetings, meeting -> asOf(meeting, now));
        var owed = ledger.asOf(now, zone);
        boolean same = seen == contact && written == touches && talks == meetings && owed == ledger;
        return same ? this : new Dossier(seen, organization, written, talks, owed);
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

    private static boolean after(Instant fact, Instant now) {
        return fact != null && fact.isAfter(now);
    }
}
