package foothold.domain.plan.chance;

/**
 * How many of so many.
 *
 * @param hits 0 to {@code cases}
 * @param cases 0 or more
 */
public record Share(int hits, int cases) {
    public static final Share NONE = new Share(0, 0);

    /** From so many cases on a share says something (PRODUCT, section 5). */
    public static final int FEWEST = 10;

    /** The 97.5 % point of the normal distribution. */
    private static final double Z = 1.959963984540054;

    public Share {
        if (hits < 0 || hits > cases) {
            throw new IllegalArgumentException(hits + " of " + cases);
        }
    }

    /** Whether there are too few cases to tell anything. */
    public boolean tooFew() {
        return cases < FEWEST;
    }

    /** The plain share; 0 of no cases. */
    public double rate() {
        return cases == 0 ? 0 : (double) hits / cases;
    }

    /**
     * Where the true share likely is: Wilson's 95 % score interval (E. B. Wilson, 1927), which
     * stays sound with few cases and at both ends. From 0 to 1 of no cases.
     */
    public Range likely() {
        if (cases == 0) {
            return new Range(0, 1);
        }
        double n = cases;
        double p = rate();
        double widening = Z * Z / n;
        double centre = (p + widening / 2) / (1 + widening);
        double half = Z * Math.sqrt(p * (1 - p) / n + widening / (4 * n)) / (1 + widening);
        return new Range(
                hits == 0 ? 0 : centre - half, hits == cases ? 1 : Math.min(1, centre + half));
    }

    /** Both together. */
    public Share plus(Share other) {
        return new Share(hits + other.hits, cases + other.cases);
    }

    /** One case more, a hit or not. */
    public Share plus(boolean hit) {
        return new Share(hit ? hits + 1 : hits, cases + 1);
    }
}
