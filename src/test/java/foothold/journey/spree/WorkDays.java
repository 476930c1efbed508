package foothold.journey.spree;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Set;

/** Business days, counted on the fingers. */
final class WorkDays {
    private final Set<LocalDate> off;

    /** Monday to Friday but for these days. */
    WorkDays(Set<LocalDate> off) {
        this.off = Set.copyOf(off);
    }

    boolean is(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !off.contains(day);
    }

    LocalDate plus(LocalDate day, int count) {
        for (int left = count; left > 0; ) {
            day = day.plusDays(1);
            left -= is(day) ? 1 : 0;
        }
        return day;
    }

    LocalDate before(LocalDate day) {
        do {
            day = day.minusDays(1);
        } while (!is(day));
        return day;
    }

    LocalDate onOrAfter(LocalDate day) {
        return is(day) ? day : plus(day, 1);
    }

    /** The day from which the wait for an answer to a message sent then counts: the noon rule. */
    LocalDate start(LocalDateTime sent) {
        boolean late = !sent.toLocalTime().isBefore(LocalTime.NOON);
        var day = sent.toLocalDate();
        return late || !is(day) ? plus(day, 1) : day;
    }
}
