package foothold.service;

import foothold.domain.backup.Reason;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * The open data file: the one place through which everything is written, and which tells listeners
 * what was touched.
 */
public final class Workspace {
    private final Store store;
    private final Clock clock;
    private final List<Consumer<Set<Topic>>> listeners = new CopyOnWriteArrayList<>();
    private Consumer<Reason> precaution = _ -> {};
    private long foreignWrites;

    /** The file behind {@code store}; {@code clock} dates the history. */
    public Workspace(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
        this.foreignWrites = store.foreignWrites();
    }

    /** For reading. */
    public Store store() {
        return store;
    }

    /** The clock every use case reads once; its zone is the machine's, not the user's. */
    public Clock clock() {
        return clock;
    }

    /**
     * Writes an edit; durable on return, after which listeners hear what it touched.
     *
     * @throws StoreException when nothing could be written; nothing was changed then
     */
    public void apply(Edit edit) {
        store.apply(edit, clock.instant());
        tell(Topic.touchedBy(edit));
    }

    /** What is done, each time, before a step that changes much. */
    public void precaution(Consumer<Reason> precaution) {
        this.precaution = precaution;
    }

    /**
     * To be called before an edit that changes much: takes the precaution, such as a backup.
     *
     * @throws StoreException when it cannot be taken; the edit is not to be made then
     */
    public void beforeMuchChanges(Reason reason) {
        if (!store.readOnly()) {
            precaution.accept(reason);
        }
    }

    /** Takes the latest step back and returns its label; empty when there is nothing to undo. */
    public Optional<String> undo() {
        return told(store.undo());
    }

    /** Makes the step last undone again and returns its label; empty when there is none. */
    public Optional<String> redo() {
        return told(store.redo());
    }

    /** The label of the step that undo would take back. */
    public Optional<String> undoable() {
        return store.undoable().map(Store.Step::label);
    }

    /** The label of the step that redo would make again. */
    public Optional<String> redoable() {
        return store.redoable().map(Store.Step::label);
    }

    /**
     * Looks whether another process wrote to the file, and if so tells that everything may differ.
     */
    public void noticeForeignWrites() {
        long seen = store.foreignWrites();
        if (seen != foreignWrites) {
            foreignWrites = seen;
            tell(Set.of(Topic.EVERYTHING));
        }
    }

    /**
     * Calls {@code listener} with what each edit touched, on the thread that wrote. The returned
     * action stops it.
     */
    public Runnable listen(Consumer<Set<Topic>> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    private Optional<String> told(Optional<Edit> written) {
        written.ifPresent(edit -> tell(Topic.touchedBy(edit)));
        return written.map(Edit::label);
    }

    private void tell(Set<Topic> topics) {
        listeners.forEach(listener -> listener.accept(topics));
    }
}
