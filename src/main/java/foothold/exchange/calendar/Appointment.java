package foothold.exchange.calendar;

import foothold.domain.meeting.Slot;

import java.util.Objects;

/**
 * One event of a calendar file.
 *
 * @param uid the same in every version of it, by which a calendar recognises it; never blank
 * @param sequence 0 at first, higher with each change, so that a calendar takes the later version
 * @param slot when and where; the place may be a link
 * @param status how it stands
 * @param words what is to be read
 */
public record Appointment(String uid, int sequence, Slot slot, Status status, Words words)
        implements Entry {

    /** How an appointment stands, named as in RFC 5545. */
    public enum Status {
        /** Proposed, but not agreed. */
        TENTATIVE,
        /** Agreed and still to come, or not marked since. */
        CONFIRMED,
        /** It is over, however it went: nothing rings any more. */
        OVER,
        /** It does not take place. */
        CANCELLED;

        String word() {
            return this == OVER ? CONFIRMED.name() : name();
        }

        boolean rings() {
            return this == TENTATIVE || this == CONFIRMED;
        }
    }

    /**
     * What is to be read; nothing here is private, since the file may be handed on.
     *
     * @param title one line
     * @param description some lines, or null
     */
    public record Words(String title, String description) {}

    public Appointment {
        Objects.requireNonNull(slot, "slot");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(words, "words");
        if (uid == null || uid.isBlank()) {
            throw new IllegalArgumentException("an appointment needs an id");
        }
        if (sequence < 0) {
            throw new IllegalArgumentException("a sequence counts from 0, not " + sequence);
        }
    }
}
