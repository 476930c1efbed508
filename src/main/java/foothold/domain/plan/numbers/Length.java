package foothold.domain.plan.numbers;

/** How long a request is, by the bounds of the etiquette's row on length (PRODUCT, section 4). */
public enum Length {
    UNDER_25(24),
    TO_75(75),
    TO_125(125),
    LONGER(Integer.MAX_VALUE);

    private final int most;

    Length(int most) {
        this.most = most;
    }

    /** The class of a text of so many words; 0 or more. */
    public static Length of(int words) {
        for (var each : values()) {
            if (words <= each.most) {
                return each;
            }
        }
        throw new IllegalArgumentException(words + " words");
    }
}
