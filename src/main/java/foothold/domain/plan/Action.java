package foothold.domain.plan;

import foothold.domain.Entity;
import foothold.domain.Text;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What I decide to do with what I learned: a course, a skill, a change of my résumé, something to
 * read.
 *
 * @param text what; never empty
 * @param origin whose advice it was, and for which path; never null
 * @param due the local day, or null
 * @param course when it was decided and done; never null
 */
public record Action(String id, String text, Origin origin, LocalDate due, Course course)
        implements Entity {

    /**
     * Where an action comes from; each may be null.
     *
     * @param contactId whose advice it was
     * @param insightId what was learned
     * @param pathId the path it serves
     */
    public record Origin(String contactId, String insightId, String pathId) {
        public static final Origin OWN = new Origin(null, null, null);

        public Origin {
            contactId = Text.orNull(contactId);
            insightId = Text.orNull(insightId);
            pathId = Text.orNull(pathId);
        }
    }

    /**
     * When it was decided and done.
     *
     * @param madeAt when it was decided
     * @param doneAt when it was done; null while open
     */
    public record Course(Instant madeAt, Instant doneAt) {
        public Course {
            Objects.requireNonNull(madeAt, "madeAt");
        }
    }

    public Action {
        Objects.requireNonNull(id, "id");
        text = Text.orNull(text);
        if (text == null) {
            throw new IllegalArgumentException("an action needs its words");
        }
        origin = origin == null ? Origin.OWN : origin;
        Objects.requireNonNull(course, "course");
    }

    /** Done at that time, or open again for null. */
    public Action doneAt(Instant at) {
        return new Action(id, text, origin, due, new Course(course.madeAt(), at));
    }
}
