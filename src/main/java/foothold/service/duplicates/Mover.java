package foothold.service.duplicates;

import foothold.domain.Entity;
import foothold.domain.contact.Distinct;
import foothold.domain.flat.Fields;
import foothold.domain.flat.Shape;
import foothold.domain.flat.Shapes;
import foothold.service.Change;
import foothold.service.Store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Makes everything that points to one contact point to another. */
final class Mover {

    /** The fields, of any shape, that hold a contact's id. */
    private static final List<String> POINTERS = List.of("contact", "other", "named");

    /** Shapes with many records, of which only "contact" points to a contact. */
    private static final Set<Shape<?>> LARGE =
            Set.of(Shapes.MESSAGE, Shapes.MEETING, Shapes.NOTE, Shapes.REMINDER);

    private final Store store;
    private final String from;
    private final String to;
    private final List<Change> changes = new ArrayList<>();

    Mover(Store store, String from, String to) {
        this.store = store;
        this.from = from;
        this.to = to;
    }

    /** What is to be changed, contacts themselves aside. */
    List<Change> changes() {
        for (var shape : Shapes.ALL) {
            if (shape != Shapes.CONTACT) {
                move(shape);
            }
        }
        return changes;
    }

    private <T extends Entity> void move(Shape<T> shape) {
        var records =
                LARGE.contains(shape) ? store.pointing(shape, "contact", from) : store.all(shape);
        var kept = new HashSet<Set<String>>();
        if (shape == Shapes.DISTINCT) {
            store.all(Shapes.DISTINCT).stream()
                    .filter(each -> !mentions(Shapes.DISTINCT.flatten(each)))
                    .forEach(each -> kept.add(Set.of(each.contactId(), each.otherId())));
        }
        for (var record : records) {
            var fields = shape.flatten(record);
            if (mentions(fields)) {
                changes.add(moved(shape, record, fields, kept));
            }
        }
    }

    /** A trigger may name more behind a colon. */
    private boolean triggered(Object trigger) {
        return trigger instanceof String words
                && (words.equals(from) || words.startsWith(from + ":"));
    }

    private boolean mentions(Fields fields) {
        return POINTERS.stream().anyMatch(field -> from.equals(fields.values().get(field)))
                || triggered(fields.values().get("trigger"));
    }

    /** What would point from somebody to themselves, or say a thing twice, goes. */
    private <T extends Entity> Change moved(
            Shape<T> shape, T record, Fields fields, Set<Set<String>> kept) {
        for (var field : List.of("contact", "other", "named")) {
            if (from.equals(fields.values().get(field))) {
                fields.raw(field, to);
            }
        }
        if (fields.values().get("trigger") instanceof String words && triggered(words)) {
            fields.raw("trigger", to + words.substring(from.length()));
        }
        var pair = fields.values();
        boolean toSelf =
                to.equals(pair.get("contact"))
                        && (to.equals(pair.get("other")) || to.equals(pair.get("named")));
        boolean again =
                record instanceof Distinct
                        && !toSelf
                        && !kept.add(
                                Set.of(
                                        Objects.toString(pair.get("contact")),
                                        Objects.toString(pair.get("other"))));
        return toSelf || again
                ? Change.delete(record)
                : Change.update(record, shape.restore(fields));
    }
}
