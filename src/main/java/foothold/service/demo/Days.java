package foothold.service.demo;

import foothold.domain.Settings;
import foothold.domain.followup.WorkCalendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * The days around the moment the samples are made for, counted in weekdays, so that nobody in them
 * writes on a Sunday.
 *
 * @param now the moment
 * @param zone the user's zone
 */
record Days(Instant now, ZoneId zone) {
    private static final WorkCalendar WEEKDAYS =
            WorkCalendar.weekends(Settings.Calendar.USUAL_WEEKEND);

    LocalDate today() {
        return now.atZone(zone).toLocalDate();
    }

    /** That many weekdays before today, at least one, so that it is past at any hour. */
    Instant ago(int weekdays, String time) {
        return at(WEEKDAYS.plus(today(), -weekdays), time);
    }

    /** That many weekdays after today, at least one. */
    Instant ahead(int weekdays, String time) {
        return at(WEEKDAYS.plus(today(), weekdays), time);
    }

    /** About a month before today, on a weekday. */
    Instant monthAgo(String time) {
        return at(WEEKDAYS.plus(today().minusMonths(1).plusDays(2), -1), time);
    }

    Instant at(LocalDate day, String time) {
        return day.atTime(LocalTime.parse(time)).atZone(zone).toInstant();
    }
}
