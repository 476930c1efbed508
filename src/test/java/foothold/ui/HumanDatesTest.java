package foothold.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import foothold.domain.Settings.Calendar;
import foothold.domain.followup.Due;
import foothold.domain.followup.WorkCalendar;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** What people say for a date, seen from Wednesday 25 November 2026, 14:20 in Berlin. */
class HumanDatesTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final WorkCalendar CALENDAR =
            new WorkCalendar(
                    Calendar.USUAL_WEEKEND,
                    Map.of(LocalDate.of(2026, 11, 23), "a holiday"),
                    List.of());

    private final HumanDates dates = at("2026-11-25T14:20");

    @ParameterizedTest
    @CsvSource({
        "2026-11-25, today",
        "2026-11-26, tomorrow",
        "2026-11-24, yesterday",
        "2026-11-10, Tue 10 Nov",
        "2026-11-27, Fri 27 Nov",
        "2026-12-31, Thu 31 Dec",
        "2027-01-01, Fri 1 Jan 2027",
        "2025-11-25, Tue 25 Nov 2025",
        "2028-02-29, Tue 29 Feb 2028"
    })
    void days(LocalDate day, String said) {
        assertEquals(said, dates.day(day));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-25T09:05, today 09:05",
        "2026-11-25T00:00, today 00:00",
        "2026-11-24T23:59, yesterday 23:59",
        "2026-11-10T14:20, Tue 10 Nov 14:20",
        "2027-01-04T08:00, Mon 4 Jan 2027 08:00"
    })
    void moments(LocalDateTime at, String said) {
        assertEquals(said, dates.moment(instant(at)));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-25T14:20, now",
        "2026-11-25T14:20:59, now",
        "2026-11-25T14:45, in 25 min",
        "2026-11-25T15:20, in 1 h",
        "2026-11-25T16:19, in 1 h 59 min",
        "2026-11-25T17:50, in 3 h",
        "2026-11-26T14:19, in 23 h",
        "2026-11-26T14:20, tomorrow 14:20",
        "2026-11-25T14:00, 20 min ago",
        "2026-11-25T12:00, 2 h 20 min ago",
        "2026-11-24T14:20, yesterday 14:20"
    })
    void away(LocalDateTime at, String said) {
        assertEquals(said, dates.away(instant(at)));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-25, today",
        "2026-11-26, tomorrow",
        "2026-12-04, Fri 4 Dec",
        "2026-11-24, 1 business day late",
        "2026-11-20, 2 business days late", // Monday 23 is a holiday
        "2026-11-16, 6 business days late"
    })
    void dueDays(LocalDate day, String said) {
        assertEquals(said, dates.due(Due.on(day), CALENDAR));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-25T17:50, in 3 h",
        "2026-11-25T14:20, due now",
        "2026-11-25T13:55, 25 min late",
        "2026-11-24T14:21, 23 h late",
        "2026-11-24T14:20, 1 day late",
        "2026-11-20T14:20, 5 days late",
        "2026-11-27T09:00, Fri 27 Nov 09:00"
    })
    void dueInstants(LocalDateTime at, String said) {
        assertEquals(said, dates.due(Due.at(instant(at)), CALENDAR));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-28T10:00, 2026-11-27, was due yesterday", // a Saturday
        "2026-11-29T10:00, 2026-11-27, was due Fri 27 Nov",
        "2026-11-30T10:00, 2026-11-27, 1 business day late"
    })
    void lateOverAWeekend(LocalDateTime now, LocalDate due, String said) {
        assertEquals(said, at(now.toString()).due(Due.on(due), CALENDAR));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-24T20:00, 2026-10-25T09:00, in 14 h", // the clock goes back in the night
        "2027-03-27T20:00, 2027-03-28T09:00, in 12 h" // and forward
    })
    void hoursAreElapsedHours(LocalDateTime now, LocalDateTime at, String said) {
        assertEquals(said, at(now.toString()).away(instant(at)));
    }

    @ParameterizedTest
    @CsvSource({
        "Asia/Kathmandu, today 19:05",
        "Pacific/Apia, tomorrow 02:20",
        "America/St_Johns, today 09:50"
    })
    void theDayIsTheZonesDay(ZoneId zone, String said) {
        var utcNoon = Instant.parse("2026-11-25T10:00:00Z");
        var there = new HumanDates(ZoneId.of("Etc/UTC"), utcNoon).today();
        assertEquals(LocalDate.of(2026, 11, 25), there);
        var seen = new HumanDates(zone, Instant.parse("2026-11-25T05:00:00Z"));
        assertEquals(said, seen.moment(Instant.parse("2026-11-25T13:20:00Z")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"2026-11-10T14:20; Tuesday 10 November 2026, 14:20"})
    void fullForTooltips(LocalDateTime at, String said) {
        assertEquals(said, dates.full(instant(at)));
        assertEquals("Tuesday 10 November 2026", dates.full(at.toLocalDate()));
    }

    private static HumanDates at(String local) {
        return new HumanDates(BERLIN, instant(LocalDateTime.parse(local)));
    }

    private static Instant instant(LocalDateTime local) {
        return local.atZone(BERLIN).toInstant();
    }
}
