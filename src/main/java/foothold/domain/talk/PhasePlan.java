package foothold.domain.talk;

import java.time.Duration;

/**
 * How the agreed time is divided.
 *
 * @param opening small talk, and who I am
 * @param questions what I want to learn
 * @param closing thanks, and what comes next
 */
public record PhasePlan(Duration opening, Duration questions, Duration closing) {
    private static final int LONG = 30;

    /** The usual divisions (PRODUCT, "Meeting mode"). */
    public enum Preset {
        /** 4 minutes, what is left (12 to 15 of the usual 20), 2 minutes. */
        SHORT(4, 2),
        /** 5 minutes, TIARA for what is left (20 of 30), 5 minutes. */
        TIARA(5, 5);

        private final int opening;
        private final int closing;

        Preset(int opening, int closing) {
            this.opening = opening;
            this.closing = closing;
        }

        /** The one to begin with in a meeting of so many minutes: TIARA from 30 on. */
        public static Preset usual(int minutes) {
            return minutes >= LONG ? TIARA : SHORT;
        }

        /** The other one. */
        public Preset other() {
            return this == SHORT ? TIARA : SHORT;
        }
    }

    /**
     * That preset in a meeting of so many minutes. At least half of it is for the questions: in a
     * short one opening and closing shrink alike.
     *
     * @param minutes 1 or more
     */
    public static PhasePlan of(Preset preset, int minutes) {
        var all = Duration.ofMinutes(minutes);
        var opening = Duration.ofMinutes(preset.opening);
        var closing = Duration.ofMinutes(preset.closing);
        var edges = opening.plus(closing);
        if (edges.compareTo(all.dividedBy(2)) > 0) {
            var half = all.dividedBy(2);
            opening = half.multipliedBy(preset.opening).dividedBy(edges.toMinutes());
            closing = half.minus(opening);
        }
        return new PhasePlan(opening, all.minus(opening).minus(closing), closing);
    }

    /** All of it together. */
    public Duration total() {
        return opening.plus(questions).plus(closing);
    }
}
