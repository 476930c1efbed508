package foothold.domain.contact;

import foothold.domain.Entity;
import foothold.domain.Text;

import java.time.Instant;
import java.util.Objects;

/**
 * Something jotted down about a contact; it is no interaction and moves no follow-up.
 *
 * @param contactId whom it is about
 * @param at when it was written, or the time it speaks of
 * @param text the note; empty while it is being typed, never null
 */
public record Note(String id, String contactId, Instant at, String text) implements Entity {

    public Note {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(contactId, "contactId");
        Objects.requireNonNull(at, "at");
        text = Text.orEmpty(text);
    }
}
