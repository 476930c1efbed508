package foothold.service.meetings;

import foothold.domain.contact.Contact;
import foothold.domain.meeting.Meeting;

import java.time.Instant;

/**
 * A meeting with whom it is.
 *
 * @param organization the name of their organization, or null
 */
public record Planned(Meeting meeting, Contact contact, String organization) {

    public String id() {
        return meeting.id();
    }

    /** Whether it is still to come, or under way: proposed or set, and not ended. */
    public boolean isComing(Instant now) {
        return switch (meeting.course().state()) {
            case PROPOSED -> meeting.slot().start().isAfter(now);
            case SCHEDULED -> meeting.slot().end().isAfter(now);
            case HELD, CANCELLED, NO_SHOW -> false;
        };
    }

    /** Whether it was set, has ended, and nobody said yet how it went. */
    public boolean isUnmarked(Instant now) {
        return meeting.course().state() == Meeting.State.SCHEDULED && !isComing(now);
    }

    /** Whether it takes the user's time between these moments. */
    public boolean occupies(Instant from, Instant to) {
        return meeting.course().state() == Meeting.State.SCHEDULED
                && meeting.slot().start().isBefore(to)
                && meeting.slot().end().isAfter(from);
    }
}
