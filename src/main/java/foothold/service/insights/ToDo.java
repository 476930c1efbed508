package foothold.service.insights;

import foothold.domain.contact.Contact;
import foothold.domain.flat.Shapes;
import foothold.domain.meeting.Insight;
import foothold.domain.plan.Action;
import foothold.domain.plan.Path;
import foothold.service.Store;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What is to be done for one path.
 *
 * @param path null for what serves none
 * @param items open ones first, by their day; then done ones, the latest first
 */
public record ToDo(Path path, List<Item> items) {
    private static final Comparator<Item> ORDER =
            Comparator.comparing((Item each) -> each.action().course().doneAt() != null)
                    .thenComparing(
                            each -> each.action().course().doneAt(),
                            Comparator.nullsFirst(Comparator.reverseOrder()))
                    .thenComparing(
                            each -> each.action().due(),
                            Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
                    .thenComparing(each -> each.action().id());

    /**
     * One action with where it comes from.
     *
     * @param adviser whose advice it was, or null
     * @param insight what was learned, or null
     */
    public record Item(Action action, Contact adviser, Insight insight) {}

    /** All actions by path, in the order of the paths; those that serve none last. */
    public static List<ToDo> read(Store store) {
        return store.snapshot(
                () -> {
                    var byPath =
                            store.all(Shapes.ACTION).stream()
                                    .map(each -> item(each, store))
                                    .sorted(ORDER)
                                    .collect(Collectors.groupingBy(each -> pathId(each)));
                    return byPath.entrySet().stream()
                            .map(
                                    each ->
                                            new ToDo(
                                                    store.find(Shapes.PATH, each.getKey())
                                                            .orElse(null),
                                                    each.getValue()))
                            .sorted(
                                    Comparator.comparing(
                                            each -> each.path() == null ? null : each.path().id(),
                                            Comparator.nullsLast(Comparator.naturalOrder())))
                            .toList();
                });
    }

    /** The path it serves, else that of the insight it comes from; empty for none. */
    private static String pathId(Item item) {
        var own = item.action().origin().pathId();
        var learned = item.insight() == null ? null : item.insight().pathId();
        return Objects.requireNonNullElse(own, Objects.requireNonNullElse(learned, ""));
    }

    private static Item item(Action action, Store store) {
        var origin = action.origin();
        return new Item(
                action,
                origin.contactId() == null
                        ? null
                        : store.find(Shapes.CONTACT, origin.contactId()).orElse(null),
                origin.insightId() == null
                        ? null
                        : store.find(Shapes.INSIGHT, origin.insightId()).orElse(null));
    }
}
