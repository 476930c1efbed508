package foothold.service.trash;

import foothold.domain.Entity;
import foothold.domain.flat.Links;
import foothold.domain.flat.Shape;
import foothold.domain.flat.Shapes;
import foothold.service.Store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Which records point to one; what there are few of is read once. */
final class Pointing {
    private static final String TRIGGER = "trigger";
    private static final List<Shape<? extends Entity>> OF_A_PERSON =
            List.of(Shapes.MESSAGE, Shapes.MEETING, Shapes.NOTE, Shapes.REMINDER);
    private static final List<Shape<? extends Entity>> OF_A_MEETING =
            List.of(Shapes.LISTED_QUESTION, Shapes.JOTTING, Shapes.VOTE);
    private static final List<Shape<? extends Entity>> FEW =
            List.of(
                    Shapes.DECISION,
                    Shapes.DISTINCT,
                    Shapes.RESEARCH,
                    Shapes.REFERRAL,
                    Shapes.PROMISE,
                    Shapes.INSIGHT,
                    Shapes.ACTION,
                    Shapes.REHEARSAL);

    private final Store store;
    private final Map<String, List<Pointer>> few = new HashMap<>();

    /** A record that points to another in that field. */
    record Pointer(Entity from, String field) {}

    Pointing(Store store) {
        this.store = store;
        FEW.forEach(shape -> store.all(shape).forEach(record -> index(shape, record)));
    }

    private void index(Shape<?> shape, Entity record) {
        shape.flattenAny(record)
                .values()
                .forEach(
                        (field, value) -> {
                            var target = Links.FIELDS.get(field);
                            if (value instanceof String id
                                    && (target != null || field.equals(TRIGGER))) {
                                few.computeIfAbsent(key(target, id), _ -> new ArrayList<>())
                                        .add(new Pointer(record, field));
                            }
                        });
    }

    private static String key(Shape<?> shape, String id) {
        return (shape == null ? TRIGGER : shape.name()) + " " + id;
    }

    /** The records that point to that one. */
    List<Pointer> to(Entity target) {
        var shape = Shapes.of(target);
        var many =
                shape == Shapes.CONTACT
                        ? OF_A_PERSON
                        : shape == Shapes.MEETING ? OF_A_MEETING : List.<Shape<?>>of();
        var field = shape.name();
        return Stream.of(
                        many.stream()
                                .flatMap(each -> store.pointing(each, field, target.id()).stream())
                                .map(each -> new Pointer(each, field)),
                        few.getOrDefault(key(shape, target.id()), List.of()).stream(),
                        few.getOrDefault(key(null, target.id()), List.of()).stream())
                .flatMap(each -> each)
                .toList();
    }
}
