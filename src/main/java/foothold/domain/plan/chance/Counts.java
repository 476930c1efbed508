package foothold.domain.plan.chance;

import java.util.Arrays;

/** How probable each number from 0 on is. */
public final class Counts {
    private final double[] chances;

    /** {@code chances[k]} is the probability of k; they add up to 1. */
    public Counts(double[] chances) {
        this.chances = Arrays.copyOf(chances, chances.length);
    }

    /** The largest number that is possible. */
    public int most() {
        return chances.length - 1;
    }

    public double exactly(int count) {
        return count < 0 || count > most() ? 0 : chances[count];
    }

    /** The probability of {@code count} or more. */
    public double atLeast(int count) {
        double sum = 0;
        for (int k = most(); k >= Math.max(0, count); k--) {
            sum += chances[k];
        }
        return Math.min(1, sum);
    }

    public double mean() {
        double sum = 0;
        for (int k = 1; k <= most(); k++) {
            sum += k * chances[k];
        }
        return sum;
    }

    /** The smallest number that is not exceeded with that probability. */
    public int quantile(double probability) {
        double sum = 0;
        for (int k = 0; k < most(); k++) {
            sum += chances[k];
            if (sum >= probability) {
                return k;
            }
        }
        return most();
    }

    /**
     * From the lowest to the highest number to be expected with that probability at least, as much
     * left out below as above.
     */
    public Range middle(double probability) {
        double tail = (1 - probability) / 2;
        return new Range(quantile(tail), quantile(1 - tail));
    }
}
