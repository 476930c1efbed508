package foothold.domain.plan.review;

import foothold.domain.plan.numbers.Weeks;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;

/**
 * One week, Monday to Sunday, of the user's own days; 167 or 169 hours long when the clocks change
 * in it.
 *
 * @param monday its first day
 * @param zone whose days they are
 */
public record WeekSpan(LocalDate monday, ZoneId zone) {
    private static final int DAYS = 7;

    public WeekSpan {
        Objects.requireNonNull(zone, "zone");
        if (monday.getDayOfWeek() != DayOfWeek.MONDAY) {
            throw new IllegalArgumentException("a week begins on a Monday, not " + monday);
        }
    }

    /** The week of that day. */
    public static WeekSpan of(LocalDate day, ZoneId zone) {
        return new WeekSpan(Weeks.monday(day), zone);
    }

    /**
     * The week to look back on: from Friday on the one that ends, before that the one that is over.
     */
    public static WeekSpan toReview(LocalDate today, ZoneId zone) {
        var own = of(today, zone);
        return ending(today) ? own : own.before();
    }

    /** Whether the week is about to end on that day: Friday, Saturday or Sunday. */
    public static boolean ending(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) >= 0;
    }

    /** Its last day. */
    public LocalDate sunday() {
        return monday.plusDays(DAYS - 1);
    }

    /** Its first instant. */
    public Instant begin() {
        return monday.atStartOfDay(zone).toInstant();
    }

    /** The first instant that no longer belongs to it. */
    public Instant end() {
        return monday.plusDays(DAYS).atStartOfDay(zone).toInstant();
    }

    /** Whether that instant is in it; null is not. */
    public boolean holds(Instant at) {
        return at != null && !at.isBefore(begin()) && at.isBefore(end());
    }

    /** The week before. */
    public WeekSpan before() {
        return new WeekSpan(monday.minusDays(DAYS), zone);
    }

    /** The week after. */
    public WeekSpan after() {
        return new WeekSpan(monday.plusDays(DAYS), zone);
    }
}
