package foothold.domain.followup;

import foothold.domain.Entity;
import foothold.domain.Text;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * Days the user takes off; no business days, so derived dates move past them by themselves.
 *
 * @param first the first local day off
 * @param last the last one, the first again for a single day
 * @param label what for ("Week in Porto"), or null
 */
public record DayOff(String id, LocalDate first, LocalDate last, String label) implements Entity {
    private static final int LONGEST = 3660;

    public DayOff {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(first, "first");
        last = last == null ? first : last;
        label = Text.orNull(label);
        long days = ChronoUnit.DAYS.between(first, last);
        if (days < 0) {
            throw new IllegalArgumentException("time off cannot end before it starts");
        }
        if (days > LONGEST) {
            throw new IllegalArgumentException("time off of more than ten years");
        }
    }

    /** Whether {@code day} is one of these. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
