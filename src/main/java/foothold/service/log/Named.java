package foothold.service.log;

import foothold.domain.outreach.Message;

/** What things are called in the labels of edits. */
final class Named {
    private Named() {}

    /** A kind of message, without an article. */
    static String kind(Message.Kind kind) {
        return switch (kind) {
            case REQUEST -> "request";
            case NUDGE -> "nudge";
            case REPLY -> "reply";
            case CONFIRMATION -> "confirmation";
            case THANK_YOU -> "thank-you";
            case REFERRER_THANKS -> "thanks for the introduction";
            case REPORT_BACK -> "report back";
            case KEEP_IN_TOUCH -> "note to keep in touch";
            case CLOSING_THE_LOOP -> "closing note";
            case OTHER -> "message";
        };
    }

    /** A message as an entry of the timeline, whoever wrote it. */
    static String entry(Message message) {
        return message.outgoing() ? kind(message.form().kind()) : "reply";
    }
}
