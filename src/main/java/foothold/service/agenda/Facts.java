package foothold.service.agenda;

import foothold.domain.contact.Contact;
import foothold.domain.contact.Organization;
import foothold.domain.flat.Shapes;
import foothold.domain.followup.Decision;
import foothold.domain.followup.Dossier;
import foothold.domain.followup.Ledger;
import foothold.domain.followup.Touch;
import foothold.domain.meeting.Meeting;
import foothold.service.Store;
import foothold.service.agenda.owed.Ledgers;
import foothold.service.agenda.owed.Loose;
import foothold.service.agenda.owed.Namings;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the rules look at, as last read from the file: one dossier for everybody active, and what
 * belongs to no person. Not for several threads; {@link Agenda} guards it.
 */
final class Facts {
    private final Store store;
    private final Map<String, Organization> organizations = new HashMap<>();
    private final Map<String, Dossier> people = new LinkedHashMap<>();
    private final Map<String, Set<String>> staff = new HashMap<>();
    private Map<String, Decision> decisions = Map.of();
    private Loose loose = Loose.NOTHING;
    private final Namings namings;
    private Instant earliest = Instant.MAX;
    private Instant readFor = Instant.MAX;

    Facts(Store store) {
        this.store = store;
        this.namings = new Namings(store);
    }

    /** Reads everything afresh, to look from {@code now} or later. */
    void readAll(Instant now) {
        organizations.clear();
        store.all(Shapes.ORGANIZATION).forEach(each -> organizations.put(each.id(), each));
        read(now, store.activeContacts(), store.latestTouches(now));
        // Of long conversations the beginning was not read.
        store.firstTouch().ifPresent(this::since);
    }

    /** Only these people, their organizations and what belongs to no person. */
    static Facts few(Store store, Instant now, Set<String> ids) {
        var few = new Facts(store);
        var contacts = store.these(Shapes.CONTACT, ids);
        var employers = contacts.stream().map(Contact::organizationId);
        var concerned = Stream.concat(employers, Loose.read(store).organizationIds());
        store.these(Shapes.ORGANIZATION, concerned.filter(Objects::nonNull).distinct().toList())
                .forEach(each -> few.organizations.put(each.id(), each));
        few.read(now, contacts, store.latestTouches(ids, now));
        return few;
    }

    private void read(Instant now, List<Contact> contacts, Map<String, List<Touch>> touches) {
        readFor = now;
        people.clear();
        staff.clear();
        earliest = Instant.MAX;
        var meetings = store.meetings();
        var ledgers = Ledgers.all(store);
        namings.readAll();
        var waiting = ledgers.contacts();
        waiting.addAll(namings.contacts());
        for (var contact : contacts) {
            waiting.remove(contact.id());
            file(contact, touches, meetings.getOrDefault(contact.id(), List.of()), ledgers);
        }
        // Named, promised something or giving advice, but never written to.
        for (var id : waiting) {
            store.find(Shapes.CONTACT, id)
                    .ifPresent(contact -> file(contact, touches, List.of(), ledgers));
        }
        loose = ledgers.ofNobody();
        readDecisions();
    }

    private void file(
            Contact contact,
            Map<String, List<Touch>> touches,
            List<Meeting> meetings,
            Ledgers ledgers) {
        file(
                new Dossier(
                        contact,
                        organizations.get(contact.organizationId()),
                        touches.getOrDefault(contact.id(), List.of()),
                        meetings,
                        ledgers.of(store, contact.id(), meetings, readFor)));
    }

    /** Reads these people again; who is gone is dropped. */
    void readPeople(Collection<String> ids) {
        var touches = store.touches(ids, readFor);
        for (var id : ids) {
            drop(id);
            namings.read(id);
            var meetings = store.pointing(Shapes.MEETING, "contact", id);
            store.find(Shapes.CONTACT, id)
                    .ifPresent(each -> file(each, touches, meetings, Ledgers.of(store, id)));
        }
    }

