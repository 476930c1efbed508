package foothold.bench.start;

import foothold.bench.Table;

import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;

/** Two measurements taken in turn, so that what else the machine does concerns both. */
final class Pairs {
    private static final int PAIRS = 9;

    private Pairs() {}

    /** Prints both medians, and the median of the pairs' ratios. */
    static void row(String what, Callable<Double> one, Callable<Double> other, String bound)
            throws Exception {
        // Each once before: the first look at a file keeps its holidays, and files get warm.
        one.call();
        other.call();
        var ones = new double[PAIRS];
        var others = new double[PAIRS];
        var ratios = new double[PAIRS];
        for (int i = 0; i < PAIRS; i++) {
            ones[i] = one.call();
            others[i] = other.call();
            ratios[i] = ones[i] / others[i];
        }
        Arrays.sort(ones);
        Arrays.sort(others);
        Arrays.sort(ratios);
        Table.ratio(
                what,
                Table.percentile(ones, 0.5),
                Table.percentile(others, 0.5),
                String.format(
                        Locale.ROOT,
                        "median of %d pairs %.2f, %s",
                        PAIRS,
                        Table.percentile(ratios, 0.5),
                        bound));
    }
}
