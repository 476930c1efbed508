package foothold.service.followup;

import foothold.domain.Text;
import foothold.domain.followup.Due;
import foothold.domain.followup.Followup;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How the label of an edit names a follow-up and a time. */
final class FollowupNames {
    private static final int EXCERPT = 40;
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("EEE d MMM HH:mm", Locale.ENGLISH);

    private FollowupNames() {}

    /** "the nudge to Ann Lee". */
    static String of(Followup followup) {
        var name = followup.party().name();
        return switch (followup.kind()) {
            case SEND_PLANNED -> "the planned message to " + name;
            case TRY_NEXT_PERSON -> "the next person at " + name;
            case NUDGE -> "the nudge to " + name;
            case LET_GO -> "letting go of " + name;
            case ANSWER_REPLY -> "the answer to " + name;
            case PICK_UP_THREAD -> "picking up the thread with " + name;
            case ASK_AGAIN -> "asking " + name + " again";
            case PREPARE -> "the preparation for " + name;
            case CONFIRM -> "the confirmation to " + name;
            case RESCHEDULE -> "the new time with " + name;
            case DEBRIEF -> "the debrief about " + name;
            case THANK_YOU -> "the thank-you to " + name;
            case CONTACT_REFERRAL -> "writing to " + name;
            case THANK_REFERRER -> "thanking " + name + " for a name";
            case KEEP_PROMISE -> "the promise to " + name;
            case REPORT_BACK -> "reporting back to " + name;
            case PROGRESS_NOTE -> "the progress note to " + name;
            case KEEP_IN_TOUCH -> "keeping in touch with " + name;
            case ACTION -> "the action " + Text.excerpt(followup.reason(), EXCERPT);
            case REMINDER -> "the reminder “" + Text.excerpt(followup.reason(), EXCERPT) + "”";
        };
    }

    /** "Fri 27 Nov", or "Fri 27 Nov 14:20" for an instant. */
    static String until(Due due, ZoneId zone) {
        return switch (due) {
            case Due.OnDay(var day) -> DAY.format(day);
            case Due.AtInstant(var instant) -> moment(instant, zone);
        };
    }

    private static String moment(Instant at, ZoneId zone) {
        return MOMENT.format(at.atZone(zone));
    }
}
