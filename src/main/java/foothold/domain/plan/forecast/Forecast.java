package foothold.domain.plan.forecast;

import foothold.domain.plan.chance.BetaBinomial;
import foothold.domain.plan.chance.Counts;

import java.util.OptionalInt;

/**
 * How many meetings come of how many more requests. Computed, not simulated: replies to requests
 * are beta-binomial, meetings with those who replied beta-binomial over them, summed over every
 * number of replies.
 */
public final class Forecast {
    /** Beyond so many requests nobody plans; it is said so instead. */
    public static final int MOST = 1000;

    private final Underway underway;
    private final BetaBinomial replies;
    private final BetaBinomial meetings;

    /** The forecast by these rates, from where things stand. */
    public Forecast(Rates rates, Underway underway) {
        this.underway = underway;
        this.replies = new BetaBinomial(rates.reply(), MOST + underway.waiting());
        this.meetings =
                new BetaBinomial(rates.scheduled(), MOST + underway.waiting() + underway.talking());
    }

    /** What may still come of requests already made. */
    public Underway underway() {
        return underway;
    }

    /**
     * How probable each number of further meetings is.
     *
     * @param more requests still to be sent, 0 to {@link #MOST}
     */
    public Counts meetings(int more) {
        check(more);
        int asked = more + underway.waiting();
        var chances = new double[asked + underway.talking() + 1];
        for (int replied = 0; replied <= asked; replied++) {
            double chance = replies.log(replied, asked);
            int talks = replied + underway.talking();
            for (int met = 0; met <= talks; met++) {
                chances[met] += Math.exp(chance + meetings.log(met, talks));
            }
        }
        return new Counts(chances);
    }

    /**
     * The probability of {@code wanted} or more further meetings.
     *
     * @param more requests still to be sent, 0 to {@link #MOST}
     */
    public double chance(int wanted, int more) {
        check(more);
        return chance(more, reached(wanted));
    }

    /**
     * The fewest further requests that give {@code wanted} or more further meetings with that
     * probability at least; empty when even {@link #MOST} would not.
     */
    public OptionalInt requests(int wanted, double probability) {
        var reached = reached(wanted);
        if (chance(MOST, reached) < probability) {
            return OptionalInt.empty();
        }
        int few = -1;
        int enough = MOST;
        while (enough - few > 1) {
            int middle = (few + enough) / 2;
            if (chance(middle, reached) < probability) {
                few = middle;
            } else {
                enough = middle;
            }
        }
        return OptionalInt.of(enough);
    }

    /** The probability of the meetings wanted, by the number of people who replied. */
    private double[] reached(int wanted) {
        int most = MOST + underway.waiting() + underway.talking();
        return meetings.atLeast(Math.max(0, Math.min(wanted, most)), most);
    }

    private double chance(int more, double[] reached) {
        int asked = more + underway.waiting();
        double sum = 0;
        for (int replied = 0; replied <= asked; replied++) {
            sum += replies.exactly(replied, asked) * reached[replied + underway.talking()];
        }
        return Math.min(1, sum);
    }

    private static void check(int more) {
        if (more < 0 || more > MOST) {
            throw new IllegalArgumentException(more + " more requests, at most " + MOST);
        }
    }
}
