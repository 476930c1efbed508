package foothold.service.remind;

import foothold.domain.followup.Followup;
import foothold.domain.followup.FollowupKind;
import foothold.domain.remind.Matter.Subject;

import java.util.Set;

/** A follow-up as a line that fits into a notification. */
final class MatterWords {
    private static final int MOST = 60;

    /** Those whose trigger is a meeting, which a click leads to. */
    private static final Set<FollowupKind> OF_MEETINGS =
            Set.of(FollowupKind.PREPARE, FollowupKind.CONFIRM, FollowupKind.DEBRIEF);

    private MatterWords() {}

    /** What it is about, in words. */
    static Subject of(Followup followup) {
        var party = followup.party();
        var open =
                OF_MEETINGS.contains(followup.kind())
                        ? followup.key().trigger()
                        : party.contactId();
        return new Subject(shortened(what(followup)), hidden(followup.kind()), open);
    }

    /** A meeting ahead with that person. */
    static Subject meeting(String meetingId, String name) {
        return new Subject(shortened("Meeting with " + name), "A meeting", meetingId);
    }

    private static String what(Followup followup) {
        var name = followup.party().name();
        var whom = name.isEmpty() ? "them" : name;
        return switch (followup.kind()) {
            case SEND_PLANNED -> "Send what you planned to " + whom;
            case TRY_NEXT_PERSON -> "Write to the next person at " + whom;
            case NUDGE -> "Nudge " + whom + " once";
            case LET_GO -> "Let go of " + whom;
            case ANSWER_REPLY -> "Answer " + whom;
            case PICK_UP_THREAD -> "Pick up the thread with " + whom;
            case ASK_AGAIN -> "Ask " + whom + " again";
            case PREPARE -> "Prepare the meeting with " + whom;
            case CONFIRM -> "Confirm the meeting with " + whom;
            case RESCHEDULE -> "Find a new time with " + whom;
            case DEBRIEF -> "Write down the talk with " + whom;
            case THANK_YOU -> "Thank " + whom;
            case CONTACT_REFERRAL -> "Write to " + whom + ", whose name you were given";
            case THANK_REFERRER -> "Thank " + whom + " for the name";
            case KEEP_PROMISE -> "Keep your promise to " + whom;
            case REPORT_BACK -> "Tell " + whom + " what came of it";
            case PROGRESS_NOTE -> "Tell " + whom + " how it goes";
            case KEEP_IN_TOUCH -> "Keep in touch with " + whom;
            case ACTION -> name.isEmpty() ? "An action is due" : "Act on the advice of " + name;
            case REMINDER -> followup.reason();
        };
    }

    /** The button's words, where they say something without the line they stand in. */
    private static String hidden(FollowupKind kind) {
        return switch (kind) {
            case KEEP_PROMISE -> "Keep a promise";
            case ACTION -> "An action is due";
            case REMINDER -> "A reminder of yours";
            case SEND_PLANNED -> "Send what you planned";
            default -> kind.action();
        };
    }

    private static String shortened(String text) {
        var line = text.strip().replaceAll("\\s+", " ");
        if (line.codePointCount(0, line.length()) <= MOST) {
            return line;
        }
        return line.substring(0, line.offsetByCodePoints(0, MOST - 1)).strip() + "…";
    }
}
