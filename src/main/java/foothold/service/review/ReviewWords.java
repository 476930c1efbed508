package foothold.service.review;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How a review puts weeks, days and counts. */
final class ReviewWords {
    private static final DateTimeFormatter SHORT = format("d MMM");
    private static final DateTimeFormatter LONG = format("d MMM uuuu");
    private static final DateTimeFormatter DAY = format("EEE d MMM");
    private static final int SIX = 6;

    private ReviewWords() {}

    private static DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
    }

    /** "16 Nov – 22 Nov 2026". */
    static String week(LocalDate monday) {
        return SHORT.format(monday) + " – " + LONG.format(monday.plusDays(SIX));
    }

    /** "Tue 24 Nov". */
    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** The same of the local day of that instant. */
    static String day(Instant at, ZoneId zone) {
        return DAY.format(at.atZone(zone));
    }

    /** "1 request", "3 requests". */
    static String count(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
