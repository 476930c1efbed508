package foothold.domain.remind;

import java.time.LocalTime;
import java.util.Objects;

/**
 * How the user of this computer wants to be reminded.
 *
 * @param morning from when on the summary of the day comes, in local time
 * @param quiet when nothing is told
 * @param names whether names may be told, which a locked screen may show to others
 */
public record Habits(LocalTime morning, Quiet quiet, boolean names) {
    public static final Habits USUAL = new Habits(LocalTime.of(8, 0), Quiet.USUAL, true);

    public Habits {
        Objects.requireNonNull(morning, "morning");
        Objects.requireNonNull(quiet, "quiet");
    }

    /** When the summary comes: where the morning falls into the quiet hours, at their end. */
    LocalTime summaryTime() {
        return quiet.holds(morning) ? quiet.to() : morning;
    }

    public Habits withMorning(LocalTime time) {
        return new Habits(time, quiet, names);
    }

    public Habits withQuiet(Quiet hours) {
        return new Habits(morning, hours, names);
    }

    public Habits withNames(boolean told) {
        return new Habits(morning, quiet, told);
    }
}
