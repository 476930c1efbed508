package foothold.domain.spread;

import java.time.LocalDate;
import java.util.List;

/**
 * How many requests a week one wants to manage.
 *
 * @param perWeek at most that many from Monday to Sunday; at least 1
 * @param taken the local days of those sent or planned already
 */
public record Quota(int perWeek, List<LocalDate> taken) {
    public Quota {
        if (perWeek < 1) {
            throw new IllegalArgumentException("at least one request a week, not " + perWeek);
        }
        taken = List.copyOf(taken);
    }
}
