package foothold.exchange.linkedin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.List;

class ConnectedDatesTest {

    private static final LocalDate FIFTH_OF_MARCH = LocalDate.of(2024, 3, 5);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "05 Mar 2024",
                "5 Mar 2024",
                "5 March 2024",
                "2024-03-05",
                "2024-3-5",
                "2024/03/05",
                "2024-03-05 16:30:00",
                "2024-03-05T16:30:00Z",
                "2024. 3. 5.",
                "2024年3月5日",
                "2024년 3월 5일",
                "3/5/24, 4:30 PM",
                "3/5/24, 4:30\u202FPM",
                "03/05/2024",
                "5-Mar-24",
                "05-Mar-2024",
                "Mar 5, 2024",
                "March 5th, 2024",
                "Tue, 5 Mar 2024",
                "05.03.2024",
                "5.3.24",
                "05.03.2024 16:30",
                "05 März 2024",
                "5. März 2024 um 16:30",
                "05 Mrz 2024",
                "5 mars 2024",
                "5 de mar. de 2024",
                "5 de marzo de 2024",
                "05 de março de 2024",
                "5 mar 2024",
                "5 mrt. 2024",
                "5 maart 2024",
                "5 marca 2024",
                "5. mars 2024",
                "5 Mar 2024",
                "5. maaliskuuta 2024",
                "5. března 2024",
                "2024. márc. 5.",
                "5 martie 2024",
                "5 марта 2024 г.",
                "  5 Mar 2024  ",
            })
    void everyEraAndLanguage(String text) {
        assertEquals(FIFTH_OF_MARCH, ConnectedDates.of(List.of(text), true).read(text));
    }

    @ParameterizedTest
    @CsvSource({
        "12 janv. 2023, 2023-01-12",
        "1er févr. 2023, 2023-02-01",
        "15 août 2023, 2023-08-15",
        "31 déc. 2023, 2023-12-31",
        "12. Januar 2023, 2023-01-12",
        "31 Dez. 2023, 2023-12-31",
        "12 ene 2023, 2023-01-12",
        "12 de set de 2023, 2023-09-12",
        "12 out 2023, 2023-10-12",
        "12 gen 2023, 2023-01-12",
        "12 lug 2023, 2023-07-12",
        "12 dic 2023, 2023-12-12",
        "12 mei 2023, 2023-05-12",
        "12 paź 2023, 2023-10-12",
        "12 czerwca 2023, 2023-06-12",
        "12 lipca 2023, 2023-07-12",
        "12 maj 2023, 2023-05-12",
        "12 Oca 2023, 2023-01-12",
        "12 Şub 2023, 2023-02-12",
        "12 Ağu 2023, 2023-08-12",
        "12. června 2023, 2023-06-12",
        "12. července 2023, 2023-07-12",
        "12. marraskuuta 2023, 2023-11-12",
        "29 Feb 2024, 2024-02-29",
    })
    void monthsByName(String text, LocalDate expected) {
        assertEquals(expected, ConnectedDates.of(List.of(text), false).read(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "2024",
                "yesterday",
                "Engineer",
                "30 Feb 2024",
                "31/31/2024",
                "15 Foo 2024",
                "0000-00-00",
                "5 Mar",
                "45306",
                "1/2/3/4",
                "5 Mar 2024 and more"
            })
    void whatIsNoDateIsNull(String text) {
        assertNull(ConnectedDates.of(List.of(text), true).read(text));
    }

    @Test
    void oneProofDecidesForTheWholeFile() {
        assertEquals(
                FIFTH_OF_MARCH,
                ConnectedDates.of(List.of("5/3/2024", "31/12/2023"), true).read("5/3/2024"));
        assertEquals(
                FIFTH_OF_MARCH,
                ConnectedDates.of(List.of("3/5/2024", "12/31/2023"), false).read("3/5/2024"));
        assertFalse(
                ConnectedDates.of(List.of("3/5/2024", "12/31/2023"), false).isGuess("3/5/2024"));
    }

    @Test
    void withoutProofTheLanguageDecidesAndItIsAGuess() {
        assertEquals(FIFTH_OF_MARCH, ConnectedDates.of(List.of("3/5/2024"), true).read("3/5/2024"));
        assertEquals(
                FIFTH_OF_MARCH, ConnectedDates.of(List.of("5/3/2024"), false).read("5/3/2024"));
        assertTrue(ConnectedDates.of(List.of("3/5/2024"), true).isGuess("3/5/2024"));
        assertFalse(ConnectedDates.of(List.of("3/3/2024"), true).isGuess("3/3/2024"));
        assertFalse(ConnectedDates.of(List.of("05.03.2024"), true).isGuess("05.03.2024"));
        assertFalse(
                ConnectedDates.of(List.of("3/5/24, 4:30 PM"), false).isGuess("3/5/24, 4:30 PM"));
    }

    @Test
    void inAMixedFileEachDateThatProvesItselfIsRead() {
        ConnectedDates dates =
                ConnectedDates.of(List.of("31/12/2023", "12/31/2023", "3/5/2024"), true);
        assertEquals(LocalDate.of(2023, 12, 31), dates.read("31/12/2023"));
        assertEquals(LocalDate.of(2023, 12, 31), dates.read("12/31/2023"));
        assertTrue(dates.isGuess("3/5/2024"));
    }

    @Test
    void aFutureDateIsADate() {
        assertEquals(
                LocalDate.of(2031, 1, 1), ConnectedDates.of(List.of(), true).read("01 Jan 2031"));
    }

    @Test
    void aLongCellIsNoDateAndTakesNoTime() {
        assertNull(
                ConnectedDates.of(List.of("1 ".repeat(100_000)), true).read("1 ".repeat(100_000)));
    }
}
