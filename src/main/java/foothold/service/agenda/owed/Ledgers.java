package foothold.service.agenda.owed;

import foothold.domain.Entity;
import foothold.domain.flat.Shape;
import foothold.domain.flat.Shapes;
import foothold.domain.followup.Ledger;
import foothold.domain.followup.Ledger.Preparation;
import foothold.domain.followup.Reminder;
import foothold.domain.meeting.Meeting;
import foothold.domain.meeting.Promise;
import foothold.domain.plan.Action;
import foothold.service.Store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Reads what is owed to each contact; who named whom is left to {@link Namings}.
 *
 * @param reminders those about a contact, by contact id
 * @param promises by contact id
 * @param actions those from a contact's advice, by contact id
 */
public record Ledgers(
        Map<String, List<Reminder>> reminders,
        Map<String, List<Promise>> promises,
        Map<String, List<Action>> actions) {

    /** Everybody's, at one go. */
    public static Ledgers all(Store store) {
        return new Ledgers(
                by(store.all(Shapes.REMINDER), each -> each.about().contactId()),
                by(store.all(Shapes.PROMISE), Promise::contactId),
                by(store.all(Shapes.ACTION), each -> each.origin().contactId()));
    }

    /** That contact's alone. */
    public static Ledgers of(Store store, String contactId) {
        return new Ledgers(
                of(store, Shapes.REMINDER, contactId),
                of(store, Shapes.PROMISE, contactId),
                of(store, Shapes.ACTION, contactId));
    }

    private static <T extends Entity> Map<String, List<T>> of(
            Store store, Shape<T> shape, String contactId) {
        var found = store.pointing(shape, "contact", contactId);
        return found.isEmpty() ? Map.of() : Map.of(contactId, found);
    }

    /** The list of whatever has no contact is under null. */
    private static <T> Map<String, List<T>> by(List<T> all, Function<T, String> contact) {
        var map = new HashMap<String, List<T>>();
        for (var each : all) {
            map.computeIfAbsent(contact.apply(each), _ -> new ArrayList<>()).add(each);
        }
        return map;
    }

    /** What is about no contact. */
    public Loose ofNobody() {
        return new Loose(
                reminders.getOrDefault(null, List.of()), actions.getOrDefault(null, List.of()));
    }

    /** The contacts something was promised to or by, or whose advice became an action. */
    public Set<String> contacts() {
        var ids = new HashSet<>(promises.keySet());
        ids.addAll(actions.keySet());
        ids.remove(null);
        return ids;
    }

    /**
     * What is owed to that contact.
     *
     * @param meetings all of theirs
     * @param from the earliest moment one will look from: a meeting begun by then needs no
     *     preparation any more
     */
    public Ledger of(Store store, String contactId, List<Meeting> meetings, Instant from) {
        var ledger =
                new Ledger(
                        reminders.getOrDefault(contactId, List.of()),
                        promises.getOrDefault(contactId, List.of()),
                        actions.getOrDefault(contactId, List.of()),
                        preparation(store, contactId, meetings, from),
                        Ledger.Names.NONE);
        return ledger.equals(Ledger.EMPTY) ? Ledger.EMPTY : ledger;
    }

    private static Preparation preparation(
            Store store, String contactId, List<Meeting> meetings, Instant from) {
        var questions = new HashMap<String, Integer>();
        meetings.stream()
                .filter(each -> each.slot().start().isAfter(from))
                .filter(each -> mayBeScheduled(each, from))
                .map(Entity::id)
                .forEach(id -> questions.put(id, questions(store, id)));
        return questions.isEmpty()
                ? Preparation.NONE
                : new Preparation(store.pointing(Shapes.RESEARCH, "contact", contactId), questions);
    }

    private static int questions(Store store, String meetingId) {
        return store.pointing(Shapes.LISTED_QUESTION, "meeting", meetingId).size();
    }

    /** Also one that was marked only later. */
    private static boolean mayBeScheduled(Meeting meeting, Instant from) {
        var course = meeting.course();
        return course.state() == Meeting.State.SCHEDULED
                || (course.markedAt() != null && course.markedAt().isAfter(from));
    }
}
