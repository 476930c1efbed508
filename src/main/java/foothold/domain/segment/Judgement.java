package foothold.domain.segment;

import foothold.domain.contact.Segment;

import java.time.LocalDate;

/**
 * What somebody's answer, or silence, says about them, and what it is judged by.
 *
 * @param segment null while it cannot be told
 * @param because what it is judged by; never null
 * @param asked the local day the request went out; null without a request
 * @param answered the local day of their first answer to it, or null
 * @param days business days from the day the request counts from to the answer, or until now
 *     without one
 */
public record Judgement(
        Segment segment, Because because, LocalDate asked, LocalDate answered, int days) {

    /** What a judgement rests on. */
    public enum Because {
        NEVER_ASKED,
        /** Asked, and there is still time to answer. */
        WAITING,
        ANSWERED_SOON,
        ANSWERED_LATE,
        /** All tries went unanswered. */
        SILENT,
        /** The user says so. */
        CHOSEN
    }

    /** Nobody can tell: never asked for anything. */
    public static final Judgement NONE = new Judgement(null, Because.NEVER_ASKED, null, null, 0);

    /** What the user says instead; this judgement itself for null. */
    public Judgement corrected(Segment chosen) {
        return chosen == null ? this : new Judgement(chosen, Because.CHOSEN, asked, answered, days);
    }
}
