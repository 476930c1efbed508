package foothold.domain.plan;

import foothold.domain.Entity;
import foothold.domain.Text;

import java.time.Instant;
import java.util.Objects;

/**
 * Something I assume of a path and want to find out, such as "I could live with the travel".
 *
 * @param pathId the path
 * @param text in the user's words; never empty
 * @param madeAt when it was written down
 */
public record Hypothesis(String id, String pathId, String text, Instant madeAt) implements Entity {

    public Hypothesis {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(pathId, "pathId");
        Objects.requireNonNull(madeAt, "madeAt");
        text = Text.orNull(text);
        if (text == null) {
            throw new IllegalArgumentException("a hypothesis needs its words");
        }
    }

    /** The same hypothesis in other words. */
    public Hypothesis withText(String words) {
        return new Hypothesis(id, pathId, words, madeAt);
    }
}
