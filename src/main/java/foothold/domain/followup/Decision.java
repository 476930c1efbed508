package foothold.domain.followup;

import foothold.domain.Entity;
import foothold.domain.Text;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;

/**
 * What the user decided about one follow-up. The latest decision about a key holds.
 *
 * @param key the follow-up
 * @param at when it was decided
 * @param verdict what was decided
 */
public record Decision(String id, Followup.Key key, Instant at, Verdict verdict) implements Entity {

    /** Later, or not at all. */
    public sealed interface Verdict {

        /** Hidden until then; a day means its midnight. */
        record Snoozed(Due until) implements Verdict {}

        /** Gone for this one trigger; {@code reason} is what the user said, or null. */
        record Dismissed(String reason) implements Verdict {
            public Dismissed {
                reason = Text.orNull(reason);
            }
        }
    }

    public Decision {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(verdict, "verdict");
    }

    public boolean dismissed() {
        return verdict instanceof Verdict.Dismissed;
    }

    /** Whether it hides its follow-up at {@code now}, days counted in {@code zone}. */
    public boolean hides(Instant now, ZoneId zone) {
        return switch (verdict) {
            case Verdict.Dismissed _ -> true;
            case Verdict.Snoozed(Due.OnDay(var day)) ->
                    now.isBefore(day.atStartOfDay(zone).toInstant());
            case Verdict.Snoozed(Due.AtInstant(var instant)) -> now.isBefore(instant);
        };
    }
}
