package foothold.domain.plan.forecast;

import foothold.domain.plan.chance.Beta;
import foothold.domain.plan.chance.Share;

/**
 * What is believed of the way from a request to a meeting: the user's own record over a stated
 * prior, so that a few cases neither convince nor are ignored.
 *
 * @param reply the rate of requests that are answered
 * @param scheduled the rate of those who answered with whom a meeting is set
 */
public record Rates(Beta reply, Beta scheduled) {
    /** How many cases the prior weighs. */
    public static final int PRIOR_WEIGHT = 10;

    /** Before anything is known: 3 in 10 reply, with 7 in 10 of them a meeting is set. */
    public static final Rates PRIOR =
            new Rates(Beta.about(0.3, PRIOR_WEIGHT), Beta.about(0.7, PRIOR_WEIGHT));

    /**
     * The rates after the user's own record.
     *
     * @param replied of the requests that had time to be answered
     * @param met with whom a meeting was set, of those who replied and had time for it
     */
    public static Rates after(Share replied, Share met) {
        return new Rates(PRIOR.reply.after(replied), PRIOR.scheduled.after(met));
    }
}
