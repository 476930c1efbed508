package foothold.exchange.linkedin;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the dates of "Connected On" as every era, language and spreadsheet writes them; a time of
 * day behind the date is left out, for the export does not say in which zone it is.
 */
final class ConnectedDates {

    private static final String TIME = "(?:(?:,|T|\\s)\\s*(?:\\p{L}+\\s+)?\\d{1,2}[:.h]\\d{2}.*)?";
    private static final String GAP = "[\\s./-]*";

    /** 2024-01-15, 2024/1/15, 2024. 1. 15., 2024年1月15日. */
    private static final Pattern YEAR_FIRST =
            Pattern.compile(
                    "(\\d{4})\\s?[./年년-]\\s?(\\d{1,2})\\s?[./月월-]\\s?(\\d{1,2})\\s?[.日일]?" + TIME);

    /**
     * 15 Jan 2024, 2. Februar 2023, 15-Jan-24, 1er mars 2023, 15 de jan. de 2024, Mon, 15 Jan 2024.
     */
    private static final Pattern DAY_THEN_NAME =
            Pattern.compile(
                    "(?:\\p{L}+\\.?,?\\s+)?(\\d{1,2})(?:st|nd|rd|th|er|º|ª)?"
                            + GAP
                            + "(?:(?:de|of|d’|d')\\s*\\b)?(\\p{L}{3,})"
                            + GAP
                            + "(?:(?:de|del)\\s+|,\\s*)?(\\d{4}|\\d{2})(?:\\s*г\\.?)?"
                            + TIME);

    /** Jan 15, 2024 and January 15th 2024. */
    private static final Pattern NAME_THEN_DAY =
            Pattern.compile(
                    "(\\p{L}{3,})"
                            + GAP
                            + "(\\d{1,2})(?:st|nd|rd|th)?(?:,\\s*|\\s+|-)(\\d{4})"
                            + TIME);

    /** 2024. jan. 15. and 2024-Jan-15. */
    private static final Pattern YEAR_THEN_NAME =
            Pattern.compile("(\\d{4})" + GAP + "(\\p{L}{3,})" + GAP + "(\\d{1,2})\\.?" + TIME);

    /** 05.03.2024, 3/15/26, 1-2-2023: which of the first two is the day is not written. */
    private static final Pattern NUMBERS =
            Pattern.compile("(\\d{1,2})\\s?([./-])\\s?(\\d{1,2})\\s?\\2\\s?(\\d{4}|\\d{2})" + TIME);

    private static final Pattern HALF_DAY = Pattern.compile(".*\\d\\s?[AaPp]\\.?[Mm]\\.?");

    /** No date is longer, and a long cell must not keep the patterns busy. */
    private static final int LONGEST = 60;

    /** LinkedIn's years are written short only in this century. */
    private static final int CENTURY = 2000;

    private final boolean monthFirst;
    private final boolean decided;

    private ConnectedDates(boolean monthFirst, boolean decided) {
        this.monthFirst = monthFirst;
        this.decided = decided;
    }

    /**
     * A reader for the dates of one file. A 15/3/2024 anywhere in it proves that the day comes
     * first, a 3/15/2024 that the month does; without proof a 12-hour clock or English column names
     * mean the month, all others the day.
     */
    static ConnectedDates of(Collection<String> dates, boolean english) {
        boolean dayFirst = false;
        boolean monthFirst = false;
        boolean halfDay = false;
        for (String date : dates) {
            Matcher numbers = NUMBERS.matcher(tidy(date));
            if (numbers.matches() && !numbers.group(2).equals(".")) {
                dayFirst |= Integer.parseInt(numbers.group(1)) > 12;
                monthFirst |= Integer.parseInt(numbers.group(3)) > 12;
                halfDay |= HALF_DAY.matcher(date).matches();
            }
        }
        return dayFirst != monthFirst
                ? new ConnectedDates(monthFirst, true)
                : new ConnectedDates(halfDay || english, halfDay);
    }

    /** The day this text means, or null when it is none. */
    LocalDate read(String text) {
        String date = tidy(text);
        Matcher yearFirst = YEAR_FIRST.matcher(date);
        if (yearFirst.matches()) {
            return day(yearFirst.group(1), number(yearFirst.group(2)), yearFirst.group(3));
        }
        Matcher named = DAY_THEN_NAME.matcher(date);
        if (named.matches()) {
            return day(named.group(3), month(named.group(2)), named.group(1));
        }
        Matcher nameFirst = NAME_THEN_DAY.matcher(date);
        if (nameFirst.matches()) {
            return day(nameFirst.group(3), month(nameFirst.group(1)), nameFirst.group(2));
        }
        Matcher yearThenName = YEAR_THEN_NAME.matcher(date);
        if (yearThenName.matches()) {
            return day(yearThenName.group(1), month(yearThenName.group(2)), yearThenName.group(3));
        }
        Matcher numbers = NUMBERS.matcher(date);
        return numbers.matches() ? ofNumbers(numbers) : null;
    }

    /** Whether this date could as well be another and nothing in the file decides. */
    boolean isGuess(String text) {
        Matcher numbers = NUMBERS.matcher(tidy(text));
        return !decided
                && numbers.matches()
                && !numbers.group(2).equals(".")
                && number(numbers.group(1)) <= 12
                && number(numbers.group(3)) <= 12
                && number(numbers.group(1)) != number(numbers.group(3));
    }

    private LocalDate ofNumbers(Matcher numbers) {
        int first = number(numbers.group(1));
        int second = number(numbers.group(3));
        boolean dayLeads =
                numbers.group(2).equals(".") || first > 12 || !monthFirst && second <= 12;
        return dayLeads
                ? day(numbers.group(4), second, numbers.group(1))
                : day(numbers.group(4), first, numbers.group(3));
    }

    private static LocalDate day(String year, int month, String day) {
        int fullYear = year.length() == 2 ? CENTURY + number(year) : number(year);
        try {
            return LocalDate.of(fullYear, month, number(day));
        } catch (DateTimeException _) {
            return null;
        }
    }

    private static int month(String name) {
        return MonthNames.month(name).orElse(0);
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    /** Newer LinkedIn and CLDR put a narrow no-break space before AM and PM. */
    private static String tidy(String text) {
        String date = text.length() > LONGEST ? "" : text;
        return date.replace('\u202F', ' ').replace('\u00A0', ' ').strip();
    }
}
