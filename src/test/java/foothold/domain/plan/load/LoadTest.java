package foothold.domain.plan.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.domain.contact.Contact;
import foothold.domain.followup.Cadence;
import foothold.domain.followup.FollowupKind;
import foothold.domain.plan.chance.Range;
import foothold.domain.plan.forecast.Pacing;
import foothold.testdata.Presets;
import foothold.testdata.Story;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

class LoadTest {
    private static final LocalDate TUESDAY = LocalDate.parse("2026-11-03");
    private static final LocalDate LAST = LocalDate.parse("2027-02-26");
    private static final Contact SOMEBODY = Contact.named("somebody", "Somebody");

    /** Veterans Day (11 November) and Thanksgiving (26 November) are no business days. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Classic 3B7 | TRY_NEXT_PERSON 2026-11-06, NUDGE 2026-11-13, LET_GO 2026-11-18",
                "Gentle | NUDGE 2026-11-18, NUDGE 2026-12-03, LET_GO 2026-12-17",
                "Persistent | TRY_NEXT_PERSON 2026-11-06, NUDGE 2026-11-09, NUDGE 2026-11-16,"
                        + " NUDGE 2026-11-24, LET_GO 2026-12-04"
            })
    void silenceBringsWhatThePresetSays(String preset, String expected) {
        var cadence = preset(preset);
        var book = new Story().by(cadence).book();
        var duties = new Rehearsal(book, SOMEBODY, 5).unanswered(TUESDAY, LAST);
        assertEquals(expected, brief(duties));
    }

    @Test
    void anAnswerBringsATalkAndItsFollowUps() {
        var duties = new Rehearsal(new Story().book(), SOMEBODY, 5).answered(TUESDAY, 2, LAST);
        var kinds = duties.stream().map(Duty::kind).toList();
        assertEquals(
                new Duty(LocalDate.parse("2026-11-06"), FollowupKind.ANSWER_REPLY),
                duties.getFirst());
        assertTrue(kinds.containsAll(List.of(FollowupKind.DEBRIEF, FollowupKind.THANK_YOU)));
        assertFalse(kinds.contains(FollowupKind.NUDGE));
        assertEquals(kinds.size(), kinds.stream().distinct().count(), "each once: " + kinds);
    }

    @Test
    void nothingFallsOnADayOff() {
        var book = new Story().off("2026-11-16", "2026-11-20", "Week in Porto").book();
        var pacing = new Pacing(book.calendar(), TUESDAY, 10);
        load(0, 0)
                .requests(pacing, book, new Load.Manner(SOMEBODY, 2, 5), until(LAST))
                .days(TUESDAY, LocalDate.parse("2026-12-31"))
                .stream()
                .filter(day -> !book.calendar().isBusinessDay(day.day()))
                .forEach(day -> assertEquals(new Range(0, 0), day.minutes(), day.day().toString()));
    }

    @Test
    void aDaysWorkRunsFromFewAnswersToMany() {
        var book = new Story().book();
        var oneADay = new Pacing(book.calendar(), TUESDAY, 5);
        var nudged = LocalDate.parse("2026-11-13");
        var days =
                load(0.2, 0.4)
                        .requests(oneADay, book, new Load.Manner(SOMEBODY, 2, 5), until(TUESDAY))
                        .days(TUESDAY, TUESDAY);
        assertEquals(new Range(20, 20), days.getFirst().minutes());
        var later =
                load(0.2, 0.4)
                        .requests(oneADay, book, new Load.Manner(SOMEBODY, 2, 50), until(nudged))
                        .days(nudged, nudged)
                        .getFirst();
        // The day's own request, the nudge for Tuesday's, Tuesday next's reply and next persons.
        assertTrue(later.minutes().high() > later.minutes().low());
        assertTrue(later.isOver(later.minutes().low() - 1));
        assertTrue(later.mayBeOver(later.minutes().high() - 1));
        assertFalse(later.mayBeOver(later.minutes().high()));
    }

    @Test
    void whatIsLateCountsToday() {
        var duties =
                List.of(
                        new Duty(TUESDAY.minusDays(9), FollowupKind.NUDGE),
                        new Duty(TUESDAY, FollowupKind.THANK_YOU),
                        new Duty(TUESDAY.plusDays(1), FollowupKind.LET_GO));
        var days = load(0.1, 0.9).due(duties, TUESDAY).days(TUESDAY, TUESDAY.plusDays(1));
        assertEquals(new Load.Day(TUESDAY, 2, new Range(15, 15)), days.get(0));
        assertEquals(new Load.Day(TUESDAY.plusDays(1), 1, new Range(2, 2)), days.get(1));
    }

    private static Load load(double low, double high) {
        return new Load(new Range(low, high), new Range(0.7, 0.7));
    }

    @Test
    void minutesAreWeighedByHowManyAnswerAndMeet() {
        var book = new Story().book();
        var one = new Pacing(book.calendar(), TUESDAY, 5);
        var manner = new Load.Manner(SOMEBODY, 2, 5);
        // Answered on Thursday, answer due on Friday; the meeting a week later, Friday 13th.
        var answer = LocalDate.parse("2026-11-06");
        var until = new Load.Until(TUESDAY, answer.plusDays(8));
        var days =
                new Load(new Range(0.2, 0.4), new Range(0.5, 1))
                        .requests(one, book, manner, until)
                        .days(TUESDAY, until.last());
        // Trying the next person (20 min) for those who are silent, an answer (10) for the others.
        assertEquals(new Range(0.6 * 20 + 0.4 * 10, 0.8 * 20 + 0.2 * 10), days.get(3).minutes());
        var nudge = 5.0;
        var meeting = days.get(10).minutes();
        assertEquals(LocalDate.parse("2026-11-13"), days.get(10).day());
        assertTrue(
                meeting.low() >= 0.6 * nudge && meeting.high() <= 0.8 * nudge + 0.4 * 95,
                meeting.toString());
    }

    private static Load.Until until(LocalDate day) {
        return new Load.Until(day, day);
    }

    private static Cadence preset(String name) {
        return Presets.ALL.stream().filter(it -> it.name().equals(name)).findFirst().orElseThrow();
    }

    private static String brief(List<Duty> duties) {
        return duties.stream()
                .map(duty -> duty.kind() + " " + duty.day())
                .collect(Collectors.joining(", "));
    }
}
