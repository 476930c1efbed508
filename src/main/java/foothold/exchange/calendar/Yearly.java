package foothold.exchange.calendar;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The same weekday of a month every year, such as the last Sunday of October.
 *
 * @param which 1 to 4 from the month's start, or -1 for the last
 */
record Yearly(Month month, int which, DayOfWeek weekday) {
    private static final int LAST = -1;
    private static final int WEEK = 7;

    /** Fewer years than this cannot tell the fourth of a month from the last one. */
    private static final int ENOUGH = 8;

    /**
     * The rule behind times that follow each other year by year, the last of them in {@code
     * lastYear}; empty when there is none, as where the clocks go by the moon or no longer change.
     */
    static Optional<Yearly> of(List<LocalDateTime> times, int lastYear) {
        int firstYear = times.getFirst().getYear();
        boolean everyYear =
                times.size() >= ENOUGH
                        && IntStream.range(0, times.size())
                                .allMatch(i -> times.get(i).getYear() == firstYear + i)
                        && times.getLast().getYear() == lastYear;
        return everyYear ? common(times) : Optional.empty();
    }

    private static Optional<Yearly> common(List<LocalDateTime> times) {
        var first = times.getFirst();
        boolean sameTime =
                times.stream().allMatch(time -> time.toLocalTime().equals(first.toLocalTime()));
        if (!sameTime) {
            return Optional.empty();
        }
        return IntStream.of(LAST, 1, 2, 3, 4)
                .mapToObj(which -> new Yearly(first.getMonth(), which, first.getDayOfWeek()))
                .filter(rule -> times.stream().allMatch(rule::holds))
                .findFirst();
    }

    private boolean holds(LocalDateTime time) {
        if (time.getMonth() != month || time.getDayOfWeek() != weekday) {
            return false;
        }
        return which == LAST
                ? time.plusDays(WEEK).getMonth() != month
                : (time.getDayOfMonth() - 1) / WEEK + 1 == which;
    }

    /** As a recurrence rule: FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU. */
    String rule() {
        var day = weekday.name().substring(0, 2).toUpperCase(Locale.ROOT);
        return "FREQ=YEARLY;BYMONTH=" + month.getValue() + ";BYDAY=" + which + day;
    }
}
