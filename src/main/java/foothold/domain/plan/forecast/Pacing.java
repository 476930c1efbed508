package foothold.domain.plan.forecast;

import foothold.domain.followup.WorkCalendar;

import java.time.LocalDate;

/**
 * Requests spread evenly over the business days, so many per full week; a week with a holiday or
 * time off gets fewer.
 *
 * @param calendar which days are business days
 * @param from the first day one can be sent on
 * @param perWeek requests in a week without days off, 1 or more
 */
public record Pacing(WorkCalendar calendar, LocalDate from, int perWeek) {
    private static final int WEEK = 7;

    public Pacing {
        if (perWeek < 1) {
            throw new IllegalArgumentException(perWeek + " requests per week");
        }
    }

    /** The business days of a week without days off. */
    public int daysPerWeek() {
        return WEEK - calendar.weekend().size();
    }

    /** The day on which the {@code n}-th request goes out; 1 or more. */
    public LocalDate dayOf(int n) {
        int businessDay = Math.ceilDiv(n * daysPerWeek(), perWeek);
        return calendar.plus(from.minusDays(1), businessDay);
    }

    /** How many have gone out by the end of {@code last}. */
    public int until(LocalDate last) {
        return until(calendar.between(from.minusDays(1), last));
    }

    private int until(int businessDays) {
        return Math.floorDiv(businessDays * perWeek, daysPerWeek());
    }

    /** How many go out on {@code day}. */
    public int on(LocalDate day) {
        return day.isBefore(from) ? 0 : until(day) - until(day.minusDays(1));
    }
}
