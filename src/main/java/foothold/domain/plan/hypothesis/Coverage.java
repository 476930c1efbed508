package foothold.domain.plan.hypothesis;

import foothold.domain.plan.hypothesis.Traits.Trait;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Whether those heard are of one sort.
 *
 * @param voices how many different people were heard
 * @param echoes in what they are alike, worst first; empty when they are mixed, or too few
 */
public record Coverage(int voices, List<Echo> echoes) {
    /** From so many voices on, being alike is worth a word. */
    public static final int FEWEST = 3;

    /** Of so many in a hundred one says that nearly all are alike. */
    private static final int NEARLY_ALL = 80;

    /**
     * Voices that are alike.
     *
     * @param trait in which respect
     * @param value what they are: an enum's name or an id
     * @param alike how many are so
     * @param known of how many it is known
     * @param unheard the values nobody has; empty when any other would do
     */
    public record Echo(Trait trait, String value, int alike, int known, List<String> unheard) {

        /** Whether it is all of them. */
        public boolean all() {
            return alike == known;
        }
    }

    public Coverage {
        echoes = List.copyOf(echoes);
    }

    /** Looks at those heard, each person once. */
    public static Coverage of(List<Traits> heard) {
        var echoes = new ArrayList<Echo>();
        for (var trait : Trait.values()) {
            echo(trait, heard).ifPresent(echoes::add);
        }
        echoes.sort(Comparator.comparingInt(each -> -each.alike() * 100 / each.known()));
        return new Coverage(heard.size(), echoes);
    }

    private static Optional<Echo> echo(Trait trait, List<Traits> heard) {
        var counts = new TreeMap<String, Integer>();
        heard.forEach(
                each -> each.value(trait).ifPresent(value -> counts.merge(value, 1, Integer::sum)));
        int known = counts.values().stream().mapToInt(each -> each).sum();
        var unheard = trait.all().stream().filter(each -> !counts.containsKey(each)).toList();
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .filter(most -> !Traits.NOTHING.contains(most.getKey()))
                .filter(most -> known >= FEWEST && most.getValue() * 100 >= known * NEARLY_ALL)
                .map(most -> new Echo(trait, most.getKey(), most.getValue(), known, unheard));
    }

    /**
     * Those who would add another sort of voice, who adds most first, otherwise in their order.
     *
     * @param others people not heard yet
     */
    public List<Traits> widening(List<Traits> others) {
        return others.stream()
                .filter(each -> widens(each) > 0)
                .sorted(Comparator.comparingInt(each -> -widens(each)))
                .toList();
    }

    /** Of how many echoes that person is no part, as far as is known. */
    public int widens(Traits other) {
        return (int) echoes.stream().filter(each -> differs(other, each)).count();
    }

    /** Whether that person is known to be otherwise than those heard. */
    public static boolean differs(Traits other, Echo echo) {
        return other.value(echo.trait()).filter(each -> !each.equals(echo.value())).isPresent();
    }
}
