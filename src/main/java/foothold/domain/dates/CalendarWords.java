package foothold.domain.dates;

import foothold.domain.dates.DateWords.Lean;
import foothold.domain.dates.DateWords.Order;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates of the calendar: "2026-12-04", "12/4", "4.12.", "4 dec", "dec 4th 2026", "in jan". */
final class CalendarWords {
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern SLASHED =
            Pattern.compile("(\\d{1,2})/(\\d{1,2})(?:/(\\d{4}|\\d{2}))?");
    private static final Pattern DOTTED =
            Pattern.compile("(\\d{1,2})\\.(\\d{1,2})(?:\\.(\\d{4}|\\d{2})?)?");
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th|\\.)?");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final List<String> MONTHS =
            List.of(
                    "january",
                    "february",
                    "march",
                    "april",
                    "may",
                    "june",
                    "july",
                    "august",
                    "september",
                    "october",
                    "november",
                    "december");

    /** 29 February comes back after eight years at the latest. */
    private static final int YEARS_TO_LOOK = 8;

    private final LocalDate today;
    private final Order order;

    CalendarWords(LocalDate today, Order order) {
        this.today = today;
        this.order = order;
    }

    /** The date that begins with the {@code index}-th word. */
    Optional<DayWords.Said> at(Words words, int index) {
        return inNumbers(words.get(index), index + 1)
                .or(() -> dayMonth(words, index))
                .or(() -> monthDay(words, index))
                .or(() -> inMonth(words, index));
    }

    private Optional<DayWords.Said> inNumbers(String word, int next) {
        Matcher iso = ISO.matcher(word);
        if (iso.matches()) {
            return said(number(iso, 3), number(iso, 2), iso.group(1), next);
        }
        Matcher dotted = DOTTED.matcher(word);
        if (dotted.matches()) {
            return said(number(dotted, 1), number(dotted, 2), dotted.group(3), next);
        }
        Matcher slashed = SLASHED.matcher(word);
        if (!slashed.matches()) {
            return Optional.empty();
        }
        int first = number(slashed, 1);
        int second = number(slashed, 2);
        boolean monthFirst = second > 12 || (first <= 12 && order == Order.MONTH_FIRST);
        return monthFirst
                ? said(second, first, slashed.group(3), next)
                : said(first, second, slashed.group(3), next);
    }

    private Optional<DayWords.Said> dayMonth(Words words, int index) {
        Matcher day = DAY.matcher(words.get(index));
        int at = words.is(index + 1, "of") ? index + 2 : index + 1;
        int month = month(words.get(at));
        return day.matches() && month > 0
                ? withYear(words, number(day, 1), month, at + 1)
                : Optional.empty();
    }

    private Optional<DayWords.Said> monthDay(Words words, int index) {
        int month = month(words.get(index));
        Matcher day = DAY.matcher(words.get(index + 1));
        return month > 0 && day.matches()
                ? withYear(words, number(day, 1), month, index + 2)
                : Optional.empty();
    }

    /** "in january" is its first day. */
    private Optional<DayWords.Said> inMonth(Words words, int index) {
        int month = words.is(index, "in") ? month(words.get(index + 1)) : 0;
        return month > 0 ? withYear(words, 1, month, index + 2) : Optional.empty();
    }

    private Optional<DayWords.Said> withYear(Words words, int day, int month, int next) {
        String year = words.get(next);
        return YEAR.matcher(year).matches()
                ? said(day, month, year, next + 1)
                : said(day, month, null, next);
    }

    private Optional<DayWords.Said> said(int day, int month, String year, int next) {
        if (month < 1 || month > 12 || day < 1 || day > 31) {
            return Optional.empty();
        }
        if (year != null) {
            int century = year.length() == 2 ? 2000 : 0;
            return date(century + Integer.parseInt(year), month, day)
                    .map(date -> new DayWords.Said((_, _) -> date, next));
        }
        return date(2000, month, day)
                .map(_ -> new DayWords.Said((lean, _) -> nearest(month, day, lean), next));
    }

    private LocalDate nearest(int month, int day, Lean lean) {
        int step = lean == Lean.FUTURE ? 1 : -1;
        for (int years = 0; years <= YEARS_TO_LOOK; years++) {
            var found =
                    date(today.getYear() + step * years, month, day)
                            .filter(date -> step * date.compareTo(today) >= 0);
            if (found.isPresent()) {
                return found.get();
            }
        }
        throw new IllegalStateException("no such day in eight years: " + day + "/" + month);
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /** 1 to 12 for a month's name or its first three letters or more; otherwise 0. */
    private static int month(String word) {
        if (word.length() < 3) {
            return 0;
        }
        for (int index = 0; index < MONTHS.size(); index++) {
            if (MONTHS.get(index).startsWith(word)) {
                return index + 1;
            }
        }
        return word.equals("sept") ? 9 : 0;
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
