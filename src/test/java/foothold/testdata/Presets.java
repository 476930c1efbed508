package foothold.testdata;

import foothold.domain.followup.Cadence;
import foothold.domain.followup.Cadence.Thanking.Pace;

import java.util.List;

/** The four presets, typed from the table in PRODUCT, section 3. */
public final class Presets {
    public static final Cadence CLASSIC =
            preset("Classic 3B7", new Cadence.Asking(true, 3, List.of(7), 3), Pace.WITHIN_24_HOURS);
    public static final Cadence GENTLE =
            new Cadence(
                    "gentle",
                    "Gentle",
                    new Cadence.Asking(false, null, List.of(10, 10), 10),
                    new Cadence.Thanking(Pace.WITHIN_24_HOURS, false),
                    2);
    public static final Cadence PERSISTENT =
            preset(
                    "Persistent",
                    new Cadence.Asking(true, 3, List.of(4, 4, 6), 7),
                    Pace.WITHIN_24_HOURS);
    public static final Cadence SAME_DAY =
            preset(
                    "Same-day thanks",
                    new Cadence.Asking(true, 3, List.of(7), 3),
                    Pace.SAME_DAY_AND_CARD);

    public static final List<Cadence> ALL = List.of(CLASSIC, GENTLE, PERSISTENT, SAME_DAY);

    private Presets() {}

    private static Cadence preset(String name, Cadence.Asking asking, Pace pace) {
        return new Cadence(name, name, asking, new Cadence.Thanking(pace, true), 1);
    }
}
