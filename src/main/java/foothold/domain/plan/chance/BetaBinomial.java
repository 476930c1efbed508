package foothold.domain.plan.chance;

import java.util.Arrays;

/**
 * How often something happens in so many trials when its rate is only believed, not known: the
 * beta-binomial distribution. All products are sums of logarithms, so nothing runs out of digits.
 */
public final class BetaBinomial {
    private final Beta belief;
    private final double[] yes;
    private final double[] no;
    private final double[] both;
    private final double[] factorial;

    /** Ready for up to {@code most} trials. */
    public BetaBinomial(Beta belief, int most) {
        this.belief = belief;
        this.yes = table(belief.yes(), most);
        this.no = table(belief.no(), most);
        this.both = table(belief.yes() + belief.no(), most);
        this.factorial = table(1, most);
    }

    /** ln Γ(from + i) − ln Γ(from), for i from 0 to {@code most}. */
    private static double[] table(double from, int most) {
        var logs = new double[most + 1];
        double first = LogGamma.of(from);
        for (int i = 1; i <= most; i++) {
            logs[i] = LogGamma.of(from + i) - first;
        }
        return logs;
    }

    public Beta belief() {
        return belief;
    }

    /** The logarithm of the probability of exactly {@code hits} in {@code trials}. */
    public double log(int hits, int trials) {
        int misses = trials - hits;
        double ways = factorial[trials] - factorial[hits] - factorial[misses];
        return ways + yes[hits] + no[misses] - both[trials];
    }

    /** The probability of exactly {@code hits} in {@code trials}. */
    public double exactly(int hits, int trials) {
        return Math.exp(log(hits, trials));
    }

    /**
     * The probability of {@code hits} or more, for each number of trials from 0 to {@code most}:
     * the sum over the trial at which the last one needed comes.
     *
     * @param hits 0 or more
     */
    public double[] atLeast(int hits, int most) {
        var reached = new double[most + 1];
        if (hits == 0) {
            Arrays.fill(reached, 1);
            return reached;
        }
        double sum = 0;
        for (int trial = hits; trial <= most; trial++) {
            // One less before, in any order, and then this one.
            double ways = factorial[trial - 1] - factorial[hits - 1] - factorial[trial - hits];
            sum += Math.exp(ways + yes[hits] + no[trial - hits] - both[trial]);
            reached[trial] = Math.min(1, sum);
        }
        return reached;
    }
}
