package foothold.domain.meeting;

import foothold.domain.Entity;

import java.time.Instant;
import java.util.Objects;

/**
 * A conversation with one contact.
 *
 * @param contactId with whom
 * @param slot when and where; never null
 * @param course what became of it; never null
 * @param notebook what is prepared and written down; never null
 */
public record Meeting(String id, String contactId, Slot slot, Course course, Notebook notebook)
        implements Entity {

    /** What state a meeting is in. */
    public enum State {
        PROPOSED,
        SCHEDULED,
        HELD,
        CANCELLED,
        NO_SHOW
    }

    /**
     * What became of a meeting.
     *
     * @param state how it stands
     * @param setAt when it was agreed; null while only proposed
     * @param markedAt when it was marked held, cancelled or missed; null before
     * @param confirmedAt when the other side confirmed, or null
     * @param sequence how often it was changed since it was set, for calendars (RFC 5545, 3.8.7.4)
     */
    public record Course(
            State state, Instant setAt, Instant markedAt, Instant confirmedAt, int sequence) {

        /** The course of a meeting that was never changed. */
        public Course(State state, Instant setAt, Instant markedAt, Instant confirmedAt) {
            this(state, setAt, markedAt, confirmedAt, 0);
        }

        public Course {
            Objects.requireNonNull(state, "state");
            boolean set = state != State.PROPOSED;
            if (set && setAt == null) {
                throw new IllegalArgumentException(
                        "a meeting that is set needs the time it was set");
            }
            boolean missed = state == State.CANCELLED || state == State.NO_SHOW;
            if (sequence < 0) {
                throw new IllegalArgumentException("a sequence counts from 0, not " + sequence);
            }
            if (missed && markedAt == null) {
                throw new IllegalArgumentException(
                        "a cancelled or missed meeting needs the time it was marked");
            }
        }

        /** Agreed at that time. */
        public static Course scheduled(Instant setAt) {
            return new Course(State.SCHEDULED, setAt, null, null);
        }

        /** The same meeting, marked so at that time. */
        public Course marked(State newState, Instant at) {
            return new Course(newState, setAt == null ? at : setAt, at, confirmedAt, sequence);
        }

        /** The same meeting, confirmed by the other side at that time, or not for null. */
        public Course confirmedAt(Instant at) {
            return new Course(state, setAt, markedAt, at, sequence);
        }

        /** The same meeting, once more changed. */
        public Course changed() {
            return new Course(state, setAt, markedAt, confirmedAt, sequence + 1);
        }
    }

    /**
     * What is prepared and written down.
     *
     * @param agenda what I want to learn, or null
     * @param notes quick notes taken during the talk, or null
     * @param debrief what I wrote afterwards, or null
     * @param debriefedAt when the debrief was saved, or null
     * @param rating 1 to 5: how much the path appeals now; or null
     */
    public record Notebook(
            String agenda, String notes, String debrief, Instant debriefedAt, Integer rating) {
        public static final Notebook EMPTY = new Notebook(null, null, null, null, null);

        public Notebook {
            if (rating != null && (rating < 1 || rating > 5)) {
                throw new IllegalArgumentException("a rating is 1 to 5, not " + rating);
            }
        }

        /** The debrief as saved at that time. */
        public Notebook debriefed(String text, Instant at) {
            return new Notebook(agenda, notes, text, at, rating);
        }

        public Notebook withNotes(String quickNotes) {
            return new Notebook(agenda, quickNotes, debrief, debriefedAt, rating);
        }

        public Notebook withAgenda(String newAgenda) {
            return new Notebook(newAgenda, notes, debrief, debriefedAt, rating);
        }

        public Notebook withRating(Integer newRating) {
            return new Notebook(agenda, notes, debrief, debriefedAt, newRating);
        }
    }

    public Meeting {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(contactId, "contactId");
        Objects.requireNonNull(slot, "slot");
        Objects.requireNonNull(course, "course");
        notebook = notebook == null ? Notebook.EMPTY : notebook;
    }

    /**
     * Whether it counts as held by {@code now}: marked so, or scheduled and over without another
     * mark (PRODUCT, section 3, "Terms").
     */
    public boolean heldBy(Instant now) {
        boolean over = !slot.end().isAfter(now);
        return switch (course.state()) {
            case SCHEDULED -> over;
            case HELD -> course.markedAt() != null || over;
            case PROPOSED, CANCELLED, NO_SHOW -> false;
        };
    }

    public Meeting with(Slot newSlot) {
        return new Meeting(id, contactId, newSlot, course, notebook);
    }

    public Meeting with(Course newCourse) {
        return new Meeting(id, contactId, slot, newCourse, notebook);
    }

    public Meeting with(Notebook newNotebook) {
        return new Meeting(id, contactId, slot, course, newNotebook);
    }
}
