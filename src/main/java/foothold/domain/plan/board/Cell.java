package foothold.domain.plan.board;

import foothold.domain.meeting.Insight;
import foothold.domain.plan.Criterion;
import foothold.domain.plan.Verdict;

import java.util.List;

/**
 * What is known of one path by one criterion.
 *
 * @param place which cell it is; never null
 * @param said the insights behind it, latest first
 * @param voices the people who said them, each once
 * @param verdict the user's own, or null
 * @param next what to ask next, and whom; never null
 */
public record Cell(
        Place place, List<Insight> said, List<Voice> voices, Verdict verdict, Next next) {

    /** A path and a criterion. */
    public record Place(String pathId, Criterion criterion) {}

    public Cell {
        said = List.copyOf(said);
        voices = List.copyOf(voices);
    }

    /** Whether nobody said anything. */
    public boolean unknown() {
        return voices.isEmpty();
    }

    /** How many people said something for the path. */
    public int pros() {
        return (int) voices.stream().filter(Voice::speaksFor).count();
    }

    /** How many people said something against it; one may have said both. */
    public int cons() {
        return (int) voices.stream().filter(Voice::speaksAgainst).count();
    }

    /** Whether two different people said opposite things. */
    public boolean contradicted() {
        long either =
                voices.stream().filter(each -> each.speaksFor() || each.speaksAgainst()).count();
        return pros() > 0 && cons() > 0 && either > 1;
    }
}
