package foothold.domain.trash;

import foothold.domain.Entity;
import foothold.domain.Text;

import java.time.Instant;
import java.util.Objects;

/**
 * Somebody in the trash, with everything that was known of them.
 *
 * @param name what the trash shows; never empty
 * @param at when they were deleted
 * @param records everything that went with them, packed as text; never null
 */
public record Discarded(String id, String name, Instant at, String records) implements Entity {

    public Discarded {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(records, "records");
        name = Text.orNull(name);
        if (name == null) {
            throw new IllegalArgumentException("what is in the trash needs a name");
        }
    }
}
