package foothold.service.trash;

import foothold.domain.Ids;
import foothold.domain.contact.Contact;
import foothold.domain.flat.Shapes;
import foothold.domain.trash.Discarded;
import foothold.service.Change;
import foothold.service.Edit;
import foothold.service.Store;
import foothold.service.StoreException;
import foothold.service.Workspace;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Deletes people into the trash, and brings them back from there. */
public final class Trash {
    /** How long somebody stays in the trash. */
    public static final Duration KEPT = Duration.ofDays(30);

    private final Workspace workspace;
    private final RandomGenerator random;

    /**
     * Somebody in the trash.
     *
     * @param at when they were deleted
     * @param until how long they are kept at least
     */
    public record Entry(String id, String name, Instant at, Instant until) {}

    /** Writes through {@code workspace}; {@code random} goes into new ids. */
    public Trash(Workspace workspace, RandomGenerator random) {
        this.workspace = workspace;
        this.random = random;
    }

    /**
     * Deletes people with all that hangs on them, as one edit; returns how many there were, and
     * writes nothing for none.
     */
    public int discard(Collection<String> contactIds) {
        var store = workspace.store();
        var people = store.these(Shapes.CONTACT, contactIds.stream().distinct().toList());
        if (people.isEmpty()) {
            return 0;
        }
        var at = now(store);
        var leaving = new Leaving(store, people);
        var trash = new ArrayList<Change>();
        for (var person : people) {
            var records = leaving.take(person).text();
            var id = Ids.make(at, random);
            trash.add(Change.create(new Discarded(id, person.name(), at, records)));
        }
        trash.addAll(0, leaving.changes());
        workspace.apply(Edit.of("Delete " + whom(people), trash));
        return people.size();
    }

    /** A clock that was set back makes nobody go sooner. */
    private Instant now(Store store) {
        var now = workspace.clock().instant();
        return store.undoable().map(Store.Step::at).filter(now::isBefore).orElse(now);
    }

    private static String whom(List<Contact> people) {
        return people.size() == 1 ? people.getFirst().name() : people.size() + " people";
    }

    /** Everybody in the trash, who was deleted last first. */
    public List<Entry> all() {
        return workspace.store().all(Shapes.DISCARDED).stream()
                .map(it -> new Entry(it.id(), it.name(), it.at(), it.at().plus(KEPT)))
                .sorted(Comparator.comparing(Entry::at).reversed().thenComparing(Entry::name))
                .toList();
    }

    /**
     * Brings somebody back with all that went with them; returns their name, or empty when they are
     * in the trash no longer.
     *
     * @throws StoreException DAMAGED when what was kept cannot be read; it is unchanged then
     */
    public Optional<String> restore(String id) {
        return workspace.store().find(Shapes.DISCARDED, id).map(this::restored);
    }

    private String restored(Discarded discarded) {
        workspace.apply(
                Edit.of("Restore " + discarded.name() + " from the trash", changes(discarded)));
        return discarded.name();
    }

    private List<Change> changes(Discarded discarded) {
        try {
            return new Return(workspace.store(), discarded).changes();
        } catch (IllegalArgumentException e) {
            throw new StoreException(
                    StoreException.Kind.DAMAGED,
                    "What was kept of %s cannot be read: %s."
                            .formatted(discarded.name(), e.getMessage()),
                    "Nothing was changed. A backup from before may still have them.",
                    e);
        }
    }

    /** Takes somebody out of the trash for good; whether they were still there. */
    public boolean forget(String id) {
        var discarded = workspace.store().find(Shapes.DISCARDED, id);
        discarded.ifPresent(
                it ->
                        workspace.apply(
                                Edit.of("Delete " + it.name() + " for good", Change.delete(it))));
        return discarded.isPresent();
    }

    /**
     * Takes out for good who has been there for longer than {@link #KEPT}, unless an undone step
     * waits to be made again; returns how many.
     */
    public int purge() {
        var store = workspace.store();
        var now = workspace.clock().instant();
        var old =
                store.all(Shapes.DISCARDED).stream()
                        .filter(each -> each.at().plus(KEPT).isBefore(now))
                        .map(Change::delete)
                        .toList();
        if (old.isEmpty() || store.redoable().isPresent()) {
            return 0;
        }
        workspace.apply(Edit.of("Empty the trash of what is older than 30 days", old));
        return old.size();
    }
}
