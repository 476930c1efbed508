package foothold.domain.talk;

import foothold.domain.meeting.Slot;

import java.time.Duration;
import java.time.Instant;

/**
 * Where a conversation stands at one moment.
 *
 * @param phase which part of it
 * @param elapsed since the agreed start; zero before it
 * @param left until the agreed end; negative after it
 * @param phaseLeft until the phase ends, before the start until that; zero when it is over
 * @param signal what to say softly
 */
public record PhaseClock(
        Phase phase, Duration elapsed, Duration left, Duration phaseLeft, Signal signal) {
    /** So long before the end it is said that it comes. */
    public static final Duration SOON = Duration.ofMinutes(3);

    /** What the clock says by itself. */
    public enum Signal {
        NONE,
        /** Three minutes are left, or fewer. */
        SOON,
        /** The agreed time is over. */
        OVER
    }

    /** The clock of a meeting in that slot, divided so, at that moment. */
    public static PhaseClock at(Slot slot, PhasePlan plan, Instant now) {
        var elapsed = Duration.between(slot.start(), now);
        var left = Duration.between(now, slot.end());
        if (elapsed.isNegative()) {
            return new PhaseClock(
                    Phase.BEFORE, Duration.ZERO, left, elapsed.negated(), Signal.NONE);
        }
        var phase = phase(plan, elapsed);
        return new PhaseClock(phase, elapsed, left, phaseLeft(phase, plan, elapsed), signal(left));
    }

    private static Phase phase(PhasePlan plan, Duration elapsed) {
        if (elapsed.compareTo(plan.total()) >= 0) {
            return Phase.OVER;
        }
        if (elapsed.compareTo(plan.opening()) < 0) {
            return Phase.OPENING;
        }
        return elapsed.compareTo(plan.opening().plus(plan.questions())) < 0
                ? Phase.QUESTIONS
                : Phase.CLOSING;
    }

    private static Duration phaseLeft(Phase phase, PhasePlan plan, Duration elapsed) {
        return switch (phase) {
            case BEFORE, OVER -> Duration.ZERO;
            case OPENING -> plan.opening().minus(elapsed);
            case QUESTIONS -> plan.opening().plus(plan.questions()).minus(elapsed);
            case CLOSING -> plan.total().minus(elapsed);
        };
    }

    private static Signal signal(Duration left) {
        if (left.compareTo(Duration.ZERO) <= 0) {
            return Signal.OVER;
        }
        return left.compareTo(SOON) <= 0 ? Signal.SOON : Signal.NONE;
    }
}
