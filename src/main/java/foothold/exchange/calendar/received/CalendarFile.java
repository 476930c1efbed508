package foothold.exchange.calendar.received;

import foothold.exchange.Problem;

import java.util.List;

/**
 * What was read of a calendar file.
 *
 * @param events in the order of the file
 * @param skipped events that could not be read, each with its line
 */
public record CalendarFile(List<Invitation> events, List<Problem> skipped) {
    public CalendarFile {
        events = List.copyOf(events);
        skipped = List.copyOf(skipped);
    }
}
