package foothold.exchange.calendar;

import foothold.domain.followup.Due;

import java.util.Objects;

/**
 * Something due, as an event that takes no time of anybody's: on a whole day, or at an instant.
 *
 * @param uid the same in every version of it; never blank
 * @param due when
 * @param words what is to be read
 */
public record DueDate(String uid, Due due, Appointment.Words words) implements Entry {
    public DueDate {
        Objects.requireNonNull(due, "due");
        Objects.requireNonNull(words, "words");
        if (uid == null || uid.isBlank()) {
            throw new IllegalArgumentException("a due date needs an id");
        }
    }
}
