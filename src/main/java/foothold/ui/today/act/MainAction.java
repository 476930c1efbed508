package foothold.ui.today.act;

import foothold.domain.followup.FollowupKind;
import foothold.domain.outreach.Message;

/** The one main action a follow-up asks for. */
public enum MainAction {
    /** Send the message that is planned. */
    SEND_PLANNED,
    /** Write a message and log that it was sent. */
    WRITE,
    /** Choose another person of the organization and write to them. */
    WRITE_TO_OTHER,
    /** Close the contact as no answer. */
    LET_GO,
    /** Set another meeting. */
    SET_MEETING,
    /** Write down what was said. */
    DEBRIEF,
    /** Open the page of the person to be met. */
    PREPARE,
    /** Write that the meeting stands, or note that they did. */
    CONFIRM,
    /** Write to somebody who was named, once they are a contact. */
    WRITE_TO_NAMED,
    /** Mark the reminder, the promise or the action as done. */
    DONE;

    /** What a follow-up of that kind asks for. */
    public static MainAction of(FollowupKind kind) {
        return switch (kind) {
            case SEND_PLANNED -> SEND_PLANNED;
            case TRY_NEXT_PERSON -> WRITE_TO_OTHER;
            case NUDGE,
                    ANSWER_REPLY,
                    PICK_UP_THREAD,
                    ASK_AGAIN,
                    THANK_YOU,
                    THANK_REFERRER,
                    REPORT_BACK,
                    PROGRESS_NOTE,
                    KEEP_IN_TOUCH ->
                    WRITE;
            case LET_GO -> LET_GO;
            case PREPARE -> PREPARE;
            case CONFIRM -> CONFIRM;
            case CONTACT_REFERRAL -> WRITE_TO_NAMED;
            case RESCHEDULE -> SET_MEETING;
            case DEBRIEF -> DEBRIEF;
            case KEEP_PROMISE, ACTION, REMINDER -> DONE;
        };
    }

    /** Whether Enter on the row may do it at once: nothing to fill in, and nothing closed by it. */
    public boolean needsNoInput() {
        return this == DONE;
    }

    /** The kind of message by which a follow-up is answered. */
    public static Message.Kind message(FollowupKind kind) {
        return switch (kind) {
            case NUDGE, PICK_UP_THREAD -> Message.Kind.NUDGE;
            case ANSWER_REPLY -> Message.Kind.REPLY;
            case THANK_YOU -> Message.Kind.THANK_YOU;
            case CONFIRM -> Message.Kind.CONFIRMATION;
            case THANK_REFERRER -> Message.Kind.REFERRER_THANKS;
            case REPORT_BACK, PROGRESS_NOTE -> Message.Kind.REPORT_BACK;
            case KEEP_IN_TOUCH -> Message.Kind.KEEP_IN_TOUCH;
            case TRY_NEXT_PERSON, ASK_AGAIN, CONTACT_REFERRAL -> Message.Kind.REQUEST;
            case SEND_PLANNED,
                    LET_GO,
                    PREPARE,
                    RESCHEDULE,
                    DEBRIEF,
                    KEEP_PROMISE,
                    ACTION,
                    REMINDER ->
                    Message.Kind.OTHER;
        };
    }
}
