package foothold.service.compose.fill;

import foothold.domain.Text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a template can leave open, written as {@code {first name}}. */
public enum Placeholder {
    /** The first word of the contact's name. */
    FIRST_NAME,
    /** The contact's whole name. */
    NAME,
    /** What they do. */
    ROLE,
    /** Their organization. */
    ORGANIZATION,
    /** How I know them, as noted. */
    TIE,
    /** The contact who named them. */
    REFERRER,
    /** Whom they named to me. */
    REFERRED,
    /** The career path of their campaign, or the only one there is. */
    PATH,
    /** One thing learned in the last meeting. */
    LEARNED,
    /** What I did on their advice. */
    DONE,
    /** The subject of the last mail either way, without "Re:". */
    LAST_SUBJECT,
    /** The day of the meeting that is next, or of the last one. */
    MEETING_DAY,
    /** When the next meeting begins, in both time zones. */
    MEETING_TIME,
    /** Where or by which link the next meeting takes place. */
    MEETING_PLACE,
    /** How long the next meeting lasts. */
    MEETING_MINUTES,
    /** A few times to choose from, in both time zones. */
    TIMES,
    MY_NAME,
    MY_FIRST_NAME,
    /** What stands below my mails; my name when there is nothing else. */
    SIGNATURE,
    /** Who I am in a few sentences. */
    INTRODUCTION;

    /** How it is written between the braces. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** How it stands in a template. */
    public String mark() {
        return "{" + word() + "}";
    }

    /** The placeholder of that word, in whatever case. */
    public static Optional<Placeholder> named(String word) {
        var folded = Text.folded(word);
        return Arrays.stream(values()).filter(each -> each.word().equals(folded)).findFirst();
    }
}
