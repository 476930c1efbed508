package foothold.domain.contact;

import foothold.domain.Entity;

import java.time.Instant;
import java.util.Objects;

/**
 * Two contacts who look alike and are not the same person: the user said so.
 *
 * @param contactId one of them
 * @param otherId the other
 * @param at when it was said
 */
public record Distinct(String id, String contactId, String otherId, Instant at) implements Entity {
    public Distinct {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(contactId, "contactId");
        Objects.requireNonNull(otherId, "otherId");
        Objects.requireNonNull(at, "at");
        if (contactId.equals(otherId)) {
            throw new IllegalArgumentException("nobody is distinct from themselves");
        }
    }
}
