package foothold.service.people.list;

import foothold.domain.contact.Contact;
import foothold.domain.contact.Organization;
import foothold.domain.flat.Shapes;
import foothold.service.Store;
import foothold.service.Topic;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Everybody in the file, in memory and sorted, so that a keystroke is answered within a frame.
 * Never changes: what an edit touched makes a new index, which shares what is the same. So it can
 * be made on any thread and looked at on another.
 */
public final class PeopleIndex {
    /** With more people touched at once, reading everybody is quicker than one by one. */
    private static final int ONE_BY_ONE = 500;

    /** An index of nobody, until the first one is read. */
    public static final PeopleIndex EMPTY =
            new PeopleIndex(new PeopleRow[0], PeopleOrder.USUAL, ZoneId.of("UTC"));

    private final PeopleRow[] rows;
    private final PeopleOrder order;
    private final ZoneId zone;
    private final Haystack haystack;
    private final Map<String, PeopleRow> byId;

    private PeopleIndex(PeopleRow[] sorted, PeopleOrder order, ZoneId zone) {
        this.rows = sorted;
        this.order = order;
        this.zone = zone;
        this.haystack = new Haystack(sorted.length, at -> sorted[at].folded().haystack());
        this.byId = HashMap.newHashMap(sorted.length);
        for (var row : sorted) {
            byId.put(row.id(), row);
        }
    }

    /**
     * Reads everybody; for the background, a big file takes longer than a frame.
     *
     * @param zone the user's own
     */
    public static PeopleIndex read(
            Store store, Situation.Lookup situations, PeopleOrder order, ZoneId zone) {
        var people = store.people();
        var rows = new PeopleRow[people.size()];
        for (int index = 0; index < rows.length; index++) {
            var person = people.get(index);
            rows[index] = PeopleRow.of(person, situations.of(person.id()));
        }
        return sorted(rows, order, zone);
    }

    /** The index after an edit that touched these topics; situations are looked up anew for all. */
    public PeopleIndex after(
            Set<Topic> topics, Store store, Situation.Lookup situations, ZoneId newZone) {
        var touched = touched(topics, store);
        if (touched.size() > ONE_BY_ONE || topics.contains(Topic.EVERYTHING)) {
            return read(store, situations, order, newZone);
        }
        var renewed = new ArrayList<PeopleRow>(rows.length + touched.size());
        for (var row : rows) {
            if (!touched.contains(row.id())) {
                renewed.add(row.in(situations.of(row.id())));
            }
        }
        for (var id : touched) {
            person(store, id)
                    .ifPresent(person -> renewed.add(PeopleRow.of(person, situations.of(id))));
        }
        return sorted(renewed.toArray(PeopleRow[]::new), order, newZone);
    }

    /** The same people in another order. */
    public PeopleIndex sorted(PeopleOrder other) {
        return other.equals(order) ? this : sorted(rows.clone(), other, zone);
    }

    /** Those the filter lets through, in order; the list never changes. */
    public List<PeopleRow> find(PeopleFilter filter) {
        var words = filter.words();
        var chips = filter.chips();
        var found = new PeopleRow[rows.length];
        int count = 0;
        for (int at = next(0, words); at < rows.length; at = next(at + 1, words)) {
            if (chips.holds(rows[at])) {
                found[count++] = rows[at];
            }
        }
        return Collections.unmodifiableList(Arrays.asList(Arrays.copyOf(found, count)));
    }

    private int next(int row, String[] words) {
        return words.length == 0 ? row : haystack.next(row, words);
    }

    /** The row of that contact, archived or not. */
    public Optional<PeopleRow> row(String contactId) {
        return Optional.ofNullable(byId.get(contactId));
    }

    /** How many people there are, archived ones included. */
    public int size() {
        return rows.length;
    }

    public PeopleOrder order() {
        return order;
    }

    /** What the chips can choose from, with how many people each would show. */
    public Facets facets(boolean archived) {
        var facets = new Facets.Count();
        for (var row : rows) {
            if (row.person().filed().archived() == archived) {
                facets.add(row);
            }
        }
        return facets.done();
    }

    /** Everybody of that name, however it is written; archived ones too. */
    public List<PeopleRow> named(String name) {
        String folded = Folded.of(name).strip();
        return folded.isEmpty()
                ? List.of()
                : Arrays.stream(rows).filter(row -> row.folded().name().equals(folded)).toList();
    }

    /** Whose rows differ: an organization is touched by all its people, but rarely renamed. */
    private Set<String> touched(Set<Topic> topics, Store store) {
        var ids = new HashSet<String>();
        var names = new HashMap<String, String>();
        for (var topic : topics) {
            switch (topic.kind()) {
                case CONTACT -> ids.add(topic.id());
                case ORGANIZATION ->
                        names.put(
                                topic.id(),
                                store.find(Shapes.ORGANIZATION, topic.id())
                                        .map(Organization::name)
                                        .orElse(null));
                case RULES, DECISIONS, EVERYTHING -> {}
            }
        }
        for (var row : names.isEmpty() ? new PeopleRow[0] : rows) {
            var id = row.person().job().organizationId();
            if (names.containsKey(id) && !Objects.equals(names.get(id), row.organization())) {
                ids.add(row.id());
            }
        }
        return ids;
    }

    private static PeopleIndex sorted(PeopleRow[] rows, PeopleOrder order, ZoneId zone) {
        Arrays.sort(rows, order.comparator(zone));
        return new PeopleIndex(rows, order, zone);
    }

    private static Optional<Store.PersonRow> person(Store store, String id) {
        return store.find(Shapes.CONTACT, id)
                .map(
                        contact -> {
                            var organization =
                                    Optional.ofNullable(contact.organizationId())
                                            .flatMap(at -> store.find(Shapes.ORGANIZATION, at));
                            return row(contact, organization.orElse(null));
                        });
    }

    private static Store.PersonRow row(Contact contact, Organization organization) {
        var standing = contact.standing();
        return new Store.PersonRow(
                contact.id(),
                contact.name(),
                new Store.PersonRow.Work(
                        contact.profile().job().role(),
                        contact.organizationId(),
                        organization == null ? null : organization.name()),
                new Store.PersonRow.Filed(
                        standing.filing().tags(),
                        contact.tie().kind().name(),
                        standing.archivedAt() != null),
                String.join("\n", contact.reach().emails()));
    }
}
