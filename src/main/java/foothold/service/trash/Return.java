package foothold.service.trash;

import foothold.domain.flat.Links;
import foothold.domain.flat.Shape;
import foothold.domain.flat.Shapes;
import foothold.domain.trash.Discarded;
import foothold.service.Change;
import foothold.service.Store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What brings somebody back from the trash. A record whose id is taken stays as it is by now. What
 * pointed to something that is gone comes back without it; where that is in the trash too, it is
 * told there, and is as it was once both are back.
 */
final class Return {
    private final Store store;
    private final Discarded discarded;
    private final Set<String> back = new HashSet<>();
    private final List<Change> changes = new ArrayList<>();
    private final Map<String, Parcel> others = new LinkedHashMap<>();

    Return(Store store, Discarded discarded) {
        this.store = store;
        this.discarded = discarded;
    }

    /**
     * The changes, in their order.
     *
     * @throws IllegalArgumentException when what is stored cannot be read
     */
    List<Change> changes() {
        var parcel = Parcel.read(discarded.records());
        for (var shape : Shapes.ALL) {
            parcel.items().stream()
                    .filter(each -> each.shape() == shape)
                    .filter(each -> store.find(shape, each.id()).isEmpty())
                    .forEach(this::bring);
        }
        parcel.links().forEach(this::link);
        changes.add(Change.delete(discarded));
        others.forEach(
                (id, more) -> {
                    var other = store.find(Shapes.DISCARDED, id).orElseThrow();
                    var both = Parcel.read(other.records()).and(more);
                    changes.add(
                            Change.update(
                                    other,
                                    new Discarded(id, other.name(), other.at(), both.text())));
                });
        return changes;
    }

    private void bring(Item item) {
        var whole = item;
        var missing = new ArrayList<Parcel.Link>();
        for (var link : Links.FIELDS.entrySet()) {
            var target = item.target(link.getKey());
            if (target != null && !isThere(link.getValue(), target)) {
                whole = whole.with(link.getKey(), null);
                missing.add(new Parcel.Link(item.shape(), item.id(), link.getKey(), target));
            }
        }
        if (possible(whole)) {
            back.add(key(item.shape(), item.id()));
            changes.add(Change.create(whole.entity()));
            missing.forEach(each -> tell(each, new Parcel(List.of(), List.of(each))));
        } else {
            missing.forEach(each -> tell(each, new Parcel(List.of(item), List.of())));
        }
    }

    private static boolean possible(Item item) {
        try {
            item.entity();
            return true;
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    private void link(Parcel.Link link) {
        if (!isThere(Links.FIELDS.get(link.field()), link.target())) {
            tell(link, new Parcel(List.of(), List.of(link)));
            return;
        }
        store.find(link.shape(), link.id())
                .ifPresent(
                        record -> {
                            var item = Item.of(record);
                            if (item.target(link.field()) == null) {
                                var linked = item.with(link.field(), link.target()).entity();
                                changes.add(Change.update(record, linked));
                            }
                        });
    }

    /** Leaves it with those who hold what it needs, if anybody in the trash does. */
    private void tell(Parcel.Link missing, Parcel what) {
        var sort = Links.FIELDS.get(missing.field());
        store.all(Shapes.DISCARDED).stream()
                .filter(each -> !each.id().equals(discarded.id()))
                .filter(each -> Parcel.read(each.records()).holds(sort, missing.target()))
                .findFirst()
                .ifPresent(each -> others.merge(each.id(), what, Parcel::and));
    }

    private boolean isThere(Shape<?> shape, String id) {
        return back.contains(key(shape, id)) || store.find(shape, id).isPresent();
    }

    private static String key(Shape<?> shape, String id) {
        return shape.name() + " " + id;
    }
}
