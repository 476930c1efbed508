package foothold.domain.followup;

import foothold.domain.Entity;
import foothold.domain.Text;

import java.time.Instant;
import java.util.Objects;

/**
 * A plain reminder of the user's own.
 *
 * @param about whom it concerns; never null
 * @param text what to do; never empty
 * @param due on which day or at what instant; never moved by weekends or holidays
 * @param course when it was made and done; never null
 */
public record Reminder(String id, About about, String text, Due due, Course course)
        implements Entity {

    /**
     * Whom a reminder concerns; both may be null.
     *
     * @param contactId the contact, or null
     * @param organizationId the organization, or null
     */
    public record About(String contactId, String organizationId) {
        public static final About NOBODY = new About(null, null);

        public About {
            contactId = Text.orNull(contactId);
            organizationId = Text.orNull(organizationId);
        }
    }

    /**
     * The life of a reminder.
     *
     * @param madeAt when it was written down, or null when unknown
     * @param doneAt when it was done, or null while open
     */
    public record Course(Instant madeAt, Instant doneAt) {
        public static final Course OPEN = new Course(null, null);
    }

    public Reminder {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(due, "due");
        about = about == null ? About.NOBODY : about;
        course = course == null ? Course.OPEN : course;
        text = Text.orNull(text);
        if (text == null) {
            throw new IllegalArgumentException("a reminder needs a text");
        }
    }

    /** The same reminder, done at that time (or open again for null). */
    public Reminder doneAt(Instant at) {
        return new Reminder(id, about, text, due, new Course(course.madeAt(), at));
    }
}
