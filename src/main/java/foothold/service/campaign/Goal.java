package foothold.service.campaign;

/**
 * The meetings a campaign is meant to give.
 *
 * @param wished by its plan: meetings per week over its weeks; 0 when not decided
 * @param held so far
 * @param ahead set and still to come
 */
public record Goal(int wished, int held, int ahead) {

    /** How many are still wanted of that many in all; never negative. */
    public int missing(int wanted) {
        return Math.max(0, wanted - held - ahead);
    }
}
