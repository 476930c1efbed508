package foothold.domain.followup.rules.terms;

import foothold.domain.followup.Decision;
import foothold.domain.followup.Followup;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The user's latest decision about each follow-up, as known at one moment. */
public final class Decisions {
    private final Map<Followup.Key, Decision> latest = new HashMap<>();

    /** The decisions made up to and including {@code now}; of two about one key the later holds. */
    public Decisions(Collection<Decision> all, Instant now) {
        for (var decision : all) {
            if (!decision.at().isAfter(now)) {
                latest.merge(decision.key(), decision, Decisions::later);
            }
        }
    }

    /** The decision about that follow-up, if any. */
    public Optional<Decision> on(Followup.Key key) {
        return Optional.ofNullable(latest.get(key));
    }

    /** The dismissal of that follow-up, if it was dismissed. */
    public Optional<Decision> dismissal(Followup.Key key) {
        return on(key).filter(Decision::dismissed);
    }

    private static Decision later(Decision one, Decision other) {
        int order = one.at().compareTo(other.at());
        if (order == 0) {
            order = one.id().compareTo(other.id());
        }
        return order < 0 ? other : one;
    }
}
