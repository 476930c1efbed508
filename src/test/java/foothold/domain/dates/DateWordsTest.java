package foothold.domain.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import foothold.domain.dates.DateWords.Lean;
import foothold.domain.dates.DateWords.Order;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** Every row is read on Wednesday 25 November 2026 at 15:00 in Chicago. */
class DateWordsTest {
    private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");
    private static final ZonedDateTime NOW =
            ZonedDateTime.of(LocalDate.of(2026, 11, 25), LocalTime.of(15, 0), CHICAGO);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    today                  | 2026-11-25
                    Tomorrow               | 2026-11-26
                    tmrw 9am               | 2026-11-26 09:00
                    fri                    | 2026-11-27
                    on Friday              | 2026-11-27
                    wed                    | 2026-12-02
                    wed 16:00              | 2026-11-25 16:00
                    wed 14:00              | 2026-12-02 14:00
                    tues                   | 2026-12-01
                    thurs, 3pm             | 2026-11-26 15:00
                    3pm thu                | 2026-11-26 15:00
                    at 3 on thu            | 2026-11-26 15:00
                    thu at 9               | 2026-11-26 09:00
                    next fri               | 2026-12-04
                    this fri               | 2026-11-27
                    next week              | 2026-11-30
                    next month             | 2026-12-01
                    in 3 days              | 2026-11-28
                    in a week              | 2026-12-02
                    in two weeks           | 2026-12-09
                    in 1 month             | 2026-12-25
                    in 2 hours             | 2026-11-25 17:00
                    in 10 hours            | 2026-11-26 01:00
                    in 45 minutes          | 2026-11-25 15:45
                    3 days                 | 2026-11-28
                    1w                     | 2026-12-02
                    2026-12-04             | 2026-12-04
                    2026-12-04 14:20       | 2026-12-04 14:20
                    12/4                   | 2026-12-04
                    12/4/27                | 2027-12-04
                    12/25                  | 2026-12-25
                    25/12                  | 2026-12-25
                    1/5                    | 2027-01-05
                    4.12.                  | 2026-12-04
                    4.12.2027              | 2027-12-04
                    4 dec                  | 2026-12-04
                    dec 4                  | 2026-12-04
                    4th of December        | 2026-12-04
                    Dec. 4th, 2027         | 2027-12-04
                    12 jan                 | 2027-01-12
                    sept 3                 | 2027-09-03
                    25 nov                 | 2026-11-25
                    29 feb                 | 2028-02-29
                    until 12 jan           | 2027-01-12
                    in january             | 2027-01-01
                    in mar 2028            | 2028-03-01
                    3pm                    | 2026-11-26 15:00
                    16:30                  | 2026-11-25 16:30
                    15h30                  | 2026-11-25 15:30
                    noon                   | 2026-11-26 12:00
                    3:15 p.m.              | 2026-11-25 15:15
                    now                    | 2026-11-25 15:00
                    """)
    void leansToTheFuture(String text, String expected) {
        assertEquals(expected, read(text, Lean.FUTURE, Order.MONTH_FIRST), text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    yesterday              | 2026-11-24
                    yesterday 14:20        | 2026-11-24 14:20
                    14:20 yesterday        | 2026-11-24 14:20
                    wed                    | 2026-11-25
                    wed 14:00              | 2026-11-25 14:00
                    wed 16:00              | 2026-11-18 16:00
                    tue                    | 2026-11-24
                    tue 3pm                | 2026-11-24 15:00
                    thu                    | 2026-11-19
                    last wed               | 2026-11-18
                    last tue               | 2026-11-24
                    last week              | 2026-11-18
                    3 days ago             | 2026-11-22
                    an hour ago            | 2026-11-25 14:00
                    20 minutes ago         | 2026-11-25 14:40
                    16 hours ago           | 2026-11-24 23:00
                    2 days                 | 2026-11-23
                    4 dec                  | 2025-12-04
                    25 nov                 | 2026-11-25
                    29 feb                 | 2024-02-29
                    3pm                    | 2026-11-25 15:00
                    3:01pm                 | 2026-11-24 15:01
                    tomorrow               | 2026-11-26
                    """)
    void leansToThePast(String text, String expected) {
        assertEquals(expected, read(text, Lean.PAST, Order.MONTH_FIRST), text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    12/4                   | 2027-04-12
                    4/12                   | 2026-12-04
                    4/12/2026 3 pm         | 2026-12-04 15:00
                    12/25                  | 2026-12-25
                    """)
    void readsTheDayFirstWhereThatIsTheOrder(String text, String expected) {
        assertEquals(expected, read(text, Lean.FUTURE, Order.DAY_FIRST), text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "soon",
                "13/13",
                "0/4",
                "31.2.2026",
                "2026-13-01",
                "30 feb",
                "25:00",
                "13pm",
                "0pm",
                "14:60",
                "fri call",
                "in",
                "in 3",
                "3",
                "may",
                "next",
                "99999 days"
            })
    void leavesAloneWhatIsNoDate(String text) {
        assertEquals("nothing", read(text, Lean.FUTURE, Order.MONTH_FIRST), text);
    }

    @Test
    void findsADateAmongOtherWords() {
        var words = Words.of("remind me on 4 Dec, 9:00: call him");
        var match = new DateWords(NOW, Order.DAY_FIRST).at(words, 2, Lean.FUTURE).orElseThrow();
        assertEquals(LocalDate.of(2026, 12, 4), match.when().day());
        assertEquals(LocalTime.of(9, 0), match.when().time());
        assertEquals(":", words.get(match.next()));
        assertEquals("call him", words.from(match.next() + 1));
    }

    @ParameterizedTest
    @CsvSource({"US, MONTH_FIRST", "US-CA, MONTH_FIRST", "DE-BY, DAY_FIRST", ", DAY_FIRST"})
    void takesTheOrderOfTheCountry(String country, Order expected) {
        assertEquals(expected, Order.in(country));
    }

    @Test
    void movesATimeThatTheClocksSkip() {
        var skipped = new DayTime(LocalDate.of(2026, 3, 8), LocalTime.of(2, 30));
        var instant = skipped.at(CHICAGO, LocalTime.NOON);
        assertEquals(LocalTime.of(3, 30), instant.atZone(CHICAGO).toLocalTime());
    }

    private static String read(String text, Lean lean, Order order) {
        return new DateWords(NOW, order)
                .read(text, lean)
                .map(when -> when.hasTime() ? when.day() + " " + when.time() : "" + when.day())
                .orElse("nothing");
    }
}
