package foothold.service.timeline;

import foothold.domain.Entity;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One thing that happened with a contact, or is about to.
 *
 * @param entity the record it comes from; for what only the contact itself says, the contact
 * @param sort what it is
 * @param moment when
 * @param title in a few words what happened ("Request sent by email")
 * @param text what was said or noted, or null
 */
public record TimelineEntry(Entity entity, Sort sort, Moment moment, String title, String text) {

    /** What an entry is, as its sign shows. */
    public enum Sort {
        SENT,
        PLANNED,
        RECEIVED,
        MEETING,
        NOTE,
        REMINDER,
        DECISION,
        STANDING
    }

    /**
     * When something happened or is to happen.
     *
     * @param at what sorts it; for a day its start
     * @param day the local day when no time is known, otherwise null
     */
    public record Moment(Instant at, LocalDate day) {}

    /** Whether it is a message, meeting, note or reminder that one can correct or take out. */
    public boolean editable() {
        return switch (sort) {
            case SENT, PLANNED, RECEIVED, MEETING, NOTE, REMINDER -> true;
            case DECISION, STANDING -> false;
        };
    }
}
