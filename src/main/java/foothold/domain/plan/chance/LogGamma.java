package foothold.domain.plan.chance;

/** Logarithms of the gamma function and what is made of it; right to about 13 digits. */
final class LogGamma {
    private static final double SHIFT = 7;
    private static final double HALF_LOG_TWO_PI = 0.5 * Math.log(2 * Math.PI);

    /** Lanczos' series with g = 7 and nine terms (Godfrey's coefficients). */
    private static final double FIRST = 0.99999999999980993;

    private static final double[] TERMS = {
        676.5203681218851,
        -1259.1392167224028,
        771.32342877765313,
        -176.61502916214059,
        12.507343278686905,
        -0.13857109526572012,
        9.9843695780195716e-6,
        1.5056327351493116e-7
    };

    private LogGamma() {}

    /** ln Γ(x), for x of 0.5 or more. */
    static double of(double x) {
        double sum = FIRST;
        for (int i = 0; i < TERMS.length; i++) {
            sum += TERMS[i] / (x + i);
        }
        double t = x + SHIFT - 0.5;
        return HALF_LOG_TWO_PI + (x - 0.5) * Math.log(t) - t + Math.log(sum);
    }

    /** ln B(a, b). */
    static double beta(double a, double b) {
        return of(a) + of(b) - of(a + b);
    }

    /** The logarithm of the number of ways to choose k of n. */
    static double choose(int n, int k) {
        return of(n + 1.0) - of(k + 1.0) - of(n - k + 1.0);
    }
}
