package foothold.service.agenda.owed;

import foothold.domain.Entity;
import foothold.domain.Text;
import foothold.domain.flat.Shapes;
import foothold.domain.followup.Dossier;
import foothold.domain.followup.Ledger;
import foothold.domain.meeting.Referral;
import foothold.service.Store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Who named whom, as last read from the file. Not for several threads. */
public final class Namings {
    private final Store store;
    private final Map<String, List<Referral>> given = new HashMap<>();
    private final Map<String, List<Referral>> about = new HashMap<>();
    private final Map<String, Referral> nameless = new HashMap<>();

    /** Nothing read yet. */
    public Namings(Store store) {
        this.store = store;
    }

    /** Reads all of them afresh. */
    public void readAll() {
        given.clear();
        about.clear();
        nameless.clear();
        store.all(Shapes.REFERRAL).forEach(this::add);
    }

    /** Reads those again that this contact made, or that are about this contact. */
    public void read(String contactId) {
        Stream.concat(given(contactId).stream(), about(contactId).stream()).forEach(this::remove);
        var found = new HashSet<Referral>();
        found.addAll(store.pointing(Shapes.REFERRAL, "contact", contactId));
        found.addAll(store.pointing(Shapes.REFERRAL, "named", contactId));
        found.forEach(this::add);
    }

    /** Those that contact made, by id. */
    public List<Referral> given(String contactId) {
        return List.copyOf(given.getOrDefault(contactId, List.of()));
    }

    /** Before the first naming by that contact in any zone; empty for none. */
    public Optional<Instant> firstGiven(String contactId) {
        return given(contactId).stream()
                .map(each -> each.naming().on())
                .min(Comparator.naturalOrder())
                .map(day -> day.minusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    /** Those about that contact, by id. */
    public List<Referral> about(String contactId) {
        return List.copyOf(about.getOrDefault(contactId, List.of()));
    }

    /** The names that contact has to do with; empty for none. {@code people} are by contact id. */
    public Optional<Ledger.Names> names(String contactId, Map<String, Dossier> people) {
        var by = about(contactId);
        var leads =
                given(contactId).stream()
                        .filter(each -> people.containsKey(each.named().contactId()))
                        .map(each -> new Ledger.Lead(each, people.get(each.named().contactId())))
                        .toList();
        return by.isEmpty() && leads.isEmpty()
                ? Optional.empty()
                : Optional.of(new Ledger.Names(namedBy(by, people), leads));
    }

    /** Those about somebody who is no contact, by id. */
    public List<Ledger.NamedBy> onlyNames(Map<String, Dossier> people) {
        var referrals =
                nameless.values().stream().sorted(Comparator.comparing(Entity::id)).toList();
        return namedBy(referrals, people);
    }

    private static List<Ledger.NamedBy> namedBy(
            List<Referral> referrals, Map<String, Dossier> people) {
        return referrals.stream()
                .filter(each -> people.containsKey(each.fromId()))
                .map(each -> new Ledger.NamedBy(each, people.get(each.fromId()).contact().name()))
                .toList();
    }

    /** The contacts that person is: one of that id, or those whose name was given so spelled. */
    public Set<String> contacts(String person) {
        var ids = new HashSet<String>();
        about.forEach(
                (id, referrals) -> {
                    if (id.equals(person)
                            || referrals.stream().anyMatch(each -> named(each, person))) {
                        ids.add(id);
                    }
                });
        return ids;
    }

    private static boolean named(Referral referral, String folded) {
        return Text.folded(referral.named().name()).equals(folded);
    }

    /** The ids of all contacts who named somebody or were named. */
    public Set<String> contacts() {
        var ids = new HashSet<>(given.keySet());
        ids.addAll(about.keySet());
        return ids;
    }

    /** The ids of the contacts who named that one, and of those that one named. */
    public Set<String> partners(String contactId) {
        var ids = new HashSet<String>();
        about(contactId).forEach(each -> ids.add(each.fromId()));
        given(contactId).stream()
                .map(each -> each.named().contactId())
                .filter(id -> id != null)
                .forEach(ids::add);
        return ids;
    }

    private void add(Referral referral) {
        remove(referral);
        put(given, referral.fromId(), referral);
        var named = referral.named().contactId();
        if (named == null) {
            nameless.put(referral.id(), referral);
        } else {
            put(about, named, referral);
        }
    }

    private static void put(Map<String, List<Referral>> lists, String id, Referral referral) {
        var list = lists.computeIfAbsent(id, _ -> new ArrayList<>());
        list.add(referral);
        list.sort(Comparator.comparing(Entity::id));
    }

    /** Takes out what is known under that id, whatever it said then. */
    private void remove(Referral referral) {
        nameless.remove(referral.id());
        take(given, referral.fromId(), referral.id());
        if (referral.named().contactId() != null) {
            take(about, referral.named().contactId(), referral.id());
        }
    }

    private static void take(Map<String, List<Referral>> lists, String contactId, String id) {
        lists.computeIfPresent(
                contactId,
                (_, list) -> {
                    list.removeIf(each -> each.id().equals(id));
                    return list.isEmpty() ? null : list;
                });
    }
}
