package foothold.service;

import java.util.List;

/**
 * One step a person takes: written in one transaction, undone in one step.
 *
 * @param label what it is, in words a person understands ("Mark request as sent")
 * @param changes in the order in which they are to be made; never empty
 * @param typing while somebody types, the same text for each second of it, so that the whole pause
 *     to pause becomes one undo step; null for everything else
 */
public record Edit(String label, List<Change> changes, String typing) {

    public Edit {
        changes = List.copyOf(changes);
        if (changes.isEmpty()) {
            throw new IllegalArgumentException("an edit changes something");
        }
    }

    public static Edit of(String label, List<Change> changes) {
        return new Edit(label, changes, null);
    }

    public static Edit of(String label, Change... changes) {
        return new Edit(label, List.of(changes), null);
    }

    /** What takes it back: the inverse changes in reverse order, under the same label. */
    public Edit inverse() {
        return new Edit(label, changes.reversed().stream().map(Change::inverse).toList(), null);
    }
}
