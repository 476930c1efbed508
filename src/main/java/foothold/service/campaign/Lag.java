package foothold.service.campaign;

import foothold.domain.plan.numbers.Waits;

/**
 * How many business days pass from a request to the meeting it leads to.
 *
 * @param shortest within which a quarter of them take place
 * @param longest within which three quarters do
 * @param own whether that is the user's own record; otherwise it is assumed
 */
public record Lag(int shortest, int longest, boolean own) {
    /** One to three weeks: what is assumed as long as there are too few to tell. */
    public static final Lag ASSUMED = new Lag(5, 15, false);

    /** The lag by the user's own record, if there is enough of it. */
    public static Lag of(Waits toMeeting) {
        return toMeeting.tooFew()
                ? ASSUMED
                : new Lag(
                        (int) Math.floor(toMeeting.quantile(0.25)),
                        (int) Math.ceil(toMeeting.quantile(0.75)),
                        true);
    }
}
