package foothold.domain.meeting;

import foothold.domain.Entity;
import foothold.domain.Text;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Something I said I would do for a contact, or they for me.
 *
 * @param contactId to whom, or by whom
 * @param said what was promised; never null
 * @param due the local day, or null when none was named
 * @param course when it was made and done; never null
 */
public record Promise(String id, String contactId, Said said, LocalDate due, Course course)
        implements Entity {

    /** Who is to keep it. */
    public enum Owner {
        ME,
        THEM
    }

    /**
     * What was promised.
     *
     * @param owner who is to keep it
     * @param text what; never empty
     * @param meetingId the meeting in which it was, or null
     */
    public record Said(Owner owner, String text, String meetingId) {
        public Said {
            owner = owner == null ? Owner.ME : owner;
            text = Text.orNull(text);
            if (text == null) {
                throw new IllegalArgumentException("a promise needs its words");
            }
            meetingId = Text.orNull(meetingId);
        }
    }

    /**
     * When it was made and done.
     *
     * @param madeAt when it was made
     * @param doneAt when it was kept; null while open
     */
    public record Course(Instant madeAt, Instant doneAt) {
        public Course {
            Objects.requireNonNull(madeAt, "madeAt");
        }
    }

    public Promise {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(contactId, "contactId");
        Objects.requireNonNull(said, "said");
        Objects.requireNonNull(course, "course");
    }

    /** Kept at that time, or open again for null. */
    public Promise doneAt(Instant at) {
        return new Promise(id, contactId, said, due, new Course(course.madeAt(), at));
    }
}
