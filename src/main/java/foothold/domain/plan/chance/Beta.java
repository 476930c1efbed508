package foothold.domain.plan.chance;

/**
 * What is believed of a rate: as if it had been seen to happen {@code yes} times and not to happen
 * {@code no} times.
 *
 * @param yes 0.5 or more
 * @param no 0.5 or more
 */
public record Beta(double yes, double no) {
    private static final double LEAST = 0.5;
    private static final int HALVINGS = 60;
    private static final int MOST_STEPS = 10_000;
    private static final double PRECISION = 1e-15;
    private static final double TINY = 1e-300;

    public Beta {
        if (!(yes >= LEAST && no >= LEAST)) {
            throw new IllegalArgumentException("a belief of " + yes + " to " + no);
        }
    }

    /** A rate taken for {@code rate}, as firmly as if {@code weight} cases had shown it. */
    public static Beta about(double rate, double weight) {
        return new Beta(rate * weight, (1 - rate) * weight);
    }

    /** The belief once these cases were seen, too. */
    public Beta after(Share seen) {
        return new Beta(yes + seen.hits(), no + seen.cases() - seen.hits());
    }

    public double mean() {
        return yes / (yes + no);
    }

    /** The range that holds the rate with that probability, as much left out below as above. */
    public Range middle(double probability) {
        double tail = (1 - probability) / 2;
        return new Range(quantile(tail), quantile(1 - tail));
    }

    /** The value below which the rate is with that probability. */
    public double quantile(double probability) {
        double low = 0;
        double high = 1;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (below(middle) < probability) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    /** The probability that the rate is below {@code x} (the regularized incomplete beta). */
    public double below(double x) {
        if (x <= 0) {
            return 0;
        }
        if (x >= 1) {
            return 1;
        }
        double log = yes * Math.log(x) + no * Math.log1p(-x) - LogGamma.beta(yes, no);
        double front = Math.exp(log);
        return x < (yes + 1) / (yes + no + 2)
                ? front * fraction(yes, no, x) / yes
                : 1 - front * fraction(no, yes, 1 - x) / no;
    }

    /** The continued fraction of the incomplete beta function (DLMF 8.17.22), by Lentz's way. */
    private static double fraction(double a, double b, double x) {
        double c = 1;
        double d = inverse(1 - (a + b) * x / (a + 1));
        double value = d;
        for (int m = 1; m <= MOST_STEPS; m++) {
            double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
            d = inverse(1 + even * d);
            c = notZero(1 + even / c);
            value *= d * c;
            double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
            d = inverse(1 + odd * d);
            c = notZero(1 + odd / c);
            value *= d * c;
            if (Math.abs(d * c - 1) < PRECISION) {
                break;
            }
        }
        return value;
    }

    private static double inverse(double value) {
        return 1 / notZero(value);
    }

    private static double notZero(double value) {
        return Math.abs(value) < TINY ? TINY : value;
    }
}
