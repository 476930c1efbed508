package foothold.domain.plan;

import foothold.domain.Entity;
import foothold.domain.Text;

import java.time.Instant;
import java.util.Objects;

/**
 * The user's own judgement of a path, or of one criterion of it.
 *
 * @param pathId the path
 * @param criterionId the criterion, or null for the path as a whole
 * @param opinion what it is; never null
 * @param at when it was last changed
 */
public record Verdict(String id, String pathId, String criterionId, Opinion opinion, Instant at)
        implements Entity {

    /**
     * What somebody thinks of something.
     *
     * @param score 1 (against it) to 5 (for it), or null
     * @param words why, or null
     */
    public record Opinion(Integer score, String words) {
        public Opinion {
            if (score != null && (score < 1 || score > 5)) {
                throw new IllegalArgumentException("a score is 1 to 5, not " + score);
            }
            words = words == null || words.isBlank() ? null : words;
        }
    }

    public Verdict {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(pathId, "pathId");
        Objects.requireNonNull(opinion, "opinion");
        Objects.requireNonNull(at, "at");
        criterionId = Text.orNull(criterionId);
    }
}
