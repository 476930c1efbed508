package foothold.domain.plan.load;

import foothold.domain.followup.FollowupKind;

import java.time.LocalDate;

/**
 * Something to do on one day.
 *
 * @param day the local day it is due
 * @param kind what it is, or null for writing a request
 */
public record Duty(LocalDate day, FollowupKind kind) {

    /**
     * How long it takes, in minutes: rough figures, the same for everybody, which the screen
     * states.
     */
    public int minutes() {
        if (kind == null) {
            return Minutes.REQUEST;
        }
        return switch (kind) {
            case NUDGE, PICK_UP_THREAD -> Minutes.NUDGE;
            case LET_GO -> Minutes.LETTING_GO;
            case TRY_NEXT_PERSON, ASK_AGAIN -> Minutes.REQUEST;
            case DEBRIEF -> Minutes.MEETING;
            default -> Minutes.OTHER;
        };
    }

    /** What is reckoned with, in minutes. */
    public static final class Minutes {
        /** To look somebody up and write to them. */
        public static final int REQUEST = 20;

        public static final int NUDGE = 5;
        public static final int LETTING_GO = 2;

        /** To prepare, to talk and to write it down. */
        public static final int MEETING = 75;

        /** An answer, a thank-you, a note. */
        public static final int OTHER = 10;

        private Minutes() {}
    }
}
