package foothold.service.settings;

import foothold.domain.followup.DayOff;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/** What choices are called in a sentence. */
public final class Naming {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_ALONE =
            DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);

    private Naming() {}

    /** "Friday and Saturday", from Monday on. */
    public static String days(Collection<DayOfWeek> days) {
        var names =
                days.stream()
                        .sorted()
                        .map(day -> day.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
                        .toList();
        if (names.size() < 2) {
            return String.join("", names);
        }
        return names.subList(0, names.size() - 1).stream().collect(Collectors.joining(", "))
                + " and "
                + names.getLast();
    }

    /**
     * "Thu 24 Dec 2026", or "Thu 24 Dec to Mon 4 Jan 2027", with the year of the start if other.
     */
    public static String span(DayOff dayOff) {
        var last = DAY.format(dayOff.last());
        if (dayOff.first().equals(dayOff.last())) {
            return last;
        }
        boolean sameYear = dayOff.first().getYear() == dayOff.last().getYear();
        return (sameYear ? DAY_ALONE : DAY).format(dayOff.first()) + " to " + last;
    }

    /** "New York (America)" for America/New_York; as it is when it names no city. */
    public static String zone(ZoneId zone) {
        var id = zone.getId().replace('_', ' ');
        int slash = id.indexOf('/');
        return slash < 0
                ? id
                : id.substring(id.lastIndexOf('/') + 1) + " (" + id.substring(0, slash) + ")";
    }
}
