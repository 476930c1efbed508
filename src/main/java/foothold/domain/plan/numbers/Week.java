package foothold.domain.plan.numbers;

import java.time.LocalDate;

/**
 * Plan against fact in one ISO week, or the part of it that belongs to the campaign.
 *
 * @param monday its first day
 * @param businessDays how many of its days in the campaign are business days
 * @param requests planned and sent
 * @param meetings planned and held
 */
public record Week(LocalDate monday, int businessDays, Amount requests, Amount meetings) {

    /**
     * What was meant and what was done.
     *
     * @param planned fewer in a week with days off; null when no pace is decided
     * @param done sent, or held
     * @param ahead planned for that week and not sent, or set and not held yet
     */
    public record Amount(Integer planned, int done, int ahead) {}

    public LocalDate sunday() {
        return monday.plusDays(6);
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(monday) && !day.isAfter(sunday());
    }
}
