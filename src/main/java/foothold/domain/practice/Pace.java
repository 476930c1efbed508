package foothold.domain.practice;

/**
 * How fast something was said, and whether it fits a minute.
 *
 * @param words how many were said; 0 when nobody counted
 * @param seconds how long it took
 */
public record Pace(int words, int seconds) {
    /** As long as an introduction should take, in seconds. */
    public static final int MINUTE = 60;

    /** Words a minute from which on nobody waits for the next one. */
    public static final int SLOWEST = 110;

    /** Words a minute up to which a stranger follows at ease. */
    public static final int FASTEST = 160;

    private static final int SHORTEST = 40;
    private static final int LONGEST = 70;

    /** How the speed strikes a listener. */
    public enum Speed {
        /** Nobody counted the words, or it was over at once. */
        UNKNOWN,
        SLOW,
        GOOD,
        FAST
    }

    /** How the length strikes a listener. */
    public enum Length {
        SHORT,
        GOOD,
        LONG
    }

    public Pace {
        if (words < 0 || seconds < 0) {
            throw new IllegalArgumentException("nobody speaks for less than nothing");
        }
    }

    /** The pace of a practice; seconds and words nobody counted are 0. */
    public static Pace of(Rehearsal rehearsal) {
        var took = rehearsal.took();
        return new Pace(
                took.words() == null ? 0 : took.words(),
                took.seconds() == null ? 0 : took.seconds());
    }

    /** Words a minute, half up; 0 when it cannot be told. */
    public int perMinute() {
        return seconds == 0 ? 0 : Math.round((float) words * MINUTE / seconds);
    }

    /** Whether that is a good speed. */
    public Speed speed() {
        int each = perMinute();
        if (each == 0) {
            return Speed.UNKNOWN;
        }
        if (each < SLOWEST) {
            return Speed.SLOW;
        }
        return each > FASTEST ? Speed.FAST : Speed.GOOD;
    }

    /** Whether that is a good length for an introduction. */
    public Length length() {
        if (seconds < SHORTEST) {
            return Length.SHORT;
        }
        return seconds > LONGEST ? Length.LONG : Length.GOOD;
    }
}
