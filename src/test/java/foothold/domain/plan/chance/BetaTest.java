package foothold.domain.plan.chance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Against values computed with mpmath (30 digits) and SciPy. */
class BetaTest {
    private static final double CLOSE = 1e-10;

    @ParameterizedTest
    @CsvSource({
        "0.5, 0.57236494292470009",
        "1, 0",
        "1.5, -0.12078223763524522",
        "3, 0.69314718055994531",
        "7, 6.579251212010101",
        "33.25, 82.429238345909042",
        "170.5, 704.00442773420467",
        "1234.5, 7550.5509010778949"
    })
    void theLogarithmOfGamma(double x, double expected) {
        assertEquals(expected, LogGamma.of(x), 1e-12 * Math.max(1, Math.abs(expected)));
    }

    @ParameterizedTest
    @CsvSource({
        "3, 7, 0.3, 0.537168834",
        "7, 3, 0.7, 0.462831166",
        "0.5, 0.5, 0.1, 0.204832764699133",
        "10, 25, 0.2, 0.125436755864942",
        "53, 172, 0.25, 0.702202694476347",
        "3, 127, 0.05, 0.958988369977664",
        "1, 1, 0.37, 0.37",
        "0.5, 10.5, 0.02, 0.480202713727029",
        "3, 7, 0, 0",
        "3, 7, 1, 1"
    })
    void theProbabilityBelow(double yes, double no, double x, double expected) {
        assertEquals(expected, new Beta(yes, no).below(x), CLOSE);
    }

    @ParameterizedTest
    @CsvSource({
        "3, 7, 0.05, 0.09774681343927574",
        "3, 7, 0.5, 0.2862366680227827",
        "3, 7, 0.95, 0.5496416495066101",
        "7, 3, 0.1, 0.509918805554197",
        "7, 3, 0.9, 0.8705027031423103",
        "0.5, 10.5, 0.975, 0.21719626750921053",
        "10.5, 0.5, 0.025, 0.7828037324907894",
        "53, 172, 0.1, 0.19987061007875562",
        "53, 172, 0.9, 0.2722534576422263",
        "1, 1, 0.25, 0.25"
    })
    void theQuantile(double yes, double no, double probability, double expected) {
        assertEquals(expected, new Beta(yes, no).quantile(probability), CLOSE);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.5, 0.8, 0.95})
    void theMiddleHoldsWhatItSays(double probability) {
        var belief = Beta.about(0.3, 10).after(new Share(4, 11));
        var middle = belief.middle(probability);
        assertEquals(probability, belief.below(middle.high()) - belief.below(middle.low()), CLOSE);
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 0.3", "0, 10, 0.15", "10, 10, 0.65", "30, 90, 0.33"})
    void theMeanMovesFromThePriorToTheRecord(int hits, int cases, double expected) {
        assertEquals(expected, Beta.about(0.3, 10).after(new Share(hits, cases)).mean(), CLOSE);
    }

    @ParameterizedTest
    @CsvSource({"0.4, 3", "3, 0", "NaN, 1"})
    void aBeliefNeedsAFooting(double yes, double no) {
        assertThrows(IllegalArgumentException.class, () -> new Beta(yes, no));
    }
}
