package foothold.domain.plan.closing;

import foothold.domain.followup.Touch;
import foothold.domain.outreach.Message.Kind;
import foothold.domain.plan.closing.Listener.Bond;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who is told of an ending: everybody of it who was written to, replied, was met or gave a name,
 * but nobody who declined, is not to be written to or was put away (PRODUCT, section 2, the last
 * step).
 *
 * @param ending what came to its end
 * @param zone the user's own, in which days are days
 * @param now the moment of asking
 * @param leftOut the ids of those the user decided not to tell of it
 */
public record Closing(Ending ending, ZoneId zone, Instant now, Set<String> leftOut) {
    private static final Comparator<Listener> ORDER =
            Comparator.comparing(Listener::bond)
                    .thenComparing(each -> each.contact().name(), String.CASE_INSENSITIVE_ORDER)
                    .thenComparing(each -> each.contact().id());

    public Closing {
        leftOut = Set.copyOf(leftOut);
    }

    /** Those to tell, who did most first; the ones told already and left out among them. */
    public List<Listener> of(Collection<Acquaintance> all, Circle circle) {
        return all.stream()
                .filter(each -> circle.holds(each.contact().standing().aim(), ending))
                .filter(each -> !each.outOfBounds() && !each.declined(now))
                .flatMap(each -> listener(each).stream())
                .sorted(ORDER)
                .toList();
    }

    private Optional<Listener> listener(Acquaintance each) {
        var why = new Reason(ending.on(), zone).of(each, now);
        return bond(each)
                .map(
                        bond ->
                                new Listener(
                                        each.contact(),
                                        bond,
                                        why,
                                        toldAt(each),
                                        leftOut.contains(each.contact().id())));
    }

    private Optional<Bond> bond(Acquaintance each) {
        if (!each.held(now).isEmpty()) {
            return Optional.of(Bond.MET);
        }
        if (!each.given().isEmpty()) {
            return Optional.of(Bond.NAMED_SOMEBODY);
        }
        return each.reply()
                .map(_ -> Bond.REPLIED)
                .or(() -> each.written().map(_ -> Bond.WRITTEN_TO));
    }

    /** When they were first told on or after the day it ended; null for not yet. */
    private Instant toldAt(Acquaintance each) {
        return each.touches().stream()
                .filter(touch -> touch.mine(Kind.CLOSING_THE_LOOP))
                .map(Touch::at)
                .filter(at -> !at.atZone(zone).toLocalDate().isBefore(ending.on()))
                .findFirst()
                .orElse(null);
    }
}
