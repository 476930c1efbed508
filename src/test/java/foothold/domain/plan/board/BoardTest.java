package foothold.domain.plan.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.domain.meeting.Insight;
import foothold.domain.meeting.Insight.Sign;
import foothold.domain.meeting.Jotting.Tag;
import foothold.domain.plan.Criterion;
import foothold.domain.plan.chance.Range;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

class BoardTest {

    /** Tag, sign and criterion named, and the rows on which that insight then is. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "DAY_TO_DAY, NEUTRAL, -, day-to-day",
                "PAY, CON, -, pay",
                "ENTRY_ROUTE, PRO, -, entry-route",
                "TREND, NEUTRAL, -, outlook",
                "CULTURE, PRO, -, culture",
                "INSIGHT, PRO, -, likes",
                "SURPRISE, CON, -, dislikes",
                "INSIGHT, NEUTRAL, -, ''",
                "ADVICE, PRO, -, ''",
                "NAME, NEUTRAL, -, ''",
                "PROMISE, NEUTRAL, -, ''",
                "RESOURCE, NEUTRAL, -, ''",
                "PAY, CON, hours, hours",
                "INSIGHT, NEUTRAL, fit, fit",
                "INSIGHT, CON, likes, likes",
                "PAY, CON, no-longer-there, pay"
            })
    void anInsightIsOnTheRowItNamesOrThatOfItsTag(
            Tag tag, Sign sign, String criterion, String rows) {
        var board = new Told().said("ana", tag, sign, criterion).board();

        var found =
                board.columns().getFirst().cells().stream()
                        .filter(each -> !each.said().isEmpty())
                        .map(each -> each.place().criterion().id())
                        .collect(Collectors.joining(" "));
        assertEquals(rows, found);
    }

    /** Who said what of pay ("+ana -ben .cem"), and what the cell then says. */
    @ParameterizedTest
    @CsvSource({
        "'', 0, 0, 0, false",
        "+ana, 1, 1, 0, false",
        "+ana +ana, 1, 1, 0, false",
        "+ana -ana, 1, 1, 1, false",
        "+ana -ben, 2, 1, 1, true",
        "+ana -ana .ben, 2, 1, 1, false",
        "+ana -ana +ben, 2, 2, 1, true",
        "+ana -ana -ben, 2, 1, 2, true",
        ".ana .ben .cem, 3, 0, 0, false",
        "+ana +ben .cem, 3, 2, 0, false",
        "+ana +ben -cem -dan, 4, 2, 2, true"
    })
    void aContradictionTakesTwoPeople(
            String said, int people, int pros, int cons, boolean contradicted) {
        var told = new Told();
        for (var each : said.isEmpty() ? new String[0] : said.split(" ")) {
            var sign =
                    switch (each.charAt(0)) {
                        case '+' -> Sign.PRO;
                        case '-' -> Sign.CON;
                        default -> Sign.NEUTRAL;
                    };
            told.said(each.substring(1), Tag.PAY, sign);
        }
        var cell = told.cell("pay");

        assertEquals(people, cell.voices().size());
        assertEquals(people == 0, cell.unknown());
        assertEquals(pros, cell.pros());
        assertEquals(cons, cell.cons());
        assertEquals(contradicted, cell.contradicted());
    }

    @Test
    void whatNobodySaidIsNoVoice() {
        var read = new Told().said(null, Tag.PAY, Sign.PRO).cell("pay");
        assertTrue(read.unknown());
        assertEquals(1, read.said().size());

        var source = new Insight.Source(null, "meeting", Told.START);
        var lesson = new Insight.Lesson("It appeals more", Tag.INSIGHT, Sign.PRO);
        var mine = new Told().insight(new Insight("view", lesson, "ux", source, null));
        assertTrue(mine.cell("likes").said().isEmpty());
    }

    @Test
    void theLatestIsSaidFirst() {
        var cell =
                new Told()
                        .said("ana", Tag.PAY, Sign.PRO)
                        .said("ben", Tag.PAY, Sign.CON)
                        .cell("pay");
        assertEquals(List.of("i1", "i0"), cell.said().stream().map(Insight::id).toList());
    }

