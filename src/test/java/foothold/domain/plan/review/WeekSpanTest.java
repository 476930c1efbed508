package foothold.domain.plan.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** Weeks in the user's own days, where the clocks change, too. */
class WeekSpanTest {
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    private static Instant at(String local, String zone) {
        return LocalDateTime.parse(local).atZone(ZoneId.of(zone)).toInstant();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-16T00:00:00, America/New_York, true",
        "2026-11-15T23:59:59, America/New_York, false",
        "2026-11-22T23:59:59, America/New_York, true",
        "2026-11-23T00:00:00, America/New_York, false",
        // The same instants seen from elsewhere are on other days.
        "2026-11-16T04:59:59, UTC, false",
        "2026-11-16T05:00:00, UTC, true",
        "2026-11-23T04:59:59, UTC, true",
        "2026-11-23T05:00:00, UTC, false",
    })
    void boundsAreTheUsersMidnights(String local, String zone, boolean in) {
        var week = new WeekSpan(LocalDate.of(2026, 11, 16), NEW_YORK);
        assertEquals(in, week.holds(at(local, zone)));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02, America/New_York, 167",
        "2026-10-26, America/New_York, 169",
        "2026-03-23, Europe/Berlin, 167",
        "2026-10-19, Europe/Berlin, 169",
        "2026-11-16, Europe/Berlin, 168",
        // The clocks of Santiago go forward at midnight: this Sunday has no 00:00.
        "2026-08-31, America/Santiago, 167",
    })
    void aWeekIsAnHourLongerOrShorterWhenTheClocksChange(LocalDate monday, ZoneId zone, int hours) {
        var week = new WeekSpan(monday, zone);
        assertEquals(hours, Duration.between(week.begin(), week.end()).toHours());
        assertEquals(week.end(), week.after().begin());
        assertEquals(week.begin(), week.before().end());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-19, 2026-11-09, false",
        "2026-11-20, 2026-11-16, true",
        "2026-11-22, 2026-11-16, true",
        "2026-11-23, 2026-11-16, false",
        "2026-11-26, 2026-11-16, false",
    })
    void fromFridayOnItIsTheWeekThatEnds(LocalDate today, LocalDate monday, boolean ending) {
        assertEquals(monday, WeekSpan.toReview(today, NEW_YORK).monday());
        assertEquals(ending, WeekSpan.ending(today));
    }

    @Test
    void aWeekBeginsOnAMonday() {
        var tuesday = LocalDate.of(2026, 11, 17);
        assertThrows(IllegalArgumentException.class, () -> new WeekSpan(tuesday, NEW_YORK));
        assertEquals(LocalDate.of(2026, 11, 16), WeekSpan.of(tuesday, NEW_YORK).monday());
    }
}
