package foothold.exchange.archive;

import foothold.domain.Entity;
import foothold.domain.flat.Fields;
import foothold.domain.flat.Shape;

import java.util.List;

/**
 * Compares what a file says with what the record made of it keeps, so that nothing is dropped or
 * reinterpreted in silence: no unknown field, no text where a list belongs, no value that means
 * nothing beside the others.
 */
final class Kept {
    private Kept() {}

    /** Adds a sentence to {@code wrong} for each given field that the record does not keep. */
    static void check(Fields given, Shape<?> shape, Entity entity, List<String> wrong) {
        var kept = shape.flattenAny(entity).values();
        given.values()
                .forEach(
                        (name, value) -> {
                            var shown = "“" + ArchiveProblem.shown(name) + "” ";
                            if (!kept.containsKey(name)) {
                                wrong.add(shown + "is not a field of " + shape.plural());
                            } else if (says(value)) {
                                compare(shown, value, kept.get(name), wrong);
                            }
                        });
    }

    private static void compare(String name, Object given, Object kept, List<String> wrong) {
        var is = name + "is “" + ArchiveProblem.shown(given) + "”, which ";
        if (kept == null) {
            wrong.add(is + "means nothing beside the other fields");
        } else if (!sort(given).equals(sort(kept))) {
            wrong.add(is + "is not " + sort(kept));
        }
    }

    /** Whether the value says anything: blank text and an empty list say as little as null. */
    private static boolean says(Object value) {
        return switch (value) {
            case null -> false;
            case String text -> !text.isBlank();
            case List<?> list -> !list.isEmpty();
            default -> true;
        };
    }

    private static String sort(Object value) {
        return switch (value) {
            case String _ -> "text";
            case Long _ -> "a whole number";
            case Boolean _ -> "true or false";
            default -> "a list";
        };
    }
}
