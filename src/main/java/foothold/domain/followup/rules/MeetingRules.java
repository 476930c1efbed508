package foothold.domain.followup.rules;

import foothold.domain.followup.Cadence.Thanking.Pace;
import foothold.domain.followup.Due;
import foothold.domain.followup.Followup;
import foothold.domain.followup.FollowupKind;
import foothold.domain.followup.rules.terms.Case;
import foothold.domain.followup.rules.terms.Derive;
import foothold.domain.followup.rules.terms.Wording;
import foothold.domain.meeting.Meeting;
import foothold.domain.outreach.Message;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Around a meeting: {@code RESCHEDULE, DEBRIEF, THANK_YOU}. */
final class MeetingRules {
    /** Added to a meeting's id for its card, which can be snoozed and dismissed on its own. */
    private static final String CARD = ":card";

    private static final Duration DEBRIEF_WITHIN = Duration.ofHours(2);
    private static final Duration THANK_WITHIN = Duration.ofHours(24);
    private static final Duration BETTER_LATE = Duration.ofDays(7);
    private static final int RESCHEDULE_DAYS = 1;

    private MeetingRules() {}

    /** A meeting was cancelled or missed, and there is no other. */
    static Stream<Followup> reschedule(Case person, List<Followup> open) {
        return person.facts().meetings().stream()
                .filter(meeting -> fellThrough(meeting) && !replaced(person, meeting))
                .flatMap(meeting -> reschedule(person, meeting));
    }

    private static Stream<Followup> reschedule(Case person, Meeting meeting) {
        var words = new Wording(person.book());
        var own = person.book().day(meeting.course().markedAt());
        var due = person.book().calendar().plus(own, RESCHEDULE_DAYS);
        boolean missed = meeting.course().state() == Meeting.State.NO_SHOW;
        return Derive.followup(
                person,
                FollowupKind.RESCHEDULE,
                meeting.id(),
                Due.on(due),
                "The meeting of "
                        + words.moment(meeting.slot().start())
                        + (missed ? " did not happen" : " was cancelled")
                        + " (marked "
                        + words.day(own)
                        + ") and no other is set"
                        + words.offBetween(own, due, own)
                        + ": due "
                        + words.day(due, own));
    }

    private static boolean fellThrough(Meeting meeting) {
        var state = meeting.course().state();
        return state == Meeting.State.CANCELLED || state == Meeting.State.NO_SHOW;
    }

    /** Whether another meeting was set since it was marked, or starts later than it. */
    private static boolean replaced(Case person, Meeting fallen) {
        return person.meetingsSet()
                .filter(other -> !other.id().equals(fallen.id()))
                .anyMatch(other -> setSince(other, fallen) || startsLater(other, fallen));
    }

    private static boolean setSince(Meeting other, Meeting fallen) {
        return !other.course().setAt().isBefore(fallen.course().markedAt());
    }

    /** A later one does not count when the fallen meeting was set in its place. */
    private static boolean startsLater(Meeting other, Meeting fallen) {
        return other.slot().start().isAfter(fallen.slot().start())
                && !(fellThrough(other) && setSince(fallen, other));
    }

    /** A meeting was held and nothing is written down yet. */
    static Stream<Followup> debrief(Case person, List<Followup> open) {
        return person.held().stream()
                .filter(meeting -> !debriefed(meeting))
                .flatMap(
                        meeting ->
                                Derive.followup(
                                        person,
                                        FollowupKind.DEBRIEF,
                                        meeting.id(),
                                        Due.at(meeting.slot().end().plus(DEBRIEF_WITHIN)),
                                        met(person, meeting)
                                                + "; write it down within 2 hours, while it is"
                                                + " fresh"));
    }

    private static boolean debriefed(Meeting meeting) {
        var notebook = meeting.notebook();
        return notebook.debriefedAt() != null
                || (notebook.debrief() != null && !notebook.debrief().isBlank());
    }

    /** A meeting was held and no thanks were sent since its start. */
    static Stream<Followup> thankYou(Case person, List<Followup> open) {
        boolean card = person.cadence().thanking().pace() == Pace.SAME_DAY_AND_CARD;
        return person.held().stream()
                .flatMap(
                        meeting ->
                                Stream.concat(
                                        message(person, meeting),
                                        card ? card(person, meeting) : Stream.empty()));
    }

    private static Stream<Followup> message(Case person, Meeting meeting) {
        if (person.thankedSince(meeting.slot().start())) {
            return Derive.nothing();
        }
        var due = thankBy(person, meeting);
        return Derive.followup(
                person,
                FollowupKind.THANK_YOU,
                meeting.id(),
                Due.at(due),
                thanks(person, meeting, due));
    }

    private static Instant thankBy(Case person, Meeting meeting) {
        return switch (person.cadence().thanking().pace()) {
            case WITHIN_24_HOURS -> meeting.slot().end().plus(THANK_WITHIN);
            case SAME_DAY_AND_CARD ->
                    person.book()
                            .day(meeting.slot().start())
                            .plusDays(1)
                            .atStartOfDay(person.book().zone())
                            .toInstant();
        };
    }

    private static String thanks(Case person, Meeting meeting, Instant due) {
        var words = new Wording(person.book());
        var sentence = met(person, meeting) + "; the thank-you ";
        if (!person.now().isBefore(meeting.slot().end().plus(BETTER_LATE))) {
            return sentence + "is still owed: late is better than never";
        }
        var by = words.moment(due, person.book().day(meeting.slot().start()));
        if (person.now().isBefore(due)) {
            return sentence + "is due " + by;
        }
        boolean urgent = !person.now().isBefore(due.plus(THANK_WITHIN));
        return sentence + "was due " + by + (urgent ? ": urgent now" : "");
    }

    private static Stream<Followup> card(Case person, Meeting meeting) {
        boolean written =
                person.mine(Message.Kind.THANK_YOU)
                        .filter(touch -> touch.form().channel() == Message.Channel.LETTER)
                        .anyMatch(touch -> !touch.at().isBefore(meeting.slot().start()));
        if (written) {
            return Derive.nothing();
        }
        var words = new Wording(person.book());
        var own = person.book().day(meeting.slot().start());
        var due = person.book().calendar().plus(own, 1);
        return Derive.followup(
                person,
                FollowupKind.THANK_YOU,
                meeting.id() + CARD,
                Due.on(due),
                met(person, meeting)
                        + "; a card goes out the next business day"
                        + words.offBetween(own, due, own)
                        + ": due "
                        + words.day(due, own));
    }

    /** Whether that is the card after a meeting. */
    static boolean isCard(Followup followup) {
        return followup.kind() == FollowupKind.THANK_YOU && followup.key().trigger().endsWith(CARD);
    }

    /** "Met Tue 24 Nov 2026 at 14:00–14:20". */
    private static String met(Case person, Meeting meeting) {
        var words = new Wording(person.book());
        return "Met "
                + words.moment(meeting.slot().start())
                + "–"
                + words.time(meeting.slot().end());
    }
}
