package foothold.domain.followup.rules;

import foothold.domain.followup.Followup;
import foothold.domain.followup.FollowupKind;
import foothold.domain.followup.Touch;
import foothold.domain.outreach.Message;

import java.util.List;
import java.util.stream.Stream;

/**
 * A planned message stands in for the follow-up it will satisfy, while its own {@code SEND_PLANNED}
 * is open: the other stays open, but only one shows.
 */
final class StandIns {
    private StandIns() {}

    /** The planned messages of a person whose {@code SEND_PLANNED} is among the open ones. */
    static Stream<Touch> planned(Case person, List<Followup> open) {
        return person.planned()
                .filter(
                        touch ->
                                open.stream()
                                        .anyMatch(
                                                each ->
                                                        each.kind() == FollowupKind.SEND_PLANNED
                                                                && each.key()
                                                                        .trigger()
                                                                        .equals(touch.id())));
    }

    /** Whether one of these planned messages will satisfy {@code followup}. */
    static boolean hides(List<Touch> planned, Followup followup) {
        return planned.stream().anyMatch(touch -> satisfies(touch.form(), followup));
    }

    private static boolean satisfies(Message.Form planned, Followup followup) {
        return switch (followup.kind()) {
            case NUDGE, PICK_UP_THREAD -> planned.kind() == Message.Kind.NUDGE;
            case ASK_AGAIN -> planned.kind() == Message.Kind.REQUEST;
            case ANSWER_REPLY -> planned.kind() == Message.Kind.REPLY;
            case PROGRESS_NOTE -> planned.kind() == Message.Kind.REPORT_BACK;
            case KEEP_IN_TOUCH -> planned.kind() == Message.Kind.KEEP_IN_TOUCH;
            case THANK_YOU ->
                    planned.kind() == Message.Kind.THANK_YOU
                            && (!followup.key().trigger().endsWith(MeetingRules.CARD)
                                    || planned.channel() == Message.Channel.LETTER);
            case SEND_PLANNED, TRY_NEXT_PERSON, LET_GO, RESCHEDULE, DEBRIEF, REMINDER -> false;
        };
    }
}
