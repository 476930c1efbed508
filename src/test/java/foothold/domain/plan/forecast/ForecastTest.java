package foothold.domain.plan.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.domain.plan.chance.Share;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class ForecastTest {
    private static final int RUNS = 200_000;
    private static final double WITHIN = 0.01;

    /** One set of parameters for the comparison with brute force. */
    record Trial(long seed, Share replied, Share met, Underway underway, int more, int wanted) {
        static Trial of(long seed) {
            var random = new Random(seed);
            int asked = random.nextInt(60);
            int replied = asked == 0 ? 0 : random.nextInt(asked + 1);
            int talked = replied == 0 ? 0 : random.nextInt(replied + 1);
            return new Trial(
                    seed,
                    new Share(replied, asked),
                    new Share(talked == 0 ? 0 : random.nextInt(talked + 1), talked),
                    new Underway(random.nextInt(15), random.nextInt(6)),
                    random.nextInt(80),
                    1 + random.nextInt(12));
        }

        Rates rates() {
            return Rates.after(replied, met);
        }
    }

    static Stream<Trial> trials() {
        return IntStream.rangeClosed(1, 20).mapToObj(Trial::of);
    }

    @ParameterizedTest
    @MethodSource("trials")
    void isWithinOnePercentOfBruteForce(Trial trial) {
        var forecast = new Forecast(trial.rates(), trial.underway());
        var counts = forecast.meetings(trial.more());
        var seen = new int[counts.most() + 1];
        var random = new Random(trial.seed());
        for (int run = 0; run < RUNS; run++) {
            seen[played(trial, random)]++;
        }
        int reached = 0;
        for (int k = counts.most(); k >= 0; k--) {
            reached += seen[k];
            assertEquals((double) reached / RUNS, counts.atLeast(k), WITHIN, k + " or more");
        }
        assertEquals(
                counts.atLeast(trial.wanted()),
                forecast.chance(trial.wanted(), trial.more()),
                1e-10);
    }

    @ParameterizedTest
    @MethodSource("trials")
    void theRequestsNeededAreTheFewestThatBruteForceFinds(Trial trial) {
        var forecast = new Forecast(trial.rates(), trial.underway());
        for (double probability : new double[] {0.5, 0.8, 0.95}) {
            var needed = forecast.requests(trial.wanted(), probability);
            if (needed.isEmpty()) {
                assertTrue(forecast.chance(trial.wanted(), Forecast.MOST) < probability);
                continue;
            }
            int n = needed.getAsInt();
            assertTrue(forecast.chance(trial.wanted(), n) >= probability);
            assertTrue(n == 0 || forecast.chance(trial.wanted(), n - 1) < probability);
        }
    }

    /** One spree, request by request, at rates drawn from what is believed. */
    private static int played(Trial trial, Random random) {
        double reply = drawn(trial.rates().reply().yes(), trial.rates().reply().no(), random);
        double set = drawn(trial.rates().scheduled().yes(), trial.rates().scheduled().no(), random);
        int talks = trial.underway().talking();
        for (int i = 0; i < trial.more() + trial.underway().waiting(); i++) {
            talks += random.nextDouble() < reply ? 1 : 0;
        }
        int met = 0;
        for (int i = 0; i < talks; i++) {
            met += random.nextDouble() < set ? 1 : 0;
        }
        return met;
    }

    private static double drawn(double yes, double no, Random random) {
        double one = gamma(yes, random);
        return one / (one + gamma(no, random));
    }

    /** Marsaglia and Tsang's way to draw from a gamma distribution; shape 1 or more. */
    private static double gamma(double shape, Random random) {
        double d = shape - 1.0 / 3;
        double c = 1 / Math.sqrt(9 * d);
        while (true) {
            double x = random.nextGaussian();
            double v = Math.pow(1 + c * x, 3);
            if (v > 0
                    && Math.log(random.nextDouble()) < 0.5 * x * x + d - d * v + d * Math.log(v)) {
                return d * v;
            }
        }
    }

    /** Chances of one meeting or more by the prior alone, summed by SciPy's betabinom. */
    @ParameterizedTest
    @CsvSource({
        "1, 5, 0.639794121962",
        "1, 10, 0.830090879882",
        "3, 10, 0.355855448581",
        "6, 40, 0.681269223083",
        "12, 60, 0.505679785959",
        "20, 150, 0.734863161279"
    })
    void knownChances(int wanted, int more, double expected) {
        assertEquals(
                expected, new Forecast(Rates.PRIOR, Underway.NOTHING).chance(wanted, more), 1e-9);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 0.5, 4",
        "1, 0.95, 22",
        "6, 0.5, 29",
        "6, 0.8, 53",
        "6, 0.95, 104",
        "12, 0.5, 60",
        "12, 0.8, 105",
        "12, 0.95, 200"
    })
    void knownNeeds(int wanted, double probability, int expected) {
        assertEquals(
                OptionalInt.of(expected),
                new Forecast(Rates.PRIOR, Underway.NOTHING).requests(wanted, probability));
    }

    @Test
    void nothingWantedNeedsNothing() {
        var forecast = new Forecast(Rates.PRIOR, Underway.NOTHING);
        assertEquals(OptionalInt.of(0), forecast.requests(0, 0.95));
        assertEquals(1, forecast.chance(0, 0), 1e-12);
        assertEquals(0, forecast.chance(1, 0), 1e-12);
    }

    @Test
    void whatIsOutOfReachIsSaidSo() {
        var hopeless = Rates.after(new Share(0, 400), Share.NONE);
        assertEquals(
                OptionalInt.empty(), new Forecast(hopeless, Underway.NOTHING).requests(12, 0.95));
    }

    @Test
    void moreRequestsNeverLowerTheChance() {
        var forecast =
                new Forecast(Rates.after(new Share(4, 20), new Share(2, 4)), new Underway(3, 1));
        double before = 0;
        for (int more = 0; more <= 200; more++) {
            double chance = forecast.chance(5, more);
            assertTrue(chance >= before - 1e-12, "at " + more);
            before = chance;
        }
    }

    @Test
    void chancesAddUpToOneEvenWhenMany() {
        var counts = new Forecast(Rates.PRIOR, new Underway(10, 4)).meetings(600);
        double sum = 0;
        for (int k = 0; k <= counts.most(); k++) {
            sum += counts.exactly(k);
        }
        assertEquals(1, sum, 1e-9);
        assertEquals(610 * 0.3 * 0.7 + 4 * 0.7, counts.mean(), 1e-6);
    }
}
