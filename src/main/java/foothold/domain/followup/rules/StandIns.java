package foothold.domain.followup.rules;

import foothold.domain.followup.Followup;
import foothold.domain.followup.FollowupKind;
import foothold.domain.followup.Touch;
import foothold.domain.followup.rules.terms.Case;
import foothold.domain.followup.rules.terms.Derive;
import foothold.domain.outreach.Message;

import java.util.List;
import java.util.stream.Stream;

/**
 * A planned message stands in for the follow-up it will satisfy, while its own {@code SEND_PLANNED}
 * is open: the other stays open, but only one shows.
 */
final class StandIns {
    private StandIns() {}

    /** The planned messages of a person whose {@code SEND_PLANNED} is open. */
    static Stream<Touch> planned(Case person) {
        return person.planned()
                .filter(
                        touch ->
                                Derive.open(
                                        person,
                                        new Followup.Key(FollowupKind.SEND_PLANNED, touch.id())));
    }

    /** What is left of the person's open follow-ups when those with a stand-in are taken out. */
    static Stream<Followup> notStoodInFor(Case person, List<Followup> open) {
        var planned = planned(person).map(Touch::form).toList();
        boolean card = open.stream().anyMatch(MeetingRules::isCard);
        return open.stream()
                .filter(each -> planned.stream().noneMatch(form -> satisfies(form, each, card)));
    }

    /**
     * Whether such a message will satisfy {@code followup}.
     *
     * @param card a card is owed: then a thank-you by letter is meant for it, not for the thanks
     *     due at once
     */
    private static boolean satisfies(Message.Form planned, Followup followup, boolean card) {
        return switch (followup.kind()) {
            case NUDGE, PICK_UP_THREAD -> planned.kind() == Message.Kind.NUDGE;
            case ASK_AGAIN, CONTACT_REFERRAL -> planned.kind() == Message.Kind.REQUEST;
            case ANSWER_REPLY -> planned.kind() == Message.Kind.REPLY;
            case CONFIRM -> planned.kind() == Message.Kind.CONFIRMATION;
            case THANK_REFERRER -> planned.kind() == Message.Kind.REFERRER_THANKS;
            case REPORT_BACK, PROGRESS_NOTE -> planned.kind() == Message.Kind.REPORT_BACK;
            case KEEP_IN_TOUCH -> planned.kind() == Message.Kind.KEEP_IN_TOUCH;
            case THANK_YOU -> {
                boolean letter = planned.channel() == Message.Channel.LETTER;
                boolean meant = MeetingRules.isCard(followup) ? letter : !letter || !card;
                yield planned.kind() == Message.Kind.THANK_YOU && meant;
            }
            case SEND_PLANNED,
                    TRY_NEXT_PERSON,
                    LET_GO,
                    PREPARE,
                    RESCHEDULE,
                    DEBRIEF,
                    KEEP_PROMISE,
                    ACTION,
                    REMINDER ->
                    false;
        };
    }
}
