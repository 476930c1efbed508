package foothold.domain.meeting;

import foothold.domain.Entity;
import foothold.domain.Text;

import java.time.Instant;
import java.util.Objects;

/**
 * One line captured during a meeting.
 *
 * @param moment when in which meeting; never null
 * @param tag what it is about, or null
 * @param text as typed; never null, may be empty while somebody types
 */
public record Jotting(String id, Moment moment, Tag tag, String text) implements Entity {

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

    /**
     * A moment of a meeting.
     *
     * @param meetingId the meeting
     * @param at when the line was begun
     * @param listedId the prepared question being talked about then, or null
     */
    public record Moment(String meetingId, Instant at, String listedId) {
        public Moment {
            Objects.requireNonNull(meetingId, "meetingId");
            Objects.requireNonNull(at, "at");
            listedId = Text.orNull(listedId);
        }
    }

    public Jotting {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(moment, "moment");
        text = text == null ? "" : text;
    }

    /** A line captured while no prepared question was talked about. */
    public Jotting(String id, String meetingId, Instant at, Tag tag, String text) {
        this(id, new Moment(meetingId, at, null), tag, text);
    }

    /** The meeting. */
    public String meetingId() {
        return moment.meetingId();
    }

    /** When it was begun. */
    public Instant at() {
        return moment.at();
    }

    /** The same line in other words. */
    public Jotting withText(String words) {
        return new Jotting(id, moment, tag, words);
    }

    /** The same line with another tag, or none for null. */
    public Jotting with(Tag newTag) {
        return new Jotting(id, moment, newTag, text);
    }
}
