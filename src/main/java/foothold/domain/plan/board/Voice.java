package foothold.domain.plan.board;

import foothold.domain.meeting.Insight;

import java.util.LinkedHashMap;
import java.util.List;

/**
 * One person as heard in one cell of the board.
 *
 * @param contactId who
 * @param pros how often they spoke for the path
 * @param cons how often against it
 * @param neutral how often neither
 */
public record Voice(String contactId, int pros, int cons, int neutral) {

    /** Whether they said something for the path. */
    public boolean speaksFor() {
        return pros > 0;
    }

    /** Whether they said something against it. */
    public boolean speaksAgainst() {
        return cons > 0;
    }

    /** Everybody who said one of these, in the order in which they first come. */
    static List<Voice> of(List<Insight> said) {
        var voices = new LinkedHashMap<String, Voice>();
        for (var insight : said) {
            var who = insight.source().contactId();
            if (who != null) {
                voices.merge(who, one(who, insight.lesson().sign()), Voice::plus);
            }
        }
        return List.copyOf(voices.values());
    }

    private static Voice one(String who, Insight.Sign sign) {
        return switch (sign) {
            case PRO -> new Voice(who, 1, 0, 0);
            case CON -> new Voice(who, 0, 1, 0);
            case NEUTRAL -> new Voice(who, 0, 0, 1);
        };
    }

    private Voice plus(Voice more) {
        return new Voice(contactId, pros + more.pros, cons + more.cons, neutral + more.neutral);
    }
}
