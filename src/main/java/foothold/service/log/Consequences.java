package foothold.service.log;

import foothold.domain.contact.Contact;
import foothold.domain.contact.Standing;
import foothold.domain.contact.Standing.Closure;
import foothold.domain.meeting.Meeting;
import foothold.domain.outreach.Message;
import foothold.domain.outreach.Tone;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a logged fact means for where its contact stands: a decline closes somebody never met, an
 * answer, a new try or a meeting opens again what was closed or put away before it, so that what
 * follows from it is not hidden.
 */
final class Consequences {
    private Consequences() {}

    /**
     * The contact after a message changed from {@code before} to {@code after}.
     *
     * @param before null when it is new
     * @param after null when it is removed
     * @param meetings all meetings with the contact
     */
    static Contact ofMessage(
            Contact contact, Message before, Message after, List<Meeting> meetings) {
        var standing = contact.standing();
        if (before != null && closed(standing, before)) {
            standing = standing.withClosure(null);
        }
        if (after != null && declines(after)) {
            standing = decline(standing, after.when().at(), meetings);
        } else if (after != null && isNews(before, after) && answers(after)) {
            standing = answered(standing, after.when().at());
        } else if (after != null && isNews(before, after) && tries(after)) {
            standing = reopened(standing, after.when().at());
        }
        return moved(contact, standing);
    }

    /**
     * The meeting ahead that a message just sent confirms, if it is a confirmation; one confirmed
     * already stays as it is.
     *
     * @param before the message while it was planned, or null
     * @param meetings all meetings with the contact
     */
    static Optional<Meeting> confirmed(Message before, Message after, List<Meeting> meetings) {
        var at = after.when().at();
        if (!isNews(before, after)
                || !after.outgoing()
                || after.form().kind() != Message.Kind.CONFIRMATION) {
            return Optional.empty();
        }
        return meetings.stream()
                .filter(meeting -> meeting.course().state() == Meeting.State.SCHEDULED)
                .filter(meeting -> meeting.slot().start().isAfter(at))
                .min(Comparator.comparing(meeting -> meeting.slot().start()))
                .filter(meeting -> meeting.course().confirmedAt() == null);
    }

    /** The contact after a meeting was newly agreed, or newly logged as held. */
    static Contact ofMeeting(Contact contact, Meeting meeting) {
        return moved(contact, reopened(contact.standing(), meeting.course().setAt()));
    }

    private static Contact moved(Contact contact, Standing standing) {
        return standing.equals(contact.standing()) ? contact : contact.with(standing);
    }

    /** Whether that message is the decline by which the contact was closed. */
    private static boolean closed(Standing standing, Message message) {
        var closure = standing.closure();
        return closure != null
                && closure.reason() == Closure.Reason.DECLINED
                && declines(message)
                && message.when().at().equals(closure.at());
    }

    private static boolean declines(Message message) {
        return !message.outgoing() && message.words().response().tone() == Tone.DECLINED;
    }

    private static boolean answers(Message message) {
        return !message.outgoing() && message.words().response().tone() != Tone.OUT_OF_OFFICE;
    }

    private static boolean tries(Message message) {
        return message.outgoing()
                && switch (message.form().kind()) {
                    case REQUEST, NUDGE -> true;
                    default -> false;
                };
    }

    /** Whether the message only now came to be sent or received, and was not merely corrected. */
    private static boolean isNews(Message before, Message after) {
        return after.when().at() != null && (before == null || before.when().at() == null);
    }

    private static Standing decline(Standing standing, Instant at, List<Meeting> meetings) {
        boolean met = meetings.stream().anyMatch(meeting -> met(meeting, at));
        return met || standing.closure() != null
                ? standing
                : standing.withClosure(new Closure(Closure.Reason.DECLINED, at));
    }

    private static boolean met(Meeting meeting, Instant by) {
        return switch (meeting.course().state()) {
            case HELD -> true;
            case SCHEDULED -> !meeting.slot().end().isAfter(by);
            case PROPOSED, CANCELLED, NO_SHOW -> false;
        };
    }

    /** An answer proves "no answer" wrong whenever it came. */
    private static Standing answered(Standing standing, Instant at) {
        var closure = standing.closure();
        boolean silent = closure != null && closure.reason() == Closure.Reason.NO_ANSWER;
        return reopened(silent ? standing.withClosure(null) : standing, at);
    }

    private static Standing reopened(Standing standing, Instant at) {
        var closure = standing.closure();
        var open = standing;
        if (closure != null && (closure.at() == null || at.isAfter(closure.at()))) {
            open = open.withClosure(null);
        }
        return open.archivedAt() != null && at.isAfter(open.archivedAt())
                ? open.withArchivedAt(null)
                : open;
    }
}
