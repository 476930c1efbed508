package foothold.domain.contact;

import foothold.domain.Entity;
import foothold.domain.Text;

import java.time.Instant;
import java.util.Objects;

/**
 * One thing to find out before writing to somebody or meeting them.
 *
 * @param about whom or what; never null
 * @param topic what to find out ("one honest reason for writing to this person"); never empty
 * @param text what was found, or null
 * @param doneAt when it was ticked off; null while open
 */
public record Research(String id, About about, String topic, String text, Instant doneAt)
        implements Entity {

    /**
     * What the research is about: exactly one of the two.
     *
     * @param contactId a person, or null
     * @param organizationId an organization, or null
     */
    public record About(String contactId, String organizationId) {
        public About {
            contactId = Text.orNull(contactId);
            organizationId = Text.orNull(organizationId);
            if ((contactId == null) == (organizationId == null)) {
                throw new IllegalArgumentException(
                        "research is about a person or about an organization");
            }
        }
    }

    public Research {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(about, "about");
        topic = Text.orNull(topic);
        if (topic == null) {
            throw new IllegalArgumentException("research needs a topic");
        }
        text = text == null || text.isBlank() ? null : text;
    }

    /** The same with what was found. */
    public Research withText(String found) {
        return new Research(id, about, topic, found, doneAt);
    }

    /** Ticked off at that time, or open again for null. */
    public Research doneAt(Instant at) {
        return new Research(id, about, topic, text, at);
    }
}
