package foothold.domain.plan.hypothesis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import foothold.domain.plan.Vote;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;

class TallyTest {

    /** Wilson's bounds as computed with mpmath to 30 digits; neutral votes take no side. */
    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, 0, 1, true",
        "0, 0, 5, 0, 1, true",
        "1, 9, 0, 0.0178762130951, 0.404150026795, false",
        "3, 7, 4, 0.107791267406, 0.603221852539, false",
        "10, 0, 1, 0.722467200137, 1, false",
        "0, 10, 0, 0, 0.277532799863, false",
        "5, 5, 0, 0.236593090513, 0.763406909487, false",
        "12, 28, 2, 0.180748452297, 0.454300188181, false",
        "9, 0, 9, 0.700854967, 1, true"
    })
    void confidenceIsWilsons(
            int pros, int cons, int neutral, double low, double high, boolean tooFew) {
        var votes = new ArrayList<Vote>();
        votes.addAll(Collections.nCopies(pros, vote(Vote.Side.FOR)));
        votes.addAll(Collections.nCopies(cons, vote(Vote.Side.AGAINST)));
        votes.addAll(Collections.nCopies(neutral, vote(Vote.Side.NEUTRAL)));
        var tally = Tally.of(votes);

        assertEquals(new Tally(pros, cons, neutral), tally);
        assertEquals(pros + cons + neutral, tally.all());
        assertEquals(low, tally.confidence().low(), 1e-6);
        assertEquals(high, tally.confidence().high(), 1e-6);
        assertEquals(tooFew, tally.tooFew());
    }

    private static Vote vote(Vote.Side side) {
        return new Vote("v", "h", new Vote.Cast("m", Instant.EPOCH), side, null);
    }
}
