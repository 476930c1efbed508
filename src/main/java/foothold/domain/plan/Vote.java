package foothold.domain.plan;

import foothold.domain.Entity;
import foothold.domain.Text;

import java.time.Instant;
import java.util.Objects;

/**
 * What one meeting said about a hypothesis; each meeting votes once on each.
 *
 * @param hypothesisId the hypothesis
 * @param cast in which meeting; never null
 * @param side for it, against it, or neither
 * @param words those that made it so, or null
 */
public record Vote(String id, String hypothesisId, Cast cast, Side side, String words)
        implements Entity {

    /** What a vote says. */
    public enum Side {
        FOR,
        AGAINST,
        NEUTRAL
    }

    /**
     * Where a vote comes from.
     *
     * @param meetingId the meeting
     * @param at when it was cast
     */
    public record Cast(String meetingId, Instant at) {
        public Cast {
            Objects.requireNonNull(meetingId, "meetingId");
            Objects.requireNonNull(at, "at");
        }
    }

    public Vote {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(hypothesisId, "hypothesisId");
        Objects.requireNonNull(cast, "cast");
        side = side == null ? Side.NEUTRAL : side;
        words = Text.orNull(words);
    }

    /** The same vote for the other side, or for none. */
    public Vote with(Side newSide) {
        return new Vote(id, hypothesisId, cast, newSide, words);
    }

    /** The same vote for other words. */
    public Vote withWords(String newWords) {
        return new Vote(id, hypothesisId, cast, side, newWords);
    }
}
