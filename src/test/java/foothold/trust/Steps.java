package foothold.trust;

import foothold.service.Edit;
import foothold.service.Store;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.stream.Stream;

/** What undo and redo are to do: two plain stacks of edits. */
final class Steps {
    private final Deque<Edit> past = new ArrayDeque<>();
    private final Deque<Edit> future = new ArrayDeque<>();

    /** A new edit is made; it joins the latest where the typing goes on. */
    void made(Edit edit) {
        // After an undo the file's latest step is another one than ours.
        boolean goesOn =
                edit.typing() != null
                        && !past.isEmpty()
                        && edit.typing().equals(past.getLast().typing());
        future.clear();
        past.addLast(goesOn ? joined(past.removeLast(), edit) : edit);
        if (past.size() > Store.UNDO_STEPS) {
            past.removeFirst();
        }
    }

    /** The edit that undo will write. */
    Optional<Edit> undone() {
        return move(past, future).map(Edit::inverse);
    }

    /** The edit that redo will write. */
    Optional<Edit> redone() {
        return move(future, past);
    }

    private static Optional<Edit> move(Deque<Edit> from, Deque<Edit> to) {
        var moved = Optional.ofNullable(from.pollLast());
        moved.ifPresent(to::addLast);
        return moved;
    }

    private static Edit joined(Edit first, Edit then) {
        return new Edit(
                then.label(),
                Stream.concat(first.changes().stream(), then.changes().stream()).toList(),
                then.typing());
    }
}
