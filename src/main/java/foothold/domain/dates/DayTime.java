package foothold.domain.dates;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Objects;

/**
 * A local day as somebody said it, with the time of day where they said one.
 *
 * @param day never null
 * @param time null when only the day was said
 */
public record DayTime(LocalDate day, LocalTime time) {
    public DayTime {
        Objects.requireNonNull(day, "day");
    }

    public static DayTime on(LocalDate day) {
        return new DayTime(day, null);
    }

    public static DayTime at(LocalDateTime moment) {
        return new DayTime(moment.toLocalDate(), moment.toLocalTime());
    }

    public boolean hasTime() {
        return time != null;
    }

    /**
     * The instant in {@code zone}, at {@code otherwise} when no time was said. A time that the
     * clocks skip is moved on by the length of the gap.
     */
    public Instant at(ZoneId zone, LocalTime otherwise) {
        return day.atTime(time == null ? otherwise : time).atZone(zone).toInstant();
    }
}
