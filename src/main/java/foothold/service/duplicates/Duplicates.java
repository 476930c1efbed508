package foothold.service.duplicates;

import foothold.domain.Ids;
import foothold.domain.backup.Reason;
import foothold.domain.contact.Contact;
import foothold.domain.contact.Distinct;
import foothold.domain.flat.Shapes;
import foothold.service.Change;
import foothold.service.Edit;
import foothold.service.StoreException;
import foothold.service.Workspace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/** Finds people who may be here twice, puts two together, or keeps them apart. */
public final class Duplicates {
    private final Workspace workspace;
    private final RandomGenerator random;

    /** Writes through {@code workspace}; {@code random} goes into new ids. */
    public Duplicates(Workspace workspace, RandomGenerator random) {
        this.workspace = workspace;
        this.random = random;
    }

    /**
     * The pairs who may be one person, the surest first; for a background thread.
     *
     * @param stopped whether nobody wants the answer any more
     */
    public List<Pair> find(BooleanSupplier stopped) {
        var store = workspace.store();
        return store.snapshot(
                () -> {
                    var names = names();
                    var people =
                            store.all(Shapes.CONTACT).stream()
                                    .map(each -> new Traits(each, names.get(each.organizationId())))
                                    .toList();
                    var apart =
                            store.all(Shapes.DISTINCT).stream()
                                    .map(each -> Set.of(each.contactId(), each.otherId()))
                                    .collect(Collectors.toSet());
                    return new Alike(people, apart, stopped).pairs();
                });
    }

    /** The names of everything a contact points to (organizations, campaigns, cadences), by id. */
    public Map<String, String> names() {
        var store = workspace.store();
        var names = new HashMap<String, String>();
        store.all(Shapes.CADENCE).forEach(each -> names.put(each.id(), each.name()));
        store.all(Shapes.CAMPAIGN).forEach(each -> names.put(each.id(), each.name()));
        store.all(Shapes.ORGANIZATION).forEach(each -> names.put(each.id(), each.name()));
        return names;
    }

    /**
     * Puts the other one of the sheet into the one who stays, with everything that was ever
     * written, met, noted, promised or decided about them; one step.
     *
     * @param fromOther the fields whose value is the other's
     * @throws StoreException when nothing could be written; nothing was changed then
     */
    public void merge(MergeSheet sheet, Set<String> fromOther) {
        var kept = current(sheet.kept());
        var other = current(sheet.other());
        var merged = new MergeSheet(kept, other).merged(fromOther);
        var changes = new ArrayList<Change>();
        if (!merged.equals(kept)) {
            changes.add(Change.update(kept, merged));
        }
        changes.addAll(new Mover(workspace.store(), other.id(), kept.id()).changes());
        changes.add(Change.delete(other));
        var label =
                kept.name().equals(other.name())
                        ? "Merge two entries of " + kept.name()
                        : "Merge " + other.name() + " into " + kept.name();
        workspace.beforeMuchChanges(Reason.MERGE);
        workspace.apply(Edit.of(label, changes));
    }

    private Contact current(Contact shown) {
        return workspace
                .store()
                .find(Shapes.CONTACT, shown.id())
                .orElseThrow(() -> new StoreException.Stale("this contact"));
    }

    /**
     * Remembers that the two are not the same person, so that they are never proposed again.
     *
     * @throws StoreException when nothing could be written; nothing was changed then
     */
    public void keepApart(Pair pair) {
        var now = workspace.clock().instant();
        var distinct =
                new Distinct(Ids.make(now, random), pair.first().id(), pair.second().id(), now);
        workspace.apply(
                Edit.of(
                        "Keep " + pair.first().name() + " and " + pair.second().name() + " apart",
                        Change.create(distinct)));
    }
}
