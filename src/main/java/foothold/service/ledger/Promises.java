package foothold.service.ledger;

import foothold.domain.Ids;
import foothold.domain.flat.Shapes;
import foothold.domain.meeting.Promise;
import foothold.service.Change;
import foothold.service.Edit;
import foothold.service.Workspace;

import java.time.LocalDate;
import java.util.random.RandomGenerator;

/**
 * Promises, mine and theirs. Every method writes one edit and returns the record made or changed;
 * the contact must exist ({@link java.util.NoSuchElementException} otherwise).
 */
public final class Promises {
    private final Workspace workspace;
    private final RandomGenerator random;

    /** Writes through {@code workspace}; {@code random} goes into new ids. */
    public Promises(Workspace workspace, RandomGenerator random) {
        this.workspace = workspace;
        this.random = random;
    }

    /**
     * Something was promised just now.
     *
     * @param due the local day, or null when none was named
     */
    public Promise add(String contactId, Promise.Said said, LocalDate due) {
        var now = workspace.clock().instant();
        var promise =
                new Promise(
                        Ids.make(now, random), contactId, said, due, new Promise.Course(now, null));
        write("Add ", Change.create(promise));
        return promise;
    }

    /** It was said otherwise, or for another day; nothing is written when it is the same. */
    public Promise change(Promise before, Promise after) {
        return update("Change ", before, after);
    }

    /** It was kept. */
    public Promise kept(Promise promise) {
        return update("Mark as kept: ", promise, promise.doneAt(workspace.clock().instant()));
    }

    /** It is still to be kept, after all. */
    public Promise open(Promise promise) {
        return update("Mark as open: ", promise, promise.doneAt(null));
    }

    /** It was never made. */
    public void remove(Promise promise) {
        write("Remove ", Change.delete(promise));
    }

    private Promise update(String label, Promise before, Promise after) {
        if (!before.equals(after)) {
            write(label, Change.update(before, after));
        }
        return after;
    }

    private void write(String label, Change change) {
        workspace.apply(Edit.of(label + named((Promise) change.subject()), change));
    }

    private String named(Promise promise) {
        var name = workspace.store().find(Shapes.CONTACT, promise.contactId()).orElseThrow().name();
        return switch (promise.said().owner()) {
            case ME -> "promise to " + name;
            case THEM -> "promise of " + name;
        };
    }
}
