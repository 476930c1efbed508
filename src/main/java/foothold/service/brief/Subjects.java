package foothold.service.brief;

import foothold.domain.Text;
import foothold.domain.contact.Contact;
import foothold.domain.flat.Shapes;
import foothold.domain.meeting.Meeting;
import foothold.service.Store;

import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the person or meeting somebody names. */
final class Subjects {
    private static final int NAMED = 4;

    private Subjects() {}

    /**
     * Whom a brief is about.
     *
     * @param contact never null
     * @param meeting the one it prepares, or null when none is coming
     */
    record Subject(Contact contact, Meeting meeting) {}

    /**
     * The meeting or contact of that id; else the contact of that name, or the only one whose name
     * has all those words.
     *
     * @throws NoSuchSubject when there is none, or more than one
     */
    static Subject find(Store store, String who, Instant now) {
        var meeting = store.find(Shapes.MEETING, who.strip());
        if (meeting.isPresent()) {
            var contact = store.find(Shapes.CONTACT, meeting.get().contactId());
            return new Subject(contact.orElseThrow(), meeting.get());
        }
        var contact =
                store.find(Shapes.CONTACT, who.strip())
                        .orElseGet(() -> only(who, named(store.all(Shapes.CONTACT), who)));
        return new Subject(contact, coming(store, contact, now).orElse(null));
    }

    private static Contact only(String who, List<Contact> found) {
        if (found.isEmpty()) {
            throw new NoSuchSubject(
                    "There is nobody called “" + who + "”, and no meeting of that id.");
        }
        if (found.size() > 1) {
            var names =
                    found.stream()
                            .limit(NAMED)
                            .map(each -> each.name() + " (" + each.id() + ")")
                            .collect(Collectors.joining(", "));
            var more = found.size() > NAMED ? ", …" : "";
            throw new NoSuchSubject("“" + who + "” could be " + names + more + ". Name one by id.");
        }
        return found.getFirst();
    }

    private static List<Contact> named(List<Contact> people, String who) {
        var wanted = Text.folded(who);
        if (wanted.isEmpty()) {
            return List.of();
        }
        var exact =
                people.stream().filter(each -> Text.folded(each.name()).equals(wanted)).toList();
        var words = wanted.split(" ");
        return !exact.isEmpty()
                ? exact
                : people.stream()
                        .filter(
                                each ->
                                        Arrays.stream(words)
                                                .allMatch(Text.folded(each.name())::contains))
                        .toList();
    }

    /** The next meeting that is set, else the next one proposed. */
    private static Optional<Meeting> coming(Store store, Contact contact, Instant now) {
        return store.pointing(Shapes.MEETING, "contact", contact.id()).stream()
                .filter(each -> each.slot().end().isAfter(now))
                .filter(
                        each ->
                                each.course().state() == Meeting.State.SCHEDULED
                                        || each.course().state() == Meeting.State.PROPOSED)
                .min(
                        Comparator.comparing(
                                        (Meeting each) ->
                                                each.course().state() == Meeting.State.PROPOSED)
                                .thenComparing(each -> each.slot().start())
                                .thenComparing(Meeting::id));
    }
}
