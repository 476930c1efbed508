package foothold.service.campaign;

import java.time.LocalDate;

/**
 * How many more requests give the wished number of meetings, and by when.
 *
 * @param probability with which they do at least
 * @param requests still to be sent; -1 when no reasonable number is enough
 * @param sentBy the day the last of them goes out at the campaign's pace; null without a pace or
 *     without requests
 * @param metFrom the first day by which the last meeting is likely over, or null
 * @param metBy the last such day, or null
 */
public record Need(
        double probability, int requests, LocalDate sentBy, LocalDate metFrom, LocalDate metBy) {

    /** Whether so many requests are beyond what anybody would write. */
    public boolean outOfReach() {
        return requests < 0;
    }
}
