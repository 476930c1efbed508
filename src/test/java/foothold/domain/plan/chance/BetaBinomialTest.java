package foothold.domain.plan.chance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BetaBinomialTest {

    /** Against SciPy's betabinom. */
    @ParameterizedTest
    @CsvSource({
        "0, 10, 3, 7, 0.08668730650154803",
        "3, 10, 3, 7, 0.18575851393188852",
        "10, 10, 3, 7, 0.0007144558228149559",
        "30, 100, 3, 7, 0.02543379629561289",
        "7, 40, 13, 27, 0.03712260252926639",
        "200, 500, 3, 7, 0.0037435838988917167"
    })
    void theProbabilityOfExactlySoMany(
            int hits, int trials, double yes, double no, double expected) {
        var chance = new BetaBinomial(new Beta(yes, no), 500).exactly(hits, trials);
        assertEquals(expected, chance, 1e-11);
    }

    @ParameterizedTest
    @CsvSource({"0, 3, 7", "1, 3, 7", "5, 7, 3", "40, 0.5, 0.5", "80, 53, 172"})
    void soManyOrMoreIsTheSumOfTheRest(int hits, double yes, double no) {
        var some = new BetaBinomial(new Beta(yes, no), 120);
        var reached = some.atLeast(hits, 120);
        for (int trials = 0; trials <= 120; trials += 12) {
            double sum = 0;
            for (int k = hits; k <= trials; k++) {
                sum += some.exactly(k, trials);
            }
            assertEquals(sum, reached[trials], 1e-11, hits + " of " + trials);
        }
    }

    @Test
    void countsKnowTheirMeanAndQuantiles() {
        var counts = new Counts(new double[] {0.1, 0.2, 0.4, 0.2, 0.1});
        assertEquals(2, counts.mean(), 1e-12);
        assertEquals(0.7, counts.atLeast(2), 1e-12);
        assertEquals(1, counts.atLeast(-3), 1e-12);
        assertEquals(0, counts.atLeast(5), 1e-12);
        assertEquals(2, counts.quantile(0.5));
        assertEquals(0, counts.quantile(0.05));
        assertEquals(new Range(1, 3), counts.middle(0.7));
    }
}
