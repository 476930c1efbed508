package foothold.domain.plan.board;

import foothold.domain.plan.Verdict;
import foothold.domain.plan.chance.Range;

import java.util.List;

/**
 * Where a path stands by the user's own verdicts, weighted.
 *
 * @param judged how many criteria have a score
 * @param criteria how many there are
 * @param soFar the weighted mean of the scores there are, 1 to 5; 0 for none
 * @param possible where it can still end up, whatever the rest is given
 */
public record Score(int judged, int criteria, double soFar, Range possible) {

    /** Whether anything was judged. */
    public boolean known() {
        return judged > 0;
    }

    /** Adds up the scores of a column. */
    static Score of(List<Cell> cells) {
        int judged = 0;
        int weights = 0;
        int open = 0;
        int sum = 0;
        for (var cell : cells) {
            int weight = cell.place().criterion().weight();
            var score = score(cell.verdict());
            if (score == null) {
                open += weight;
            } else {
                judged++;
                weights += weight;
                sum += weight * score;
            }
        }
        double all = weights + (double) open;
        var possible =
                all == 0 ? new Range(1, 5) : new Range((sum + open) / all, (sum + 5 * open) / all);
        return new Score(judged, cells.size(), judged == 0 ? 0 : (double) sum / weights, possible);
    }

    private static Integer score(Verdict verdict) {
        return verdict == null ? null : verdict.opinion().score();
    }
}
