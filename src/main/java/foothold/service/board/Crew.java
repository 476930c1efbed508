package foothold.service.board;

import foothold.domain.contact.Contact;
import foothold.domain.contact.Organization;
import foothold.domain.flat.Shapes;
import foothold.domain.meeting.Meeting;
import foothold.domain.meeting.Referral;
import foothold.domain.plan.Campaign;
import foothold.domain.plan.Path;
import foothold.domain.plan.board.PathOf;
import foothold.domain.plan.board.Pull;
import foothold.domain.plan.hypothesis.Traits;
import foothold.service.Store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The people of a file as far as the board needs them, read once. */
final class Crew {
    private final Store store;
    private final Map<String, Contact> contacts;
    private final Map<String, Organization> employers = new HashMap<>();
    private final Map<String, List<Meeting>> meetings;
    private final Map<String, Campaign> campaigns;
    private final Map<String, String> introducers = new HashMap<>();
    private final List<Path> paths;

    /** Reads those with whom anything was ever done; within one snapshot of the store. */
    Crew(Store store) {
        this.store = store;
        contacts =
                store.activeContacts().stream()
                        .collect(Collectors.toMap(Contact::id, Function.identity()));
        meetings = store.meetings();
        campaigns =
                store.all(Shapes.CAMPAIGN).stream()
                        .collect(Collectors.toMap(Campaign::id, Function.identity()));
        paths = store.all(Shapes.PATH);
        store.all(Shapes.REFERRAL).stream()
                .filter(each -> each.named().contactId() != null)
                .sorted(
                        Comparator.comparing((Referral each) -> each.naming().on())
                                .thenComparing(Referral::id))
                .forEach(each -> introducers.putIfAbsent(each.named().contactId(), each.fromId()));
    }

    List<Path> paths() {
        return paths;
    }

    /** Everybody read so far. */
    List<Contact> everybody() {
        return List.copyOf(contacts.values());
    }

    /** That contact, who may be one with whom nothing was done yet; empty when gone. */
    Optional<Contact> contact(String id) {
        if (!contacts.containsKey(id)) {
            store.find(Shapes.CONTACT, id).ifPresent(each -> contacts.put(id, each));
        }
        return Optional.ofNullable(contacts.get(id));
    }

    /** The path that person is asked about, or null when it cannot be told. */
    String pathOf(Contact contact) {
        var aim = contact.standing().aim();
        var campaign = aim.campaignId() == null ? null : campaigns.get(aim.campaignId());
        return PathOf.of(aim, campaign, paths);
    }

    /** That person's meetings, in any order. */
    List<Meeting> meetings(String contactId) {
        return meetings.getOrDefault(contactId, List.of());
    }

    /** Every meeting by its id. */
    Map<String, Meeting> byId() {
        return meetings.values().stream()
                .flatMap(List::stream)
                .collect(Collectors.toMap(Meeting::id, Function.identity()));
    }

    /** What sort of person that is. */
    Traits traits(Contact contact) {
        var employer = contact.organizationId() == null ? null : employer(contact.organizationId());
        return Traits.of(contact, employer, introducers.get(contact.id()));
    }

    private Organization employer(String id) {
        return employers.computeIfAbsent(
                id, each -> store.find(Shapes.ORGANIZATION, each).orElse(null));
    }

    /** Organizations read so far, by id. */
    Map<String, Organization> employers() {
        return Map.copyOf(employers);
    }

    /** How much each path appealed after each meeting, oldest first. */
    Map<String, List<Pull>> pulls() {
        var pulls = new HashMap<String, List<Pull>>();
        for (var meeting : byId().values()) {
            var rating = meeting.notebook().rating();
            var path = rating == null ? null : contact(meeting.contactId()).map(this::pathOf);
            if (path != null && path.isPresent()) {
                var pull =
                        new Pull(meeting.id(), meeting.contactId(), meeting.slot().start(), rating);
                pulls.computeIfAbsent(path.get(), _ -> new ArrayList<>()).add(pull);
            }
        }
        pulls.values()
                .forEach(
                        each ->
                                each.sort(
                                        Comparator.comparing(Pull::at)
                                                .thenComparing(Pull::meetingId)));
        return pulls;
    }
}
