package foothold.exchange.calendar.received;

import foothold.domain.Text;
import foothold.domain.meeting.Slot;
import foothold.exchange.Mailbox;

import java.util.List;
import java.util.Objects;

/** One event of a calendar file. */
public record Invitation(Identity identity, Timing timing, Guests guests, Words words) {

    /**
     * Which event it is, and in which version.
     *
     * @param uid the same in every version; empty where the file says none
     * @param occurrence which one of a series it is, as written; empty for no series or all of it
     * @param sequence higher in later versions (RFC 5545, section 3.8.7.4)
     * @param cancelled whether it takes the event back
     */
    public record Identity(String uid, String occurrence, int sequence, boolean cancelled) {
        public Identity {
            uid = Text.orEmpty(uid);
            occurrence = Text.orEmpty(occurrence);
        }
    }

    /**
     * When and where.
     *
     * @param slot as it would be in the book; a file that says no end means the usual minutes
     * @param told how the time was said
     * @param repeats whether it is the first of a series
     */
    public record Timing(Slot slot, Told told, boolean repeats) {
        public Timing {
            Objects.requireNonNull(slot, "slot");
            Objects.requireNonNull(told, "told");
        }
    }

    /** How a file says a time. */
    public enum Told {
        /** In a zone that is known. */
        ZONED,
        /** In UTC, so that nobody knows where it was agreed. */
        UTC,
        /** Of no zone: it is taken for the user's. */
        FLOATING,
        /** In a zone nobody knows: it is taken for the user's. */
        UNKNOWN_ZONE,
        /** Only the day: it is taken for nine in the morning. */
        ALL_DAY
    }

    /**
     * Who takes part.
     *
     * @param organizer or null
     */
    public record Guests(Mailbox organizer, List<Mailbox> attendees) {
        public Guests {
            attendees = List.copyOf(attendees);
        }
    }

    /** What is to be read; each may be null. */
    public record Words(String summary, String description) {
        public Words {
            summary = Text.orNull(summary);
            description = Text.orNull(description);
        }
    }
}
