package foothold.service.pipeline;

import foothold.domain.contact.Stage;
import foothold.service.pipeline.Move.Question;
import foothold.service.pipeline.Move.Refusal;

/**
 * What has to happen for somebody to get from one stage to another. Where they then stand is said
 * by the rules alone ({@code foothold.domain.followup.rules}); this only knows which event one
 * means by moving a card.
 */
public final class Moves {
    private Moves() {}

    /**
     * The event that is meant, or why there is none.
     *
     * @param barred whether they are marked as not to be contacted
     */
    public static Move between(Stage from, Stage to, boolean barred) {
        if (from == to) {
            return Refusal.SAME;
        }
        if (barred) {
            return Refusal.DO_NOT_CONTACT;
        }
        return switch (to) {
            case KNOWN, TARGET -> toTarget(from);
            case REQUESTED -> toRequested(from);
            case IN_CONVERSATION -> toConversation(from);
            case SCHEDULED -> Question.MEETING;
            case MET -> from == Stage.KEEPING_IN_TOUCH ? Refusal.THANKED_ALREADY : Question.MET;
            case KEEPING_IN_TOUCH -> toKeepingInTouch(from);
            case CLOSED -> Question.CLOSE;
        };
    }

    private static Move toTarget(Stage from) {
        return switch (from) {
            case CLOSED -> Question.REOPEN;
            case KNOWN, TARGET -> Refusal.SAME;
            case REQUESTED, IN_CONVERSATION, SCHEDULED, MET, KEEPING_IN_TOUCH ->
                    Refusal.ASKED_ALREADY;
        };
    }

    private static Move toRequested(Stage from) {
        return switch (from) {
            case KNOWN, TARGET, REQUESTED, CLOSED -> Question.SENT;
            case IN_CONVERSATION, SCHEDULED -> Refusal.REPLIED_ALREADY;
            case MET, KEEPING_IN_TOUCH -> Refusal.MET_ALREADY;
        };
    }

    private static Move toConversation(Stage from) {
        return switch (from) {
            case KNOWN, TARGET, REQUESTED, IN_CONVERSATION, CLOSED -> Question.REPLIED;
            case SCHEDULED -> Question.CALLED_OFF;
            case MET, KEEPING_IN_TOUCH -> Refusal.MET_ALREADY;
        };
    }

    private static Move toKeepingInTouch(Stage from) {
        return switch (from) {
            case MET, KEEPING_IN_TOUCH -> Question.THANKED;
            case SCHEDULED -> Refusal.MEETING_AHEAD;
            case CLOSED -> Refusal.CLOSED;
            case KNOWN, TARGET, REQUESTED, IN_CONVERSATION -> Refusal.NOT_MET_YET;
        };
    }
}
