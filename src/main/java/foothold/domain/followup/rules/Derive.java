package foothold.domain.followup.rules;

import foothold.domain.Text;
import foothold.domain.followup.Due;
import foothold.domain.followup.Followup;
import foothold.domain.followup.FollowupKind;
import foothold.domain.followup.Party;
import foothold.domain.followup.Touch;
import foothold.domain.meeting.Meeting;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes follow-ups for one person. */
final class Derive {
    private static final Followup[] NOTHING = {};

    private Derive() {}

    /** The follow-up, about the person of the case, with what was last said. */
    static Stream<Followup> followup(
            Case person, FollowupKind kind, String trigger, Due due, String reason) {
        var facts = person.facts();
        return Stream.of(
                new Followup(
                        new Followup.Key(kind, trigger),
                        Party.of(facts.contact(), facts.organization()),
                        due,
                        reason,
                        lastSaid(person).orElse(null)));
    }

    static Stream<Followup> nothing() {
        return Stream.of(NOTHING);
    }

    /** The first words of what was last written or noted, whoever said it. */
    static Optional<String> lastSaid(Case person) {
        record Said(Instant at, String words) {}
        var written =
                person.facts().touches().stream()
                        .filter(touch -> touch.mine() || touch.theirs())
                        .filter(touch -> touch.said() != null)
                        .map(touch -> new Said(touch.at(), said(touch)));
        var noted =
                person.held().stream()
                        .filter(met -> met.notebook().notes() != null)
                        .map(met -> new Said(met.slot().end(), noted(met)));
        return Stream.concat(written, noted).max(Comparator.comparing(Said::at)).map(Said::words);
    }

    private static String said(Touch touch) {
        return touch.mine() ? "You: " + touch.said() : touch.said();
    }

    private static String noted(Meeting met) {
        return Text.excerpt(met.notebook().notes(), Touch.EXCERPT);
    }
}
