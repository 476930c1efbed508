package foothold.storage;

import foothold.domain.Entity;
import foothold.domain.flat.Shape;
import foothold.domain.flat.Shapes;
import foothold.service.Store;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Which records point to which, so that a test can take out one with all that hangs on it. */
final class Pointers {

    /** A field that holds an id of another record. */
    private record Pointer(Shape<?> from, String field, Shape<?> to) {}

    private static final List<Pointer> ALL =
            Stream.of(
                            "message contact contact",
                            "meeting contact contact",
                            "note contact contact",
                            "reminder contact contact",
                            "distinct_pair contact contact",
                            "distinct_pair other contact",
                            "research contact contact",
                            "referral contact contact",
                            "referral named contact",
                            "referral meeting meeting",
                            "promise contact contact",
                            "promise meeting meeting",
                            "listed_question meeting meeting",
                            "jotting meeting meeting",
                            "insight contact contact",
                            "insight meeting meeting",
                            "action contact contact",
                            "action insight insight",
                            "vote meeting meeting",
                            "vote hypothesis hypothesis",
                            "rehearsal contact contact",
                            "rehearsal meeting meeting")
                    .map(line -> line.split(" "))
                    .map(each -> new Pointer(named(each[0]), each[1], named(each[2])))
                    .toList();

    private Pointers() {}

    private static Shape<?> named(String name) {
        return Shapes.ALL.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The record and all that points there, however indirectly. */
    static Set<Entity> allOf(Store store, Entity target) {
        var gone = new LinkedHashSet<>(List.of(target));
        add(store, target, gone);
        return gone;
    }

    private static void add(Store store, Entity target, Set<Entity> gone) {
        for (var pointer : ALL) {
            if (pointer.to() == Shapes.of(target)) {
                for (var each : store.pointing(pointer.from(), pointer.field(), target.id())) {
                    if (gone.add(each)) {
                        add(store, each, gone);
                    }
                }
            }
        }
    }
}
