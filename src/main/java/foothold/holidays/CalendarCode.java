package foothold.holidays;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The code of a calendar taken apart.
 *
 * @param country two letters of ISO 3166 in lower case
 * @param regions its regions, the widest first, in lower case; empty for the country itself
 */
record CalendarCode(String country, List<String> regions) {
    private static final String SEPARATOR = "-";

    /** Reads "US" or "de-by"; never fails, since what no table has is simply not found. */
    static CalendarCode of(String code) {
        var parts = code.strip().toLowerCase(Locale.ROOT).split(SEPARATOR);
        return new CalendarCode(
                parts.length == 0 ? "" : parts[0],
                Arrays.stream(parts).skip(1).map(String::strip).toList());
    }

    /** The code of a region within this one. */
    CalendarCode within(String region) {
        var all = new ArrayList<>(regions);
        all.add(region);
        return new CalendarCode(country, List.copyOf(all));
    }

    String[] regionArray() {
        return regions.toArray(String[]::new);
    }

    /** As it is stored and shown: "DE-BY". */
    @Override
    public String toString() {
        var text = new StringBuilder(country);
        regions.forEach(region -> text.append(SEPARATOR).append(region));
        return text.toString().toUpperCase(Locale.ROOT);
    }
}
