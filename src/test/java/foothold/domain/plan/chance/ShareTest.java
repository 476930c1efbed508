package foothold.domain.plan.chance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareTest {

    /** Wilson's bounds as computed with mpmath to 30 digits. */
    @ParameterizedTest
    @CsvSource({
        "0, 10, 0, 0.277532799863",
        "0, 20, 0, 0.161125158053",
        "10, 10, 0.722467200137, 1",
        "1, 10, 0.0178762130951, 0.404150026795",
        "3, 10, 0.107791267406, 0.603221852539",
        "5, 10, 0.236593090513, 0.763406909487",
        "7, 25, 0.14283853851, 0.475766051904",
        "12, 40, 0.180748452297, 0.454300188181",
        "1, 12, 0.0148650944049, 0.353879911141",
        "33, 110, 0.222298964446, 0.391198609673",
        "199, 200, 0.972226295602, 0.999116831284",
        "450, 1500, 0.277344283979, 0.323677488309",
        "0, 0, 0, 1"
    })
    void theLikelyRangeIsWilsons(int hits, int cases, double low, double high) {
        var likely = new Share(hits, cases).likely();
        assertEquals(low, likely.low(), 1e-10);
        assertEquals(high, likely.high(), 1e-10);
    }

    @Test
    void theEndsAreExact() {
        for (int cases = 1; cases <= 300; cases++) {
            assertEquals(0.0, new Share(0, cases).likely().low());
            assertEquals(1.0, new Share(cases, cases).likely().high());
        }
    }

    @Test
    void theShareItselfIsInItsRange() {
        for (int cases = 1; cases <= 60; cases++) {
            for (int hits = 0; hits <= cases; hits++) {
                var share = new Share(hits, cases);
                var likely = share.likely();
                assertTrue(likely.holds(share.rate()), share.toString());
                assertTrue(likely.low() >= 0 && likely.high() <= 1, share.toString());
            }
        }
    }

    @Test
    void underTenCasesAreTooFewToTell() {
        assertTrue(new Share(9, 9).tooFew());
        assertFalse(new Share(0, 10).tooFew());
    }

    @Test
    void casesAddUp() {
        assertEquals(new Share(1, 2), Share.NONE.plus(true).plus(false));
        assertEquals(new Share(4, 9), new Share(1, 2).plus(new Share(3, 7)));
    }

    @ParameterizedTest
    @CsvSource({"-1, 3", "4, 3", "0, -1"})
    void nonsenseIsRefused(int hits, int cases) {
        assertThrows(IllegalArgumentException.class, () -> new Share(hits, cases));
    }
}
