package foothold.service;

import foothold.domain.Entity;

/**
 * One record made, changed or removed.
 *
 * @param before the record as it was, or null when it is made
 * @param after the record as it becomes, or null when it is removed
 */
public record Change(Entity before, Entity after) {

    public Change {
        if (before == null && after == null) {
            throw new IllegalArgumentException("a change needs a before or an after");
        }
        if (before != null && after != null && !before.id().equals(after.id())) {
            throw new IllegalArgumentException("a change keeps the id");
        }
    }

    public static Change create(Entity after) {
        return new Change(null, after);
    }

    public static Change update(Entity before, Entity after) {
        return new Change(before, after);
    }

    public static Change delete(Entity before) {
        return new Change(before, null);
    }

    /** What takes it back. */
    public Change inverse() {
        return new Change(after, before);
    }

    /** The record the change is about, as it becomes or, when removed, as it was. */
    public Entity subject() {
        return after == null ? before : after;
    }
}
