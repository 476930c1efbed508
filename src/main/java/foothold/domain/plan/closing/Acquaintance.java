package foothold.domain.plan.closing;

import foothold.domain.contact.Contact;
import foothold.domain.contact.Standing.Closure;
import foothold.domain.followup.Touch;
import foothold.domain.meeting.Meeting;
import foothold.domain.meeting.Referral;
import foothold.domain.outreach.Message.Kind;
import foothold.domain.outreach.Tone;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Somebody, and what there was between us.
 *
 * @param contact who
 * @param touches the messages either way, planned ones among them
 * @param meetings with them, whatever became of them
 * @param given the names they gave
 */
public record Acquaintance(
        Contact contact, List<Touch> touches, List<Meeting> meetings, List<Referral> given) {
    public Acquaintance {
        touches = touches.stream().sorted(Touch.IN_ORDER).toList();
        meetings =
                meetings.stream()
                        .sorted(
                                Comparator.comparing((Meeting each) -> each.slot().start())
                                        .thenComparing(Meeting::id))
                        .toList();
        given =
                given.stream()
                        .sorted(
                                Comparator.comparing((Referral each) -> each.naming().on())
                                        .thenComparing(Referral::id))
                        .toList();
    }

    /** The meetings that took place by then, the first one first. */
    List<Meeting> held(Instant now) {
        return meetings.stream().filter(each -> each.heldBy(now)).toList();
    }

    /** What they wrote last; empty when they never did. */
    Optional<Touch> reply() {
        return touches.stream().filter(Touch::theirs).reduce((_, later) -> later);
    }

    /** What I wrote last, news of an ending aside; empty when I never did. */
    Optional<Touch> written() {
        return touches.stream()
                .filter(each -> each.mine() && each.form().kind() != Kind.CLOSING_THE_LOOP)
                .reduce((_, later) -> later);
    }

    /** Whether they said no, and that was all. */
    boolean declined(Instant now) {
        var closure = contact.standing().closure();
        boolean closed = closure != null && closure.reason() == Closure.Reason.DECLINED;
        boolean said = reply().filter(each -> each.response().tone() == Tone.DECLINED).isPresent();
        return closed || said && held(now).isEmpty() && given.isEmpty();
    }

    /** Whether they are not to be written to, or were put away. */
    boolean outOfBounds() {
        return contact.standing().doNotContact() || contact.standing().archivedAt() != null;
    }
}
