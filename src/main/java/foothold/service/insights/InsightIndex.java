package foothold.service.insights;

import foothold.service.people.list.Facets.Choice;
import foothold.service.people.list.Folded;
import foothold.service.people.list.Haystack;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * All insights in memory, the newest first, so that a keystroke is answered within a frame. Never
 * changes, so it can be made on any thread and looked at on another.
 */
public final class InsightIndex {
    private static final Comparator<InsightRow> NEWEST_FIRST =
            Comparator.comparing(InsightRow::at).thenComparing(InsightRow::id).reversed();

    /** Of nothing, until the file is read. */
    public static final InsightIndex EMPTY = new InsightIndex(List.of());

    private final List<InsightRow> rows;
    private final Haystack haystack;
    private final Map<String, InsightRow> byId;

    /** Of these, in any order. */
    public InsightIndex(Collection<InsightRow> insights) {
        this.rows = insights.stream().sorted(NEWEST_FIRST).toList();
        this.haystack = new Haystack(rows.size(), at -> rows.get(at).folded());
        this.byId = HashMap.newHashMap(rows.size());
        rows.forEach(row -> byId.put(row.id(), row));
    }

    /** Those the filter lets through, the newest first. */
    public List<InsightRow> find(InsightFilter filter) {
        var words = filter.words();
        var found = new ArrayList<InsightRow>();
        for (int at = next(0, words); at < rows.size(); at = next(at + 1, words)) {
            if (filter.holds(rows.get(at))) {
                found.add(rows.get(at));
            }
        }
        return List.copyOf(found);
    }

    private int next(int row, String[] words) {
        return words.length == 0 ? row : haystack.next(row, words);
    }

    public Optional<InsightRow> row(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    public int size() {
        return rows.size();
    }

    /** How many insights each value has, those with most first; rows without one are left out. */
    public List<Choice> count(Function<InsightRow, String> id, Function<InsightRow, String> name) {
        var counts = new LinkedHashMap<String, Integer>();
        var names = new HashMap<String, String>();
        for (var row : rows) {
            var value = id.apply(row);
            if (value != null) {
                counts.merge(value, 1, Integer::sum);
                names.computeIfAbsent(value, _ -> name.apply(row));
            }
        }
        return counts.entrySet().stream()
                .map(each -> new Choice(each.getKey(), names.get(each.getKey()), each.getValue()))
                .sorted(
                        Comparator.comparingInt(Choice::count)
                                .reversed()
                                .thenComparing(each -> Folded.of(each.name())))
                .toList();
    }
}