    /** Reads this organization again, into the dossiers of the people there too. */
    void readOrganization(String id) {
        organizations.remove(id);
        store.find(Shapes.ORGANIZATION, id).ifPresent(each -> organizations.put(id, each));
        for (var contactId : staffIds(id)) {
            people.computeIfPresent(contactId, (_, old) -> old.with(organizations.get(id)));
        }
    }

    /** Reads again the reminders about no person and the actions of nobody's advice. */
    void readLoose() {
        loose = Loose.read(store);
    }

    /** Reads the decisions again. */
    void readDecisions() {
        decisions =
                store.all(Shapes.DECISION).stream()
                        .collect(Collectors.toMap(Decision::id, Function.identity()));
    }

    /** The decisions by their own id. */
    Map<String, Decision> decisions() {
        return decisions;
    }

    /** The ids of all people with a dossier. */
    Set<String> ids() {
        return people.keySet();
    }

    Collection<Dossier> people() {
        return people.values();
    }

    /** The facts about that person, with those about whom they named. */
    Optional<Dossier> person(String id) {
        return Optional.ofNullable(people.get(id)).map(this::withNames);
    }

    private Dossier withNames(Dossier dossier) {
        return namings.names(dossier.contact().id(), people)
                .map(names -> dossier.with(dossier.ledger().with(names)))
                .orElse(dossier);
    }

    /** Those who were named and are no contacts. */
    List<Ledger.NamedBy> onlyNames() {
        return namings.onlyNames(people);
    }

    Namings namings() {
        return namings;
    }

    /** The id of the contact that meeting is with, as now in the file. */
    Optional<String> met(String meetingId) {
        return store.find(Shapes.MEETING, meetingId).map(Meeting::contactId);
    }

    /** The ids of the organizations somebody with a dossier works for. */
    Set<String> employers() {
        return staff.keySet();
    }

    /** The ids of the people with a dossier at that organization; a copy. */
    Set<String> staffIds(String organizationId) {
        return Set.copyOf(staff.getOrDefault(organizationId, Set.of()));
    }

    /** The dossiers of the people at that organization, by id. */
    List<Dossier> staff(String organizationId) {
        return staff.getOrDefault(organizationId, Set.of()).stream()
                .sorted()
                .map(people::get)
                .toList();
    }

    Optional<Organization> organization(String id) {
        return Optional.ofNullable(organizations.get(id));
    }

    /** What is about no person. */
    Loose loose() {
        return loose;
    }

    /** Whether what was read is enough to look from {@code now}. */
    boolean reach(Instant now) {
        return !now.isBefore(readFor);
    }

    /** When the oldest message or meeting was, at {@code now} at the latest. */
    Instant earliest(Instant now) {
        return earliest.isBefore(now) ? earliest : now;
    }

    private void file(Dossier dossier) {
        var contact = dossier.contact();
        people.put(contact.id(), dossier);
        since(dossier.touches().isEmpty() ? null : dossier.touches().getFirst().at());
        dossier.meetings().forEach(meeting -> since(meeting.course().setAt()));
        dossier.meetings().forEach(meeting -> since(meeting.slot().start()));
        dossier.ledger().promises().forEach(each -> since(each.course().madeAt()));
        dossier.ledger().actions().forEach(each -> since(each.course().madeAt()));
        namings.firstGiven(contact.id()).ifPresent(this::since);
        if (contact.organizationId() != null) {
            staff.computeIfAbsent(contact.organizationId(), _ -> new HashSet<>()).add(contact.id());
        }
    }

    private void since(Instant at) {
        if (at != null && at.isBefore(earliest)) {
            earliest = at;
        }
    }

    private void drop(String id) {
        var old = people.remove(id);
        if (old != null && old.contact().organizationId() != null) {
            staff.computeIfPresent(
                    old.contact().organizationId(),
                    (_, ids) -> {
                        ids.remove(id);
                        return ids.isEmpty() ? null : ids;
                    });
        }
    }
}
