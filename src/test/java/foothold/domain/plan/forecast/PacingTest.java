package foothold.domain.plan.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.testdata.Story;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;

class PacingTest {
    private static final LocalDate MONDAY = LocalDate.parse("2026-11-23");

    /** Thursday 26 November 2026 is Thanksgiving. */
    @ParameterizedTest
    @CsvSource({
        "5, 1, 2026-11-23",
        "5, 3, 2026-11-25",
        "5, 4, 2026-11-27",
        "5, 5, 2026-11-30",
        "10, 2, 2026-11-23",
        "10, 3, 2026-11-24",
        "10, 8, 2026-11-27",
        "2, 1, 2026-11-25",
        "2, 2, 2026-11-30",
        "1, 1, 2026-11-30"
    })
    void requestsGoOutOnBusinessDays(int perWeek, int n, LocalDate expected) {
        assertEquals(expected, pacing(perWeek).dayOf(n));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 7, 12, 50})
    void theDayOfARequestIsTheFirstByWhichSoManyAreOut(int perWeek) {
        var pacing = pacing(perWeek);
        for (int n = 1; n <= 60; n++) {
            var day = pacing.dayOf(n);
            assertTrue(pacing.until(day) >= n, n + " by " + day);
            assertTrue(pacing.until(day.minusDays(1)) < n, n + " before " + day);
        }
    }

    @Test
    void theDaysAddUpToTheWeeks() {
        var pacing = pacing(7);
        int sum = 0;
        for (var day = MONDAY; !day.isAfter(MONDAY.plusWeeks(5)); day = day.plusDays(1)) {
            sum += pacing.on(day);
            assertEquals(sum, pacing.until(day));
        }
        assertEquals(0, pacing.on(MONDAY.minusDays(1)));
    }

    @Test
    void timeOffMovesTheDays() {
        var calendar = new Story().off("2026-11-24", "2026-11-25", "Away").book().calendar();
        assertEquals(LocalDate.parse("2026-11-27"), new Pacing(calendar, MONDAY, 5).dayOf(2));
    }

    @Test
    void aPaceIsOneAtLeast() {
        assertThrows(IllegalArgumentException.class, () -> pacing(0));
    }

    private static Pacing pacing(int perWeek) {
        return new Pacing(new Story().book().calendar(), MONDAY, perWeek);
    }
}
