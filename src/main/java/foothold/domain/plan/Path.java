package foothold.domain.plan;

import foothold.domain.Entity;
import foothold.domain.Text;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A career path being explored, such as "UX research in health care".
 *
 * @param name in the user's words; never empty
 * @param notes what draws me to it, or null
 * @param droppedOn the local day on which I gave it up, or null
 */
public record Path(String id, String name, String notes, LocalDate droppedOn) implements Entity {

    /** A path still being explored. */
    public Path(String id, String name, String notes) {
        this(id, name, notes, null);
    }

    public Path {
        Objects.requireNonNull(id, "id");
        name = Text.orNull(name);
        if (name == null) {
            throw new IllegalArgumentException("a path needs a name");
        }
        notes = Text.orNull(notes);
    }
}
