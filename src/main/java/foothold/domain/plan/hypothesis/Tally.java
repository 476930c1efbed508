package foothold.domain.plan.hypothesis;

import foothold.domain.plan.Vote;
import foothold.domain.plan.chance.Range;
import foothold.domain.plan.chance.Share;

import java.util.List;

/**
 * How the votes on a hypothesis add up.
 *
 * @param pros votes for it
 * @param cons votes against it
 * @param neutral votes for neither
 */
public record Tally(int pros, int cons, int neutral) {

    /** Counts votes. */
    public static Tally of(List<Vote> votes) {
        int pros = 0;
        int cons = 0;
        for (var vote : votes) {
            switch (vote.side()) {
                case FOR -> pros++;
                case AGAINST -> cons++;
                case NEUTRAL -> {}
            }
        }
        return new Tally(pros, cons, votes.size() - pros - cons);
    }

    /** All votes. */
    public int all() {
        return pros + cons + neutral;
    }

    /** Those for it among those that took a side. */
    public Share share() {
        return new Share(pros, pros + cons);
    }

    /** How much of such meetings likely speaks for it: Wilson's 95 % interval; 0 to 1 of none. */
    public Range confidence() {
        return share().likely();
    }

    /** Whether there are too few votes that took a side to tell (PRODUCT, section 5). */
    public boolean tooFew() {
        return share().tooFew();
    }
}
