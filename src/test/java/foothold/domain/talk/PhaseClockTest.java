package foothold.domain.talk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import foothold.domain.meeting.Slot;
import foothold.domain.talk.PhaseClock.Signal;
import foothold.domain.talk.PhasePlan.Preset;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** The phases of a meeting and its soft signals, at both sides of each boundary. */
class PhaseClockTest {
    private static final Instant START = Instant.parse("2026-11-25T20:00:00Z");

    private static PhaseClock at(Preset preset, int minutes, Duration after) {
        var slot = new Slot(START, ZoneId.of("America/Chicago"), minutes, null, null);
        return PhaseClock.at(slot, PhasePlan.of(preset, minutes), START.plus(after));
    }

    @ParameterizedTest
    @CsvSource({
        "SHORT, 15, PT4M, PT9M, PT2M",
        "SHORT, 18, PT4M, PT12M, PT2M",
        "SHORT, 20, PT4M, PT14M, PT2M",
        "SHORT, 21, PT4M, PT15M, PT2M",
        "SHORT, 12, PT4M, PT6M, PT2M",
        "SHORT, 6, PT2M, PT3M, PT1M",
        "SHORT, 1, PT20S, PT30S, PT10S",
        "TIARA, 30, PT5M, PT20M, PT5M",
        "TIARA, 20, PT5M, PT10M, PT5M",
        "TIARA, 10, PT2M30S, PT5M, PT2M30S",
    })
    void theTimeIsDivided(
            Preset preset, int minutes, Duration opening, Duration questions, Duration closing) {
        assertEquals(new PhasePlan(opening, questions, closing), PhasePlan.of(preset, minutes));
    }

    @ParameterizedTest
    @CsvSource({
        "PT-1S, BEFORE, PT0S, PT20M1S, PT1S, NONE",
        "PT0S, OPENING, PT0S, PT20M, PT4M, NONE",
        "PT3M59S, OPENING, PT3M59S, PT16M1S, PT1S, NONE",
        "PT4M, QUESTIONS, PT4M, PT16M, PT14M, NONE",
        "PT16M59S, QUESTIONS, PT16M59S, PT3M1S, PT1M1S, NONE",
        "PT17M, QUESTIONS, PT17M, PT3M, PT1M, SOON",
        "PT18M, CLOSING, PT18M, PT2M, PT2M, SOON",
        "PT19M59S, CLOSING, PT19M59S, PT1S, PT1S, SOON",
        "PT20M, OVER, PT20M, PT0S, PT0S, OVER",
        "PT23M, OVER, PT23M, PT-3M, PT0S, OVER",
    })
    void aMomentHasItsPhase(
            Duration after,
            Phase phase,
            Duration elapsed,
            Duration left,
            Duration phaseLeft,
            Signal signal) {
        assertEquals(
                new PhaseClock(phase, elapsed, left, phaseLeft, signal),
                at(Preset.SHORT, 20, after));
    }

    @Test
    void fiveMoreMinutesGoToTheQuestions() {
        assertEquals(Phase.CLOSING, at(Preset.SHORT, 20, Duration.ofMinutes(19)).phase());
        assertEquals(Phase.QUESTIONS, at(Preset.SHORT, 25, Duration.ofMinutes(19)).phase());
        assertEquals(Signal.NONE, at(Preset.SHORT, 25, Duration.ofMinutes(19)).signal());
    }

    @ParameterizedTest
    @CsvSource({"15, SHORT", "29, SHORT", "30, TIARA", "60, TIARA"})
    void aLongMeetingBeginsWithTiara(int minutes, Preset preset) {
        assertEquals(preset, Preset.usual(minutes));
    }
}