    @Test
    void whatHasNoSignWaits() {
        var column =
                new Told()
                        .said("ana", Tag.INSIGHT, Sign.NEUTRAL)
                        .said("ana", Tag.SURPRISE, Sign.PRO)
                        .said("ana", Tag.ADVICE, Sign.NEUTRAL)
                        .board()
                        .columns()
                        .getFirst();
        assertEquals(List.of("i0"), column.waiting().stream().map(Insight::id).toList());
    }

    @Test
    void pathsGivenUpAndInsightsOfOtherPathsAreNotShown() {
        var source = new Insight.Source("ana", null, Told.START);
        var lesson = new Insight.Lesson("Long hours", Tag.PAY, Sign.CON);
        var board = new Told().insight(new Insight("law", lesson, "gone", source, null)).board();

        assertEquals(1, board.columns().size());
        assertTrue(board.cell("ux", "pay").orElseThrow().unknown());
        assertTrue(board.cell("gone", "pay").isEmpty());
    }

    @Test
    void ownCriteriaStandOverTheShippedOnes() {
        var pay = new Criterion("pay", "Money", List.of(Tag.PAY), 3, 1);
        var hours = new Criterion("hours", "Hours", List.of(), 0, 3);
        var travel = new Criterion("travel", "Travel", List.of(), 2, 0);
        var rows = new Told().own(travel).own(hours).own(pay).board().rows();

        var brief =
                rows.stream()
                        .map(each -> each.id() + each.weight())
                        .collect(Collectors.joining(" "));
        assertEquals(
                "day-to-day1 travel2 pay3 entry-route1 likes1 dislikes1 outlook1 culture1 fit1",
                brief);
    }

    /** Scores of day to day (weight 1), pay (2) and travel (3) alone on the board. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, -, -, 0, 0, 1, 5",
                "4, -, -, 1, 4, 1.5, 4.833333",
                "-, -, 2, 1, 2, 1.5, 3.5",
                "5, 2, -, 2, 3, 2, 4",
                "5, 2, 3, 3, 3, 3, 3",
                "1, 1, 1, 3, 1, 1, 1",
                "5, 5, 5, 3, 5, 5, 5"
            })
    void verdictsAddUpByWeight(
            Integer day,
            Integer pay,
            Integer travel,
            int judged,
            double soFar,
            double low,
            double high) {
        var told = new Told();
        ShippedCriteria.ALL.stream()
                .map(each -> each.withWeight(each.id().equals("pay") ? 2 : 0))
                .map(each -> each.id().equals("day-to-day") ? each.withWeight(1) : each)
                .forEach(told::own);
        told.own(new Criterion("travel", "Travel", List.of(), 3, 9));
        told.judged("day-to-day", day).judged("pay", pay).judged("travel", travel);
        var score = told.board().columns().getFirst().score();

        assertEquals(judged, score.judged());
        assertEquals(3, score.criteria());
        assertEquals(judged > 0, score.known());
        assertEquals(soFar, score.soFar(), 1e-9);
        assertEquals(new Range(low, high).low(), score.possible().low(), 1e-6);
        assertEquals(high, score.possible().high(), 1e-6);
    }

    @Test
    void theVerdictOnThePathIsItsOwn() {
        var board = new Told().judged(null, 5).judged("pay", 2).board();
        var column = board.columns().getFirst();

        assertEquals(5, column.whole().opinion().score());
        assertEquals(2, board.cell("ux", "pay").orElseThrow().verdict().opinion().score());
        assertNull(board.cell("ux", "fit").orElseThrow().verdict());
        assertEquals(1, column.score().judged());
        assertFalse(column.score().possible().holds(0.5));
    }

    @Test
    void shippedNamesAreWordsOfTheirOwn() {
        assertEquals(9, ShippedCriteria.ALL.stream().map(Criterion::id).distinct().count());
        ShippedCriteria.ALL.forEach(
                each ->
                        assertEquals(
                                each.id(), each.name().toLowerCase(Locale.ROOT).replace(' ', '-')));
    }
}
