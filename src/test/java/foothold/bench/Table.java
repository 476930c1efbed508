package foothold.bench;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.IntConsumer;

/** Prints what was measured, a row each; nothing here judges. */
public final class Table {
    private Table() {}

    /**
     * Times each run of {@code work} in milliseconds, after {@code warmup} runs that do not count.
     */
    public static double[] millis(int warmup, int runs, IntConsumer work) {
        var millis = new double[runs];
        for (int i = -warmup; i < runs; i++) {
            long start = System.nanoTime();
            work.accept(i + warmup);
            if (i >= 0) {
                millis[i] = (System.nanoTime() - start) / 1e6;
            }
        }
        Arrays.sort(millis);
        return millis;
    }

    /**
     * The same in time at work of this very thread, so that what else the machine does meanwhile
     * counts less; for work that no other thread takes part in.
     */
    public static double[] threadMillis(int warmup, int runs, IntConsumer work) {
        var threads = ManagementFactory.getThreadMXBean();
        var millis = new double[runs];
        for (int i = -warmup; i < runs; i++) {
            long start = threads.getCurrentThreadCpuTime();
            work.accept(i + warmup);
            if (i >= 0) {
                millis[i] = (threads.getCurrentThreadCpuTime() - start) / 1e6;
            }
        }
        Arrays.sort(millis);
        return millis;
    }

    /** The value below which {@code share} of the sorted values lie. */
    public static double percentile(double[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)];
    }

    public static void row(String what, double[] sorted, String bound) {
        System.out.printf(
                Locale.ROOT,
                "%-58s p50 %8.2f ms   p99 %8.2f ms   max %8.2f ms   %s%n",
                what,
                percentile(sorted, 0.50),
                percentile(sorted, 0.99),
                sorted[sorted.length - 1],
                bound);
    }

    public static void ratio(String what, double one, double other, String bound) {
        System.out.printf(
                Locale.ROOT,
                "%-58s %8.0f ms / %8.0f ms = %5.2f   %s%n",
                what,
                one,
                other,
                one / other,
                bound);
    }
}
