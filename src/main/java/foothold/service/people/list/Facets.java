package foothold.service.people.list;

import foothold.domain.contact.Stage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the list can be narrowed to, with how many people that shows.
 *
 * @param stages by stage
 * @param ties by the name of the sort of tie
 * @param tags the most used first
 * @param organizations those with most people first
 */
public record Facets(
        Map<Stage, Integer> stages,
        Map<String, Integer> ties,
        List<Choice> tags,
        List<Choice> organizations) {

    /** Something to choose, such as an organization, with its id, its name and how many. */
    public record Choice(String id, String name, int count) {}

    /** Counts row by row. */
    static final class Count {
        private static final Comparator<Choice> MOST_FIRST =
                Comparator.comparingInt(Choice::count)
                        .reversed()
                        .thenComparing(choice -> Folded.of(choice.name()));

        private final Map<Stage, Integer> stages = new EnumMap<>(Stage.class);
        private final Map<String, Integer> ties = new HashMap<>();
        private final Map<String, Integer> tags = new HashMap<>();
        private final Map<String, Integer> organizations = new HashMap<>();
        private final Map<String, String> names = new HashMap<>();

        void add(PeopleRow row) {
            stages.merge(row.situation().stage(), 1, Integer::sum);
            ties.merge(row.person().filed().tie(), 1, Integer::sum);
            row.person().filed().tags().forEach(tag -> tags.merge(tag, 1, Integer::sum));
            var job = row.person().job();
            if (job.organizationId() != null) {
                organizations.merge(job.organizationId(), 1, Integer::sum);
                names.putIfAbsent(job.organizationId(), job.organization());
            }
        }

        Facets done() {
            return new Facets(stages, ties, choices(tags, Map.of()), choices(organizations, names));
        }

        private static List<Choice> choices(
                Map<String, Integer> counts, Map<String, String> names) {
            var choices = new ArrayList<Choice>(counts.size());
            counts.forEach(
                    (id, count) -> choices.add(new Choice(id, names.getOrDefault(id, id), count)));
            choices.sort(MOST_FIRST);
            return List.copyOf(choices);
        }
    }
}
