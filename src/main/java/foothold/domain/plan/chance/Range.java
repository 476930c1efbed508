package foothold.domain.plan.chance;

/**
 * From a lower to an upper number, both included.
 *
 * @param low never more than {@code high}
 */
public record Range(double low, double high) {
    public Range {
        if (!(low <= high)) {
            throw new IllegalArgumentException("not a range: " + low + " to " + high);
        }
    }

    public boolean holds(double value) {
        return value >= low && value <= high;
    }
}
