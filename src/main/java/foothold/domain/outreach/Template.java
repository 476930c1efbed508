package foothold.domain.outreach;

import foothold.domain.Entity;
import foothold.domain.Text;

import java.util.Objects;

/**
 * A message with {@code {placeholders}}: the user's own, or a shipped one as the user changed it.
 *
 * @param id a shipped template's id when it takes that one's place
 * @param name what the list calls it; never empty
 * @param use what it is for; never null
 * @param subject of a mail, or null
 * @param body the text; never null, may be empty
 */
public record Template(String id, String name, Use use, String subject, String body)
        implements Entity {

    /**
     * What a template is for.
     *
     * @param kind of message
     * @param channel the way it goes; null for any
     */
    public record Use(Message.Kind kind, Message.Channel channel) {
        public Use {
            Objects.requireNonNull(kind, "kind");
        }
    }

    public Template {
        Objects.requireNonNull(id, "id");
        name = Text.orNull(name);
        if (name == null) {
            throw new IllegalArgumentException("a template needs a name");
        }
        Objects.requireNonNull(use, "use");
        subject = Text.orNull(subject);
        body = body == null ? "" : body;
    }
}
