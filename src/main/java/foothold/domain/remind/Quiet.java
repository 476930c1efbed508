package foothold.domain.remind;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Objects;

/**
 * The hours of the day in which nothing is told; none when both ends are the same.
 *
 * @param from when they begin, in local time
 * @param to when they end, in local time; before {@code from} when they reach over midnight
 */
public record Quiet(LocalTime from, LocalTime to) {
    public static final Quiet USUAL = new Quiet(LocalTime.of(21, 0), LocalTime.of(8, 0));
    public static final Quiet NEVER = new Quiet(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);

    public Quiet {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
    }

    /** Whether that moment, in that zone, is one of them. */
    public boolean holds(Instant moment, ZoneId zone) {
        return holds(moment.atZone(zone).toLocalTime());
    }

    boolean holds(LocalTime time) {
        boolean begun = !time.isBefore(from);
        boolean ended = !time.isBefore(to);
        return from.isAfter(to) ? begun || !ended : begun && !ended;
    }

    /** When the hours began of which that moment is one. */
    Instant begin(Instant held, ZoneId zone) {
        var local = held.atZone(zone);
        var day = local.toLocalDate();
        boolean sinceYesterday = local.toLocalTime().isBefore(from);
        return (sinceYesterday ? day.minusDays(1) : day).atTime(from).atZone(zone).toInstant();
    }
}
