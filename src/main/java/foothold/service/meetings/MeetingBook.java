package foothold.service.meetings;

import foothold.domain.contact.Contact;
import foothold.domain.contact.Organization;
import foothold.domain.flat.Shapes;
import foothold.domain.meeting.Meeting;
import foothold.service.Store;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads every meeting with whom it is. */
public final class MeetingBook {
    private static final Comparator<Planned> BY_START =
            Comparator.comparing((Planned each) -> each.meeting().slot().start())
                    .thenComparing(Planned::id);

    private final Store store;

    public MeetingBook(Store store) {
        this.store = store;
    }

    /**
     * All of them, by start.
     *
     * @throws foothold.service.StoreException when the file cannot be read
     */
    public List<Planned> all() {
        return store.snapshot(
                () -> {
                    var organizations = new HashMap<String, String>();
                    return store.meetings().entrySet().stream()
                            .flatMap(each -> of(each, organizations).stream())
                            .sorted(BY_START)
                            .toList();
                });
    }

    private List<Planned> of(
            Map.Entry<String, List<Meeting>> entry, Map<String, String> organizations) {
        return contact(entry.getKey()).stream()
                .flatMap(
                        contact -> {
                            var at = organization(contact, organizations);
                            return entry.getValue().stream()
                                    .map(meeting -> new Planned(meeting, contact, at));
                        })
                .toList();
    }

    /** That contact, if there is one. */
    public Optional<Contact> contact(String id) {
        return store.find(Shapes.CONTACT, id);
    }

    private String organization(Contact contact, Map<String, String> known) {
        return contact.organizationId() == null
                ? null
                : known.computeIfAbsent(
                        contact.organizationId(),
                        id ->
                                store.find(Shapes.ORGANIZATION, id)
                                        .map(Organization::name)
                                        .orElse(null));
    }
}
