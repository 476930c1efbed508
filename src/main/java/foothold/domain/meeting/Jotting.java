package foothold.domain.meeting;

import foothold.domain.Entity;

import java.time.Instant;
import java.util.Objects;

/**
 * One line captured during a meeting.
 *
 * @param meetingId the meeting
 * @param at when it was begun
 * @param tag what it is about, or null
 * @param text as typed; never null, may be empty while somebody types
 */
public record Jotting(String id, String meetingId, Instant at, Tag tag, String text)
        implements Entity {

    /** What a captured line or an insight is about. */
    public enum Tag {
        TREND,
        INSIGHT,
        ADVICE,
        RESOURCE,
        NAME,
        PROMISE,
        CULTURE,
        PAY,
        DAY_TO_DAY,
        ENTRY_ROUTE,
        SURPRISE
    }

    public Jotting {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(meetingId, "meetingId");
        Objects.requireNonNull(at, "at");
        text = text == null ? "" : text;
    }

    /** The same line in other words. */
    public Jotting withText(String words) {
        return new Jotting(id, meetingId, at, tag, words);
    }

    /** The same line with another tag, or none for null. */
    public Jotting with(Tag newTag) {
        return new Jotting(id, meetingId, at, newTag, text);
    }
}
