package foothold.domain.followup;

import foothold.domain.Entity;
import foothold.domain.Text;

import java.util.List;
import java.util.Objects;

/**
 * A preset of intervals that drives the follow-ups (table in PRODUCT, section 3). All intervals
 * without another unit are business days.
 *
 * @param name as the user chooses it by; never empty
 * @param asking the rhythm of requests; never null
 * @param thanking how thanks are given; never null
 * @param keepInTouchMonths after how many months to get in touch again, 1 to 120
 */
public record Cadence(
        String id, String name, Asking asking, Thanking thanking, int keepInTouchMonths)
        implements Entity {
    private static final int MOST_DAYS = 366;
    private static final int MOST_MONTHS = 120;
    private static final int MOST_NUDGES = 20;

    /**
     * The rhythm of requests.
     *
     * @param noonRule a message sent at or after 12:00 counts from the next business day
     * @param nextPersonDays after how many days to try the next person, or null for never
     * @param nudgeDays the days to wait before each nudge, since the last try
     * @param letGoDays the days to wait after the last try before letting go
     */
    public record Asking(
            boolean noonRule, Integer nextPersonDays, List<Integer> nudgeDays, int letGoDays) {
        public Asking {
            nudgeDays = List.copyOf(nudgeDays);
            if (nudgeDays.size() > MOST_NUDGES) {
                throw new IllegalArgumentException("a cadence has at most 20 nudges");
            }
            checkDays(letGoDays);
            nudgeDays.forEach(Cadence::checkDays);
            if (nextPersonDays != null) {
                checkDays(nextPersonDays);
            }
        }
    }

    /**
     * How thanks are given.
     *
     * @param pace by when
     * @param tellReferrerWhenWritten the person who named somebody hears of it already when that
     *     somebody is written to, not only once met
     */
    public record Thanking(Pace pace, boolean tellReferrerWhenWritten) {

        /** By when a thank-you is due. */
        public enum Pace {
            /** 24 hours after the meeting's end. */
            WITHIN_24_HOURS,
            /** By the midnight that ends the meeting's day, and a card the next business day. */
            SAME_DAY_AND_CARD
        }
    }

    public Cadence {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(asking, "asking");
        Objects.requireNonNull(thanking, "thanking");
        name = Text.orNull(name);
        if (name == null) {
            throw new IllegalArgumentException("a cadence needs a name");
        }
        if (keepInTouchMonths < 1 || keepInTouchMonths > MOST_MONTHS) {
            throw new IllegalArgumentException(
                    "keeping in touch takes 1 to 120 months between, not " + keepInTouchMonths);
        }
    }

    private static void checkDays(int days) {
        if (days < 1 || days > MOST_DAYS) {
            throw new IllegalArgumentException("intervals are 1 to 366 business days, not " + days);
        }
    }
}
