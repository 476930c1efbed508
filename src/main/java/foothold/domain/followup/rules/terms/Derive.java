package foothold.domain.followup.rules.terms;

import foothold.domain.Text;
import foothold.domain.contact.Contact;
import foothold.domain.followup.Due;
import foothold.domain.followup.Followup;
import foothold.domain.followup.FollowupKind;
import foothold.domain.followup.Party;
import foothold.domain.followup.Touch;
import foothold.domain.meeting.Meeting;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Makes follow-ups for one person, and says which of them count. */
public final class Derive {
    private static final Set<FollowupKind> AFTER_CLOSING =
            EnumSet.of(
                    FollowupKind.THANK_YOU,
                    FollowupKind.KEEP_PROMISE,
                    FollowupKind.ACTION,
                    FollowupKind.REMINDER);
    private static final Set<FollowupKind> AFTER_DO_NOT_CONTACT =
            EnumSet.of(FollowupKind.KEEP_PROMISE, FollowupKind.ACTION, FollowupKind.REMINDER);

    private Derive() {}

    /** The follow-up, about the person of the case, with what was last said. */
    public static Stream<Followup> followup(
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

    public static Stream<Followup> nothing() {
        return Stream.empty();
    }

    /**
     * Whether that follow-up is open once its rule fired, snoozed ones included: not when it was
     * dismissed, nor when it is none of the few left for somebody closed, archived or not to be
     * contacted.
     */
    public static boolean open(Case person, Followup.Key key) {
        return left(person.contact(), key.kind()) && person.decisions().dismissal(key).isEmpty();
    }

    private static boolean left(Contact contact, FollowupKind kind) {
        var standing = contact.standing();
        if (standing.doNotContact()) {
            return AFTER_DO_NOT_CONTACT.contains(kind);
        }
        return (standing.closure() == null && standing.archivedAt() == null)
                || AFTER_CLOSING.contains(kind);
    }

    /** The first words of what was last written or noted, whoever said it. */
    public static Optional<String> lastSaid(Case person) {
        record Said(Instant at, String words) {}
        var mine = latestWords(person.mine()).map(it -> new Said(it.at(), "You: " + it.said()));
        var theirs = latestWords(person.theirs()).map(it -> new Said(it.at(), it.said()));
        var noted =
                person.held().stream()
                        .filter(met -> met.notebook().notes() != null)
                        .map(met -> new Said(met.slot().end(), noted(met)));
        return Stream.concat(Stream.concat(mine.stream(), noted), theirs.stream())
                .max(Comparator.comparing(Said::at))
                .map(Said::words);
    }

    private static Optional<Touch> latestWords(List<Touch> written) {
        return written.reversed().stream().filter(touch -> touch.said() != null).findFirst();
    }

    private static String noted(Meeting met) {
        return Text.excerpt(met.notebook().notes(), Touch.EXCERPT);
    }
}
