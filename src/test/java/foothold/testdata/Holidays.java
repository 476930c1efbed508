package foothold.testdata;

import java.time.LocalDate;
import java.util.Map;

/** Public holidays of the years the tests live in, written out so that no library decides. */
public final class Holidays {
    /** Those of the United States a case of ours comes near, observed days included. */
    public static final Map<LocalDate, String> US =
            Map.of(
                    LocalDate.of(2026, 7, 3), "Independence Day (observed)",
                    LocalDate.of(2026, 9, 7), "Labor Day",
                    LocalDate.of(2026, 11, 11), "Veterans Day",
                    LocalDate.of(2026, 11, 26), "Thanksgiving",
                    LocalDate.of(2026, 12, 25), "Christmas",
                    LocalDate.of(2027, 1, 1), "New Year",
                    LocalDate.of(2027, 1, 18), "Martin Luther King Day",
                    LocalDate.of(2027, 5, 31), "Memorial Day",
                    LocalDate.of(2027, 11, 25), "Thanksgiving");

    private Holidays() {}
}
