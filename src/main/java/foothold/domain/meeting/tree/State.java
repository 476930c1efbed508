package foothold.domain.meeting.tree;

import foothold.domain.contact.Stage;
import foothold.domain.contact.Standing;

import java.time.LocalDate;

/** How a branch of the referral tree stands. */
public enum State {
    /** Only the name is known. */
    NAMED,
    /** A contact, not written to yet. */
    TO_CONTACT,
    WRITTEN_TO,
    MET,
    /** Not met, and nothing has happened for a month. */
    COLD,
    /** Never met, and closed as no answer or declined (PRODUCT, section 3). */
    OUT_OF_REACH;

    /** After so many days without anything happening, somebody not met has gone cold. */
    public static final int COLD_DAYS = 30;

    /**
     * How somebody stands who is a contact.
     *
     * @param met a meeting with them took place, whatever became of it
     * @param closed why nothing more is to come; null while open
     */
    public record Known(Stage stage, boolean met, Standing.Closure.Reason closed) {}

    /**
     * The state of somebody named.
     *
     * @param known where they stand; null while only the name is known
     * @param last the local day on which something last happened: they were named or written to, or
     *     wrote
     */
    public static State of(Known known, LocalDate last, LocalDate today) {
        if (known == null) {
            return orCold(NAMED, last, today);
        }
        if (known.met()) {
            return MET;
        }
        return switch (known.stage()) {
            case KNOWN, TARGET -> orCold(TO_CONTACT, last, today);
            case REQUESTED, IN_CONVERSATION -> orCold(WRITTEN_TO, last, today);
            case SCHEDULED -> WRITTEN_TO;
            case MET, KEEPING_IN_TOUCH -> MET;
            case CLOSED -> known.closed() == Standing.Closure.Reason.PAUSED ? COLD : OUT_OF_REACH;
        };
    }

    private static State orCold(State state, LocalDate last, LocalDate today) {
        return last.plusDays(COLD_DAYS).isBefore(today) ? COLD : state;
    }
}
