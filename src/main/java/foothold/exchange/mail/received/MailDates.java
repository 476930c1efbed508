package foothold.exchange.mail.received;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the dates of a mail (RFC 5322, sections 3.3 and 4.3). */
final class MailDates {
    private static final Pattern DATE =
            Pattern.compile(
                    "(\\d{1,2})[ -]+(\\p{Alpha}{3})\\p{Alpha}*[ -]+(\\d{2,4})\\s+"
                            + "(\\d{1,2})[:.](\\d{2})(?:[:.](\\d{2}))?"
                            + "\\s*(?:([+-])(\\d{2}):?(\\d{2})|(\\p{Alpha}{1,5}))?");
    private static final List<String> MONTHS =
            List.of(
                    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov",
                    "dec");
    private static final Map<String, Integer> HOURS =
            Map.of(
                    "est", -5, "edt", -4, "cst", -6, "cdt", -5, "mst", -7, "mdt", -6, "pst", -8,
                    "pdt", -7);

    private MailDates() {}

    /** The moment; empty when the text says none. */
    static Optional<Instant> read(String text) {
        var date = DATE.matcher(text);
        if (!date.find()) {
            return Optional.empty();
        }
        try {
            int month = 1 + MONTHS.indexOf(date.group(2).toLowerCase(Locale.ROOT));
            var second = date.group(6) == null ? 0 : Math.min(59, number(date, 6));
            var local =
                    LocalDateTime.of(
                            year(number(date, 3)),
                            month,
                            number(date, 1),
                            number(date, 4),
                            number(date, 5),
                            second);
            return Optional.of(local.toInstant(offset(date)));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static ZoneOffset offset(Matcher date) {
        if (date.group(7) == null) {
            var name = date.group(10) == null ? "" : date.group(10).toLowerCase(Locale.ROOT);
            return ZoneOffset.ofHours(HOURS.getOrDefault(name, 0));
        }
        int sign = date.group(7).equals("-") ? -1 : 1;
        return ZoneOffset.ofHoursMinutes(sign * number(date, 8), sign * number(date, 9));
    }

    private static int year(int written) {
        if (written >= 1900) {
            return written;
        }
        return written < 50 ? 2000 + written : 1900 + written % 100;
    }

    private static int number(Matcher date, int group) {
        return Integer.parseInt(date.group(group));
    }
}
