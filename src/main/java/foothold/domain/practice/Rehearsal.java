package foothold.domain.practice;

import foothold.domain.Entity;
import foothold.domain.Text;

import java.time.Instant;
import java.util.Objects;

/**
 * One time the user practised; it is no meeting and moves no follow-up.
 *
 * @param what what was practised; never null
 * @param about for whom; never null
 * @param took when and how long; never null
 * @param own how it felt; never null
 */
public record Rehearsal(String id, What what, About about, Took took, Own own) implements Entity {

    /** What can be practised. */
    public enum Drill {
        INTRODUCTION,
        QUESTIONS,
        AWKWARD,
        PHONE,
        FRIEND
    }

    /** How far from home one practises: the ladder, lowest rung first. */
    public enum Rung {
        HOBBY,
        FRIENDLY,
        STRANGER
    }

    /**
     * What was practised.
     *
     * @param drill the sort of practice
     * @param rung on which step of the ladder, or null where there is none
     * @param text the question, the awkward moment or the friend's name, or null
     */
    public record What(Drill drill, Rung rung, String text) {
        public What {
            Objects.requireNonNull(drill, "drill");
            text = Text.orNull(text);
        }
    }

    /** Whom and which meeting it prepared for; each may be null. */
    public record About(String contactId, String meetingId) {
        public static final About NOBODY = new About(null, null);

        public About {
            contactId = Text.orNull(contactId);
            meetingId = Text.orNull(meetingId);
        }
    }

    /**
     * When and how long.
     *
     * @param at when it began
     * @param seconds how long it took, or null when nobody counted
     * @param words how many words were said, or null when nobody counted
     */
    public record Took(Instant at, Integer seconds, Integer words) {
        public Took {
            Objects.requireNonNull(at, "at");
            if (seconds != null && seconds < 0 || words != null && words < 0) {
                throw new IllegalArgumentException("nobody practises for less than nothing");
            }
        }
    }

    /**
     * How it felt.
     *
     * @param rating 1 to 5, or null
     * @param notes in the user's words, or null
     */
    public record Own(Integer rating, String notes) {
        public static final Own NONE = new Own(null, null);

        public Own {
            if (rating != null && (rating < 1 || rating > 5)) {
                throw new IllegalArgumentException("a rating is 1 to 5, not " + rating);
            }
            notes = notes == null || notes.isBlank() ? null : notes;
        }
    }

    public Rehearsal {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(took, "took");
        about = about == null ? About.NOBODY : about;
        own = own == null ? Own.NONE : own;
    }

    /** The same practice, judged so. */
    public Rehearsal with(Own newOwn) {
        return new Rehearsal(id, what, about, took, newOwn);
    }

    /** The same practice of another meeting, or of none. */
    public Rehearsal with(About newAbout) {
        return new Rehearsal(id, what, newAbout, took, own);
    }
}
