package foothold.domain.plan;

import foothold.domain.Entity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A look back on one week and ahead to the next.
 *
 * @param week the first local day of the week looked back on
 * @param words what the user noted, or null
 * @param plan what the user means to do next week, or null
 * @param course when it was begun and finished; never null
 */
public record Review(String id, LocalDate week, String words, String plan, Course course)
        implements Entity {

    /**
     * When a review took place.
     *
     * @param begunAt when it was begun
     * @param doneAt when it was finished; null while it is not
     */
    public record Course(Instant begunAt, Instant doneAt) {
        public Course {
            Objects.requireNonNull(begunAt, "begunAt");
        }
    }

    public Review {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(week, "week");
        Objects.requireNonNull(course, "course");
        words = words == null || words.isBlank() ? null : words;
        plan = plan == null || plan.isBlank() ? null : plan;
    }

    /** The same review with these notes. */
    public Review withWords(String newWords) {
        return new Review(id, week, newWords, plan, course);
    }

    /** The same review with that plan. */
    public Review withPlan(String newPlan) {
        return new Review(id, week, words, newPlan, course);
    }

    /** Finished at that time. */
    public Review doneAt(Instant at) {
        return new Review(id, week, words, plan, new Course(course.begunAt(), at));
    }
}
