package foothold.ui;

import static foothold.ui.Messages.text;

import foothold.domain.followup.Due;
import foothold.domain.followup.WorkCalendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * Dates and times as people say them, in English, as seen at one moment from one zone.
 *
 * @param zone the user's own; every day and hour is one there
 * @param now the moment from which "today" and "in 2 h" count
 */
public record HumanDates(ZoneId zone, Instant now) {
    private static final DateTimeFormatter DAY = format("EEE d MMM");
    private static final DateTimeFormatter DAY_OF_YEAR = format("EEE d MMM uuuu");
    private static final DateTimeFormatter FULL_DAY = format("EEEE d MMMM uuuu");
    private static final DateTimeFormatter TIME = format("HH:mm");
    private static final Duration A_DAY = Duration.ofDays(1);
    private static final Duration EXACT = Duration.ofHours(3);

    /** "today", "tomorrow", "yesterday", "Tue 10 Nov", or with the year when it is another one. */
    public String day(LocalDate day) {
        var today = today();
        return switch (Math.clamp(ChronoUnit.DAYS.between(today, day), -2, 2)) {
            case -1 -> text("common.date.yesterday");
            case 0 -> text("common.date.today");
            case 1 -> text("common.date.tomorrow");
            default -> (day.getYear() == today.getYear() ? DAY : DAY_OF_YEAR).format(day);
        };
    }

    /** The day and the time: "today 14:20", "Tue 10 Nov 09:05". */
    public String moment(Instant at) {
        return day(at.atZone(zone).toLocalDate()) + " " + time(at);
    }

    /** The time alone: "14:20". */
    public String time(Instant at) {
        return TIME.format(at.atZone(zone));
    }

    /** How far away within a day ("in 2 h", "in 25 min", "now", "3 h ago"); else the moment. */
    public String away(Instant at) {
        var ahead = Duration.between(now, at);
        if (ahead.abs().compareTo(A_DAY) >= 0) {
            return moment(at);
        }
        if (ahead.abs().compareTo(Duration.ofMinutes(1)) < 0) {
            return text("common.date.now");
        }
        return ahead.isNegative()
                ? text("common.date.ago", span(ahead.negated()))
                : text("common.date.in", span(ahead));
    }

    /**
     * When something falls due, or how late it is: "today", "in 3 h", "Fri 4 Dec", "2 h late", "3
     * business days late"; "was due Fri 27 Nov" as long as no business day has passed since.
     */
    public String due(Due due, WorkCalendar calendar) {
        return switch (due) {
            case Due.OnDay(var day) when day.isBefore(today()) -> {
                int late = calendar.between(day, today());
                yield late == 0
                        ? text("common.date.wasDue", day(day))
                        : text("common.date.businessDaysLate", late);
            }
            case Due.OnDay(var day) -> day(day);
            case Due.AtInstant(var at) when at.isAfter(now) -> away(at);
            case Due.AtInstant(var at) -> late(Duration.between(at, now));
        };
    }

    /** The whole date, for tooltips: "Tuesday 10 November 2026". */
    public String full(LocalDate day) {
        return FULL_DAY.format(day);
    }

    /** The whole date and the time, for tooltips: "Tuesday 10 November 2026, 14:20". */
    public String full(Instant at) {
        return full(at.atZone(zone).toLocalDate()) + ", " + time(at);
    }

    /** The local day it is. */
    public LocalDate today() {
        return now.atZone(zone).toLocalDate();
    }

    private static String late(Duration late) {
        if (late.compareTo(Duration.ofMinutes(1)) < 0) {
            return text("common.date.dueNow");
        }
        return late.compareTo(A_DAY) < 0
                ? text("common.date.late", span(late))
                : text("common.date.daysLate", late.toDays());
    }

    /**
     * Minutes below an hour, hours and minutes below three, whole hours beyond; never rounded up.
     */
    private static String span(Duration length) {
        if (length.toHours() == 0) {
            return text("common.date.minutes", length.toMinutes());
        }
        return length.compareTo(EXACT) < 0 && length.toMinutesPart() > 0
                ? text("common.date.hoursMinutes", length.toHours(), length.toMinutesPart())
                : text("common.date.hours", length.toHours());
    }

    private static DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
    }
}
