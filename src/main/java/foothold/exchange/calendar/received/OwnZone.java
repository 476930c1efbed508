package foothold.exchange.calendar.received;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A zone that a file explains itself (VTIMEZONE; RFC 5545, section 3.6.5): from when on which
 * offset holds. Of the rules, those programs write are understood: each year in a month on a
 * weekday, or on a day.
 */
final class OwnZone {
    private static final Map<String, DayOfWeek> DAYS =
            Map.of(
                    "MO", DayOfWeek.MONDAY,
                    "TU", DayOfWeek.TUESDAY,
                    "WE", DayOfWeek.WEDNESDAY,
                    "TH", DayOfWeek.THURSDAY,
                    "FR", DayOfWeek.FRIDAY,
                    "SA", DayOfWeek.SATURDAY,
                    "SU", DayOfWeek.SUNDAY);
    private static final Pattern MONTH = Pattern.compile("(?:^|;)BYMONTH=(\\d{1,2})(?:;|$)");
    private static final Pattern DAY =
            Pattern.compile("(?:^|;)BYDAY=([+-]?[1-5])?(MO|TU|WE|TH|FR|SA|SU)(?:;|$)");
    private static final Pattern MONTH_DAY =
            Pattern.compile("(?:^|;)BYMONTHDAY=(\\d{1,2})(?:,\\d{1,2})*(?:;|$)");
    private static final Pattern OFFSET = Pattern.compile("([+-])(\\d{2})(\\d{2})(\\d{2})?");
    private static final int MOST_DATES = 500;

    private final List<Component> observances;

    OwnZone(Component explained) {
        observances =
                Stream.concat(
                                explained.parts("STANDARD").stream(),
                                explained.parts("DAYLIGHT").stream())
                        .limit(MOST_DATES)
                        .toList();
    }

    /** The offset at that local time; empty when the file does not say. */
    Optional<ZoneOffset> at(LocalDateTime local) {
        record Onset(LocalDateTime when, Component observance) {}
        return observances.stream()
                .flatMap(each -> onsets(each, local.getYear()).map(when -> new Onset(when, each)))
                .filter(onset -> !onset.when().isAfter(local))
                .max(Comparator.comparing(Onset::when))
                .map(Onset::observance)
                .or(() -> observances.stream().findFirst())
                .flatMap(observance -> offset(observance.text("TZOFFSETTO")));
    }

    /**
     * When it begins: first, on the dates named, and by its rule in that year and the one before.
     */
    private static Stream<LocalDateTime> onsets(Component observance, int year) {
        var first = Moments.local(observance.text("DTSTART"));
        if (first.isEmpty()) {
            return Stream.empty();
        }
        var dates =
                observance.all("RDATE").stream()
                        .flatMap(line -> Stream.of(line.value().split(",", MOST_DATES)))
                        .flatMap(value -> Moments.local(value).stream());
        var rule = observance.text("RRULE");
        var byRule =
                Stream.of(year - 1, year)
                        .filter(each -> !rule.isEmpty())
                        .flatMap(each -> onset(rule, first.get(), each).stream())
                        .filter(each -> !each.isBefore(first.get()));
        return Stream.of(first.stream(), dates, byRule).flatMap(each -> each);
    }

    private static Optional<LocalDateTime> onset(String rule, LocalDateTime first, int year) {
        try {
            var inMonth = MONTH.matcher(rule);
            var month =
                    inMonth.find()
                            ? Month.of(Integer.parseInt(inMonth.group(1)))
                            : first.getMonth();
            return Optional.of(day(rule, first, year, month).atTime(first.toLocalTime()));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static LocalDate day(String rule, LocalDateTime first, int year, Month month) {
        var weekday = DAY.matcher(rule);
        var from = MONTH_DAY.matcher(rule);
        boolean dated = from.find();
        if (!weekday.find()) {
            return LocalDate.of(
                    year, month, dated ? Integer.parseInt(from.group(1)) : first.getDayOfMonth());
        }
        var day = DAYS.get(weekday.group(2));
        if (dated) {
            return LocalDate.of(year, month, Integer.parseInt(from.group(1)))
                    .with(TemporalAdjusters.nextOrSame(day));
        }
        int which = weekday.group(1) == null ? 1 : Integer.parseInt(weekday.group(1));
        return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(which, day));
    }

    /** An offset such as -0330 or +054500. */
    static Optional<ZoneOffset> offset(String text) {
        var matcher = OFFSET.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int sign = matcher.group(1).equals("-") ? -1 : 1;
        int seconds = matcher.group(4) == null ? 0 : Integer.parseInt(matcher.group(4));
        int all =
                Integer.parseInt(matcher.group(2)) * 3600
                        + Integer.parseInt(matcher.group(3)) * 60
                        + seconds;
        return all > ZoneOffset.MAX.getTotalSeconds()
                ? Optional.empty()
                : Optional.of(ZoneOffset.ofTotalSeconds(sign * all));
    }
}
