package foothold.domain.remind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/** What is told when, day by day. */
class ChoiceTest {
    private final Days berlin = new Days("Europe/Berlin");

    @Test
    void whatIsDueComesInTheMorningAndOnce() {
        berlin.matters(berlin.day("ana", "2026-11-25"), berlin.day("ben", "2026-11-26"));

        assertEquals("", berlin.look("2026-11-25T07:59"));
        assertEquals("[*ana]", berlin.look("2026-11-25T08:00"));
        assertEquals("", berlin.look("2026-11-25T08:05"));
        assertEquals("", berlin.look("2026-11-25T20:00"));
        assertEquals("[*ben]", berlin.look("2026-11-26T08:00"));
        assertEquals("", berlin.look("2026-11-27T08:00"));
    }

    @Test
    void whatIsFoundAfterTheMorningWaitsForTheNext() {
        berlin.matters(berlin.day("ana", "2026-11-25"));
        assertEquals("[*ana]", berlin.look("2026-11-25T10:00"));
        berlin.matters(berlin.day("ana", "2026-11-25"), berlin.day("late", "2026-11-25"));

        assertEquals("", berlin.look("2026-11-25T14:00"));
        assertEquals("[*late]", berlin.look("2026-11-26T08:00"));
    }

    @Test
    void aWeekAsleepIsOneSummary() {
        berlin.matters(
                berlin.day("mon", "2026-11-16"),
                berlin.day("wed", "2026-11-18"),
                berlin.hour("thanks", "2026-11-19T15:00", 180),
                berlin.meeting("talk", "2026-11-20T10:00"),
                berlin.day("sun", "2026-11-22"));

        assertEquals("[*mon wed thanks sun]", berlin.look("2026-11-23T13:00"));
        assertEquals("", berlin.look("2026-11-23T13:05"));
        assertEquals("", berlin.look("2026-11-24T08:00"));
    }

    @Test
    void whatHasAnHourIsToldAtOnce() {
        berlin.matters(
                berlin.hour("thanks", "2026-11-25T15:00", 180),
                berlin.meeting("talk", "2026-11-25T14:00"));
        assertEquals("", berlin.look("2026-11-25T11:55"));
        assertEquals("[thanks]", berlin.look("2026-11-25T12:00"));
        assertEquals("[talk]", berlin.look("2026-11-25T13:30"));
        assertEquals("", berlin.look("2026-11-25T15:05"));
    }

    @Test
    void aMeetingIsNotToldOnceItIsOver() {
        berlin.matters(berlin.meeting("talk", "2026-11-25T14:00"));
        assertEquals("", berlin.look("2026-11-25T14:20"));
        assertEquals("", berlin.look("2026-11-26T09:00"));

        berlin.matters(berlin.meeting("other", "2026-11-26T14:00"));
        assertEquals("[other]", berlin.look("2026-11-26T14:19"));
    }

    @Test
    void nothingIsToldInTheQuietHours() {
        berlin.matters(berlin.hour("debrief", "2026-11-25T22:30", 60));
        assertEquals("", berlin.look("2026-11-25T20:25"));
        // What is due in them is told before they begin, while something can be done.
        assertEquals("[debrief]", berlin.look("2026-11-25T20:30"));

        berlin.matters(berlin.hour("found later", "2026-11-25T22:30", 60));
        assertEquals("", berlin.look("2026-11-25T21:00"));
        assertEquals("", berlin.look("2026-11-26T07:55"));
        assertEquals("[*found later]", berlin.look("2026-11-26T08:00"));
    }

    @Test
    void whatFallsIntoThemComesRightAfterWhereTheMorningIsLater() {
        var late = Habits.USUAL.withMorning(LocalTime.of(10, 0));
        berlin.habits(late)
                .matters(
                        berlin.day("ana", "2026-11-26"),
                        berlin.hour("thanks", "2026-11-26T09:30", 180));
        assertEquals("", berlin.look("2026-11-26T06:30"));
        assertEquals("[thanks]", berlin.look("2026-11-26T08:00"));
        assertEquals("[*ana]", berlin.look("2026-11-26T10:00"));
    }

    @Test
    void aMeetingBeforeTheQuietHoursEndIsToldTheEveningBefore() {
        berlin.matters(berlin.meeting("breakfast", "2026-11-26T07:30"));
        assertEquals("", berlin.look("2026-11-25T20:00"));
        assertEquals("[breakfast]", berlin.look("2026-11-25T20:30"));
        assertEquals("", berlin.look("2026-11-26T07:00"));
    }

    @Test
    void aMorningWithinTheQuietHoursComesAtTheirEnd() {
        for (var hour : new int[] {6, 23}) {
            var days = new Days("Europe/Berlin");
            days.habits(Habits.USUAL.withMorning(LocalTime.of(hour, 0)));
            days.matters(days.day("ana", "2026-11-25"));
            assertEquals("", days.look("2026-11-25T07:55"), "" + hour);
            assertEquals("[*ana]", days.look("2026-11-25T08:00"), "" + hour);
        }
    }

    @Test
    void quietHoursMayLieWithinADayOrNotBeAtAll() {
        var noon = new Quiet(LocalTime.of(12, 0), LocalTime.of(14, 0));
        berlin.habits(Habits.USUAL.withQuiet(noon));
        berlin.matters(berlin.hour("a", "2026-11-25T15:00", 120));
        assertEquals("", berlin.look("2026-11-25T13:59"));
        assertEquals("[a]", berlin.look("2026-11-25T14:00"));

        berlin.habits(Habits.USUAL.withQuiet(Quiet.NEVER));
        berlin.matters(berlin.hour("b", "2026-11-26T03:00", 0));
        assertEquals("[b]", berlin.look("2026-11-26T03:00"));
    }

