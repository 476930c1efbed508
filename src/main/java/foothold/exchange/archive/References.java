package foothold.exchange.archive;

import foothold.domain.flat.Links;
import foothold.domain.flat.Shape;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/** Looks whether every record an archive points to exists. */
public final class References {

    private References() {}

    /**
     * Refuses an archive in which a record points to one that is neither in the archive nor
     * elsewhere. (The trigger of a decision is no such pointer: it may be long gone.)
     *
     * @param elsewhere whether a record of that shape and id will be there besides the archive's
     * @throws UnreadableArchive naming every pointer into the void
     */
    public static void check(Archive archive, BiPredicate<Shape<?>, String> elsewhere)
            throws UnreadableArchive {
        var ids = new HashMap<Shape<?>, Set<String>>();
        archive.entries()
                .forEach(
                        entry ->
                                ids.computeIfAbsent(entry.shape(), _ -> new HashSet<>())
                                        .add(entry.entity().id()));
        var there = elsewhere.or((shape, id) -> ids.getOrDefault(shape, Set.of()).contains(id));
        var problems = new Problems();
        archive.entries().forEach(entry -> check(entry, there, problems));
        problems.refuse();
    }

    private static void check(
            Archive.Entry entry, BiPredicate<Shape<?>, String> there, Problems problems) {
        for (var field : entry.shape().flattenAny(entry.entity()).values().entrySet()) {
            var target = Links.FIELDS.get(field.getKey());
            if (target != null) {
                ids(field.getValue())
                        .filter(id -> !there.test(target, id))
                        .map(id -> entry.problem(missing(field.getKey(), id, target)))
                        .forEach(problems::add);
            }
        }
    }

    private static Stream<String> ids(Object value) {
        return switch (value) {
            case null -> Stream.empty();
            case List<?> list -> list.stream().map(String::valueOf);
            default -> Stream.of(value.toString());
        };
    }

    private static String missing(String field, String id, Shape<?> target) {
        return "“"
                + field
                + "” is “"
                + ArchiveProblem.shown(id)
                + "”, and there is no "
                + target.name()
                + " of that id";
    }
}
