package foothold.service.agenda;

import foothold.domain.contact.Contact;
import foothold.domain.contact.Organization;
import foothold.domain.flat.Shapes;
import foothold.domain.followup.Decision;
import foothold.domain.followup.Dossier;
import foothold.domain.followup.Reminder;
import foothold.service.Store;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

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
    private List<Reminder> loose = List.of();
    private Instant earliest = Instant.MAX;
    private Instant readFor = Instant.MAX;

    Facts(Store store) {
        this.store = store;
    }

    /** Reads everything afresh, to look from {@code now} or later. */
    void readAll(Instant now) {
        readFor = now;
        organizations.clear();
        people.clear();
        staff.clear();
        earliest = Instant.MAX;
        store.all(Shapes.ORGANIZATION).forEach(each -> organizations.put(each.id(), each));
        var touches = store.touches(now);
        var meetings = store.meetings();
        var reminders = store.all(Shapes.REMINDER);
        var aboutPeople =
                reminders.stream()
                        .filter(each -> each.about().contactId() != null)
                        .collect(Collectors.groupingBy(each -> each.about().contactId()));
        for (var contact : store.activeContacts()) {
            file(
                    new Dossier(
                            contact,
                            organizationOf(contact),
                            touches.getOrDefault(contact.id(), List.of()),
                            meetings.getOrDefault(contact.id(), List.of()),
                            aboutPeople.getOrDefault(contact.id(), List.of())));
        }
        loose = loose(reminders);
        readDecisions();
    }

    /** Reads these people again; who is gone is dropped. */
    void readPeople(Collection<String> ids) {
        var touches = store.touches(ids, readFor);
        for (var id : ids) {
            drop(id);
            store.find(Shapes.CONTACT, id)
                    .map(
                            contact ->
                                    new Dossier(
                                            contact,
                                            organizationOf(contact),
                                            touches.getOrDefault(id, List.of()),
                                            store.pointing(Shapes.MEETING, "contact", id),
                                            store.pointing(Shapes.REMINDER, "contact", id)))
                    .ifPresent(this::file);
        }
    }

    /** Reads this organization again, into the dossiers of the people there too. */
    void readOrganization(String id) {
        organizations.remove(id);
        store.find(Shapes.ORGANIZATION, id).ifPresent(each -> organizations.put(id, each));
        for (var contactId : staffIds(id)) {
            var old = people.get(contactId);
            people.put(
                    contactId,
                    new Dossier(
                            old.contact(),
                            organizations.get(id),
                            old.touches(),
                            old.meetings(),
                            old.reminders()));
        }
    }

    /** Reads the reminders about no person again. */
    void readLooseReminders() {
        loose = loose(store.all(Shapes.REMINDER));
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

    Optional<Dossier> person(String id) {
        return Optional.ofNullable(people.get(id));
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

    /** The reminders about an organization or about nobody. */
    List<Reminder> loose() {
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

    private Organization organizationOf(Contact contact) {
        return contact.organizationId() == null
                ? null
                : organizations.get(contact.organizationId());
    }

    private void file(Dossier dossier) {
        var contact = dossier.contact();
        people.put(contact.id(), dossier);
        since(dossier.touches().isEmpty() ? null : dossier.touches().getFirst().at());
        dossier.meetings().forEach(meeting -> since(meeting.course().setAt()));
        dossier.meetings().forEach(meeting -> since(meeting.slot().start()));
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

    private static List<Reminder> loose(List<Reminder> all) {
        return all.stream().filter(each -> each.about().contactId() == null).toList();
    }
}
