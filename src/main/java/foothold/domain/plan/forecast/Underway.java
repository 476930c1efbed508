package foothold.domain.plan.forecast;

/**
 * What may still come of requests already made.
 *
 * @param waiting requests that still have time to be answered; each counts as a request made now
 * @param talking people who replied and with whom a meeting may still be set
 */
public record Underway(int waiting, int talking) {
    public static final Underway NOTHING = new Underway(0, 0);

    public Underway {
        if (waiting < 0 || talking < 0) {
            throw new IllegalArgumentException(waiting + " waiting, " + talking + " talking");
        }
    }
}
