package foothold.service.timeline;

import foothold.domain.contact.Contact;
import foothold.domain.contact.Note;
import foothold.domain.flat.Shapes;
import foothold.domain.followup.Decision;
import foothold.domain.followup.Due;
import foothold.domain.followup.Reminder;
import foothold.domain.meeting.Meeting;
import foothold.domain.outreach.Message;
import foothold.service.Store;
import foothold.service.timeline.TimelineEntry.Moment;
import foothold.service.timeline.TimelineEntry.Sort;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Everything about one contact, newest first; what is ahead comes before what was.
 *
 * @param entries in that order
 */
public record Timeline(List<TimelineEntry> entries) {
    private static final Comparator<TimelineEntry> NEWEST_FIRST =
            Comparator.comparing((TimelineEntry entry) -> entry.moment().at())
                    .thenComparing(entry -> entry.entity().id())
                    .reversed();

    public Timeline {
        entries = entries.stream().sorted(NEWEST_FIRST).toList();
    }

    /**
     * Reads what there is about that contact.
     *
     * @param zone the user's own, for days
     * @param now the moment to look from: what is later is said as ahead
     */
    public static Timeline read(Store store, Contact contact, ZoneId zone, Instant now) {
        return new Reader(store, contact, new Phrasing(zone, now)).read();
    }

    /** Collects the entries of one contact. */
    private static final class Reader {
        private final Store store;
        private final Contact contact;
        private final Phrasing phrasing;
        private final List<TimelineEntry> entries = new ArrayList<>();
        private final Set<String> facts = new HashSet<>();

        Reader(Store store, Contact contact, Phrasing phrasing) {
            this.store = store;
            this.contact = contact;
            this.phrasing = phrasing;
        }

        Timeline read() {
            var id = contact.id();
            store.pointing(Shapes.MESSAGE, "contact", id).forEach(this::message);
            store.pointing(Shapes.MEETING, "contact", id).forEach(this::meeting);
            store.pointing(Shapes.NOTE, "contact", id).forEach(this::note);
            store.pointing(Shapes.REMINDER, "contact", id).forEach(this::reminder);
            decisions();
            standing();
            return new Timeline(entries);
        }

        private void message(Message message) {
            facts.add(message.id());
            var at = message.when().at();
            var sort = !message.outgoing() ? Sort.RECEIVED : at == null ? Sort.PLANNED : Sort.SENT;
            entries.add(
                    new TimelineEntry(
                            message,
                            sort,
                            at == null ? day(message.when().plannedOn()) : instant(at),
                            phrasing.message(message),
                            message.words().body()));
        }

        private void meeting(Meeting meeting) {
            facts.add(meeting.id());
            entries.add(
                    new TimelineEntry(
                            meeting,
                            Sort.MEETING,
                            instant(meeting.slot().start()),
                            phrasing.meeting(meeting),
                            phrasing.written(meeting.notebook())));
        }

        private void note(Note note) {
            entries.add(
                    new TimelineEntry(note, Sort.NOTE, instant(note.at()), "Note", note.text()));
        }

        private void reminder(Reminder reminder) {
            facts.add(reminder.id());
            var done = reminder.course().doneAt();
            var moment =
                    done != null
                            ? instant(done)
                            : switch (reminder.due()) {
                                case Due.OnDay(var day) -> day(day);
                                case Due.AtInstant(var at) -> instant(at);
                            };
            var title = done == null ? "Reminder" : "Reminder done";
            entries.add(new TimelineEntry(reminder, Sort.REMINDER, moment, title, reminder.text()));
        }

        /** A decision belongs to this contact when its trigger is a fact about them. */
        private void decisions() {
            var open = new ArrayList<>(store.all(Shapes.DECISION));
            boolean found = true;
            while (found) {
                var ours = open.stream().filter(each -> isOurs(each.key().trigger())).toList();
                found = !ours.isEmpty();
                open.removeAll(ours);
                ours.forEach(this::decision);
            }
        }

        /** The trigger may name a part of its fact behind a colon. */
        private boolean isOurs(String trigger) {
            int part = trigger.indexOf(':');
            return facts.contains(part < 0 ? trigger : trigger.substring(0, part));
        }

        private void decision(Decision decision) {
            facts.add(decision.id());
            entries.add(
                    new TimelineEntry(
                            decision,
                            Sort.DECISION,
                            instant(decision.at()),
                            phrasing.decision(decision),
                            phrasing.reason(decision)));
        }

        private void standing() {
            var standing = contact.standing();
            var closure = standing.closure();
            if (closure != null && closure.at() != null) {
                said(closure.at(), phrasing.closed(closure.reason()));
            }
            if (standing.archivedAt() != null) {
                said(standing.archivedAt(), "Archived");
            }
            if (standing.filing().addedAt() != null) {
                said(standing.filing().addedAt(), "Added");
            }
            var connectedOn = standing.filing().connectedOn();
            if (connectedOn != null) {
                entries.add(
                        new TimelineEntry(
                                contact,
                                Sort.STANDING,
                                day(connectedOn),
                                "Connected on LinkedIn",
                                null));
            }
        }

        private void said(Instant at, String title) {
            entries.add(new TimelineEntry(contact, Sort.STANDING, instant(at), title, null));
        }

        private static Moment instant(Instant at) {
            return new Moment(at, null);
        }

        private Moment day(LocalDate day) {
            return new Moment(day.atStartOfDay(phrasing.zone()).toInstant(), day);
        }
    }
}
