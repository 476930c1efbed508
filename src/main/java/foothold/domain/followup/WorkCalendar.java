package foothold.domain.followup;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which days are business days: not weekend, not a public holiday, not a day of the user's own time
 * off.
 *
 * @param weekend the days of the week off; never all seven
 * @param holidays public holidays with their names, observed days included
 * @param daysOff the user's own time off
 */
public record WorkCalendar(
        Set<DayOfWeek> weekend, Map<LocalDate, String> holidays, List<DayOff> daysOff) {

    /** A day off with what it is. */
    public record Off(LocalDate day, String name) {}

    public WorkCalendar {
        weekend = Set.copyOf(weekend);
        holidays = Map.copyOf(holidays);
        daysOff = List.copyOf(daysOff);
    }

    /** Only weekends off. */
    public static WorkCalendar weekends(Set<DayOfWeek> weekend) {
        return new WorkCalendar(weekend, Map.of(), List.of());
    }

    public boolean isBusinessDay(LocalDate day) {
        return !weekend.contains(day.getDayOfWeek())
                && !holidays.containsKey(day)
                && daysOff.stream().noneMatch(off -> off.covers(day));
    }

    /**
     * The {@code n}-th business day strictly after {@code day}, or strictly before it when {@code
     * n} is negative; {@code day} itself for 0.
     */
    public LocalDate plus(LocalDate day, int n) {
        int step = n < 0 ? -1 : 1;
        LocalDate reached = day;
        for (int left = Math.abs(n); left > 0; ) {
            reached = reached.plusDays(step);
            if (isBusinessDay(reached)) {
                left--;
            }
        }
        return reached;
    }

    /** The day itself when it is a business day, otherwise the next one. */
    public LocalDate onOrAfter(LocalDate day) {
        return isBusinessDay(day) ? day : plus(day, 1);
    }

    /** The business days in (from, to]: how many have passed since {@code from}. */
    public int between(LocalDate from, LocalDate to) {
        int count = 0;
        for (LocalDate day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
            if (isBusinessDay(day)) {
                count++;
            }
        }
        return count;
    }

    /** The named days off in [from, to] that are no weekend anyway, in order. */
    public List<Off> offBetween(LocalDate from, LocalDate to) {
        var found = new TreeMap<LocalDate, Off>();
        for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
            LocalDate current = day;
            nameOf(day)
                    .filter(_ -> !weekend.contains(current.getDayOfWeek()))
                    .ifPresent(name -> found.put(current, new Off(current, name)));
        }
        return new ArrayList<>(found.values());
    }

    /** What makes {@code day} a day off besides the weekend, if anything. */
    public Optional<String> nameOf(LocalDate day) {
        String holiday = holidays.get(day);
        if (holiday != null) {
            return Optional.of(holiday);
        }
        return daysOff.stream()
                .filter(off -> off.covers(day))
                .findFirst()
                .map(off -> off.label() == null ? "your day off" : off.label());
    }
}