    @Test
    void whatWasPutOffIsDueAnew() {
        berlin.matters(berlin.day("ana", "2026-11-25"));
        assertEquals("[*ana]", berlin.look("2026-11-25T08:00"));
        // Snoozed: not there for some days, then back.
        berlin.matters();
        assertEquals("", berlin.look("2026-11-26T08:00"));
        berlin.matters(berlin.day("ana", "2026-11-27"));
        assertEquals("[*ana]", berlin.look("2026-11-27T08:00"));
        assertEquals("", berlin.look("2026-11-28T08:00"));
    }

    @Test
    void manyAtOnceAreOne() {
        berlin.matters(
                berlin.hour("a", "2026-11-25T11:00", 0),
                berlin.hour("b", "2026-11-25T11:10", 0),
                berlin.hour("c", "2026-11-25T11:20", 0),
                berlin.hour("d", "2026-11-25T11:30", 0));
        assertEquals("", berlin.look("2026-11-25T09:00"));
        assertEquals("[a b c d]", berlin.look("2026-11-25T18:00"));
    }

    @Test
    void nothingComesTwiceWhenTheClockIsSetBack() {
        berlin.matters(
                berlin.day("ana", "2026-11-25"), berlin.hour("thanks", "2026-11-25T15:00", 180));
        assertEquals("[*ana]", berlin.look("2026-11-25T08:00"));
        assertEquals("[thanks]", berlin.look("2026-11-25T12:00"));
        assertEquals("", berlin.look("2026-11-25T07:00"));
        assertEquals("", berlin.look("2026-11-25T08:00"));
        assertEquals("", berlin.look("2026-11-24T12:00"));
        assertEquals("", berlin.look("2026-11-25T12:00"));
        assertEquals("", berlin.look("2026-11-26T12:00"));
    }

    @Test
    void aClockThatRanYearsAheadDoesNotSilenceTheMornings() {
        assertEquals("", berlin.look("2031-01-01T09:00"));
        assertEquals("", berlin.look("2026-11-25T09:00"));
        berlin.matters(berlin.day("ana", "2026-11-25"));
        assertEquals("[*ana]", berlin.look("2026-11-26T08:00"));
    }

    @Test
    void nothingComesTwiceInAnotherZone() {
        berlin.matters(berlin.day("ana", "2026-11-25"));
        assertEquals("[*ana]", berlin.look("2026-11-25T08:00"));
        berlin.travel("America/Los_Angeles");
        assertEquals("", berlin.look("2026-11-25T08:00"));
        // The days of the file move as well: the midnight is another instant, the thing is the
        // same.
        berlin.moveHome("America/Los_Angeles");
        berlin.matters(berlin.day("ana", "2026-11-25"));
        assertEquals("", berlin.look("2026-11-25T12:00"));
        assertEquals("", berlin.look("2026-11-26T08:00"));
        berlin.travel("Asia/Tokyo").moveHome("Asia/Tokyo");
        berlin.matters(berlin.day("ana", "2026-11-26"));
        assertEquals("", berlin.look("2026-11-27T08:00"));
    }

    @Test
    void theMorningComesOnceAlsoWhereTheClocksChange() {
        var early = Habits.USUAL.withMorning(LocalTime.of(2, 30)).withQuiet(Quiet.NEVER);
        for (var day : new String[] {"2026-03-29", "2026-10-25"}) {
            var days = new Days("Europe/Berlin").habits(early);
            days.matters(days.day("ana", day));
            int told = 0;
            var first = days.at(day + "T00:00");
            for (int minute = 0; minute < 26 * 60; minute += 5) {
                told += days.look(first.plus(Duration.ofMinutes(minute))).isEmpty() ? 0 : 1;
            }
            assertEquals(1, told, day);
        }
    }

    @Test
    void quietHoursFollowTheClockOnTheWall() {
        var quiet = new Quiet(LocalTime.of(2, 0), LocalTime.of(3, 0));
        var berlin = ZoneId.of("Europe/Berlin");
        // Clocks go from 2 to 3: there is no such hour; and in autumn it comes twice.
        assertEquals(0, minutes(quiet, Instant.parse("2026-03-29T00:00:00Z"), berlin));
        assertEquals(120, minutes(quiet, Instant.parse("2026-10-24T23:00:00Z"), berlin));
        assertEquals(60, minutes(quiet, Instant.parse("2026-11-24T23:00:00Z"), berlin));
    }

    private static int minutes(Quiet quiet, Instant from, ZoneId zone) {
        int held = 0;
        for (int minute = 0; minute < 5 * 60; minute++) {
            held += quiet.holds(from.plus(Duration.ofMinutes(minute)), zone) ? 1 : 0;
        }
        return held;
    }

    @Test
    void whatWasNotShownWasNotTold() {
        berlin.matters(berlin.day("ana", "2026-11-25"));
        berlin.look("2026-11-25T08:00");
        var without = berlin.memory().without(List.of(berlin.day("ana", "2026-11-25")));
        assertTrue(without.told().isEmpty());
        assertEquals(berlin.memory().summary(), without.summary());
    }
}
