package foothold.domain.flat;

import foothold.domain.dates.StoredInstant;
import foothold.domain.followup.Due;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * Days and times as text, within the years 1 to 9999: beyond them the calendars of this world have
 * no answer, and a sum of days would leave the range of what can be said at all.
 */
final class Moments {
    private static final int FIRST_YEAR = 1;
    private static final int LAST_YEAR = 9999;

    private Moments() {}

    /** The instant; throws {@link DateTimeException} when it is none, or out of range. */
    static Instant instant(String text) {
        var instant = StoredInstant.parse(text);
        within(instant.atOffset(ZoneOffset.UTC).getYear());
        return instant;
    }

    /** The day; throws {@link DateTimeException} when it is none, or out of range. */
    static LocalDate day(String text) {
        var day = LocalDate.parse(text);
        within(day.getYear());
        return day;
    }

    /** The day or instant; throws {@link DateTimeException} when it is neither, or out of range. */
    static Due due(String text) {
        var due = Due.parse(text);
        within(due.day(ZoneOffset.UTC).getYear());
        return due;
    }

    private static void within(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new DateTimeException("year " + year);
        }
    }
}
