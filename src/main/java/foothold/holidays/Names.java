package foothold.holidays;

import de.focus_shift.jollyday.core.Holiday;

import java.util.Locale;
import java.util.Map;

/** What holidays are called in a sentence: always in English, whatever the machine speaks. */
final class Names {
    /** Where the table's name would read oddly. */
    private static final Map<String, String> BETTER =
            Map.of(
                    "THANKSGIVING", "Thanksgiving",
                    "LABOUR_DAY", "Labour Day",
                    "US:LABOUR_DAY", "Labor Day",
                    "US:PRESIDENTS_DAY", "Presidents’ Day",
                    "FIRST_CHRISTMAS_DAY", "Christmas Day",
                    "SECOND_CHRISTMAS_DAY", "the second day of Christmas",
                    "CHRISTMAS", "Christmas Day");

    private Names() {}

    /**
     * "Thanksgiving", or "Independence Day (observed)" on the day that stands in for the real one.
     */
    static String of(Holiday holiday, String country) {
        var key = holiday.getPropertiesKey();
        var usual = BETTER.getOrDefault(key, holiday.getDescription(Locale.ENGLISH));
        var name = BETTER.getOrDefault(country.toUpperCase(Locale.ROOT) + ":" + key, usual);
        return holiday.getDate().equals(holiday.getActualDate()) ? name : name + " (observed)";
    }

    /** Two holidays on one day. */
    static String both(String one, String other) {
        return one.equals(other) ? one : one + " and " + other;
    }
}
