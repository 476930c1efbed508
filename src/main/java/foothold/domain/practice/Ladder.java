package foothold.domain.practice;

import foothold.domain.practice.Rehearsal.Drill;
import foothold.domain.practice.Rehearsal.Rung;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How far practice calls have led: from somebody I know about a hobby, over somebody friendly in
 * the field, to a stranger.
 *
 * @param steps one for each rung, the lowest first
 */
public record Ladder(List<Step> steps) {
    /** From this rating on a call went well enough to go on. */
    private static final int WELL = 3;

    private static final Comparator<Rehearsal> BY_TIME =
            Comparator.comparing((Rehearsal each) -> each.took().at()).thenComparing(Rehearsal::id);

    /**
     * One rung.
     *
     * @param calls how many practice calls there were on it
     * @param latest how the latest of them was rated; null when it was not, or there was none
     */
    public record Step(Rung rung, int calls, Integer latest) {

        /** Whether the latest call there went well; one nobody rated counts as such. */
        public boolean firm() {
            return calls > 0 && (latest == null || latest >= WELL);
        }
    }

    public Ladder {
        steps = List.copyOf(steps);
    }

    /** The ladder after all that was practised; only calls with a rung count. */
    public static Ladder of(Collection<Rehearsal> practised) {
        return new Ladder(Arrays.stream(Rung.values()).map(rung -> step(rung, practised)).toList());
    }

    private static Step step(Rung rung, Collection<Rehearsal> practised) {
        var calls =
                practised.stream()
                        .filter(each -> each.what().drill() == Drill.FRIEND)
                        .filter(each -> each.what().rung() == rung)
                        .sorted(BY_TIME)
                        .toList();
        var latest = calls.isEmpty() ? null : calls.getLast().own().rating();
        return new Step(rung, calls.size(), latest);
    }

    /** The highest rung there was a call on; empty before the first. */
    public Optional<Rung> reached() {
        return steps.reversed().stream()
                .filter(each -> each.calls() > 0)
                .map(Step::rung)
                .findFirst();
    }

    /**
     * The rung to try next: the one above the highest that stands firm, the lowest while none does;
     * empty when the highest of all stands firm.
     */
    public Optional<Rung> next() {
        for (int at = steps.size() - 1; at >= 0; at--) {
            if (steps.get(at).firm()) {
                return at + 1 < steps.size()
                        ? Optional.of(steps.get(at + 1).rung())
                        : Optional.empty();
            }
        }
        return Optional.of(steps.getFirst().rung());
    }
}
