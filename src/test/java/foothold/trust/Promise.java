package foothold.trust;

import java.util.Locale;

/** Says in one line of the build's output that a promise was kept, with the figures. */
public final class Promise {
    private Promise() {}

    /**
     * Prints the line.
     *
     * @param id as in data-safety.md ("R1")
     * @param figures as of {@link String#formatted}
     */
    public static void kept(String id, String figures, Object... values) {
        System.out.printf(
                Locale.ENGLISH, "%-4s %s%n", id, String.format(Locale.ENGLISH, figures, values));
    }
}
