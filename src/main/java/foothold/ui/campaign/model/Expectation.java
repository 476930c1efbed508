package foothold.ui.campaign.model;

import foothold.domain.plan.chance.Range;
import foothold.domain.plan.forecast.Forecast;
import foothold.service.campaign.Need;
import foothold.service.campaign.PlanSheet;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What is to be expected for a number of meetings wished, and of so many requests more.
 *
 * @param wished meetings in all
 * @param missing how many of them are neither held nor set
 * @param needs the requests that give them with an even, a good and a very good chance
 * @param planned what the plan as it is would give
 * @param more what it would give with the extra requests
 */
public record Expectation(
        int wished, int missing, List<Need> needs, Outcome planned, Outcome more) {
    /** An even chance, 4 in 5, 19 in 20. */
    public static final List<Double> PROBABILITIES = List.of(0.5, 0.8, 0.95);

    private static final double LIKELY = 0.8;
    private static final int LEAST_POINTS = 20;
    private static final double MARGIN = 1.15;

    /**
     * What so many requests give.
     *
     * @param requests still to be sent
     * @param meetings further meetings, from few to many (4 in 5)
     * @param chance of all that are missing
     */
    public record Outcome(int requests, Range meetings, double chance) {
        static Outcome of(Forecast forecast, int requests, int missing) {
            return new Outcome(
                    requests,
                    forecast.meetings(requests).middle(LIKELY),
                    forecast.chance(missing, requests));
        }
    }

    public Expectation {
        needs = List.copyOf(needs);
    }

    /**
     * Computes it.
     *
     * @param wished meetings in all
     * @param extra requests besides those of the pace
     */
    public static Expectation of(PlanSheet plan, int wished, int extra) {
        var prospect = plan.prospect();
        var pace = plan.campaign().pace().requests();
        int missing = plan.goal().missing(wished);
        int planned = prospect.until(plan.campaign().span().end(), pace);
        int more = Math.min(Forecast.MOST, planned + extra);
        return new Expectation(
                wished,
                missing,
                PROBABILITIES.stream().map(it -> prospect.need(missing, it, pace)).toList(),
                Outcome.of(prospect.forecast(), planned, missing),
                Outcome.of(prospect.forecast(), more, missing));
    }

    /** The chance of all that are missing, for 0, 1, 2 … requests: as far as there is to see. */
    public List<Double> curve(PlanSheet plan) {
        int last =
                Stream.concat(
                                needs.stream().map(Need::requests),
                                Stream.of(planned.requests(), more.requests(), LEAST_POINTS))
                        .mapToInt(it -> it)
                        .max()
                        .orElse(LEAST_POINTS);
        int points = Math.min(Forecast.MOST, (int) Math.ceil(last * MARGIN));
        var forecast = plan.prospect().forecast();
        return IntStream.rangeClosed(0, points)
                .mapToObj(requests -> forecast.chance(missing, requests))
                .toList();
    }
}
