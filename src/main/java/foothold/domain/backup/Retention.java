package foothold.domain.backup;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * How long backups are kept: all of the last two days; before that the last one of each of 12 days,
 * before those of each of 10 weeks, before those of each of 9 months. Days, weeks and months
 * without a backup do not count, so that a pause uses nothing up.
 *
 * @param zone whose days count; weeks begin on Monday
 */
public record Retention(ZoneId zone) {
    private static final Duration EVERYTHING = Duration.ofDays(2);
    private static final int DAYS = 12;
    private static final int WEEKS = 10;
    private static final int MONTHS = 9;

    /**
     * The backups that may go, of those made at these moments.
     *
     * @param good when the sound ones were made. The newest of them always stays, and what was made
     *     after {@code now}, by a clock that was set back since, counts as of today.
     */
    public Set<Instant> expendable(Collection<Instant> good, Instant now) {
        var newestFirst = good.stream().distinct().sorted(Comparator.reverseOrder()).toList();
        var kept = new HashSet<Instant>();
        newestFirst.stream().limit(1).forEach(kept::add);
        var rest = newestFirst;
        rest = rest.stream().filter(made -> !keptAsRecent(made, now, kept)).toList();
        rest = thin(rest, kept, DAYS, day -> day);
        rest = thin(rest, kept, WEEKS, Retention::monday);
        thin(rest, kept, MONTHS, day -> day.withDayOfMonth(1));
        var expendable = new HashSet<>(newestFirst);
        expendable.removeAll(kept);
        return Set.copyOf(expendable);
    }

    private static boolean keptAsRecent(Instant made, Instant now, Set<Instant> kept) {
        boolean recent = Duration.between(made, now).compareTo(EVERYTHING) <= 0;
        if (recent) {
            kept.add(made);
        }
        return recent;
    }

    /** Keeps the newest of each of so many spans; returns what is older than all of them. */
    private List<Instant> thin(
            List<Instant> newestFirst,
            Set<Instant> kept,
            int spans,
            Function<LocalDate, LocalDate> span) {
        var seen = new HashSet<LocalDate>();
        int at = 0;
        for (; at < newestFirst.size(); at++) {
            var made = newestFirst.get(at);
            var start = span.apply(made.atZone(zone).toLocalDate());
            if (!seen.contains(start) && seen.size() == spans) {
                break;
            }
            if (seen.add(start)) {
                kept.add(made);
            }
        }
        return newestFirst.subList(at, newestFirst.size());
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
