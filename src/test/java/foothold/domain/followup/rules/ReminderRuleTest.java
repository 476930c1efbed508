package foothold.domain.followup.rules;

import foothold.domain.followup.Due;
import foothold.testdata.Cases;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;

/** {@code REMINDER}: the user's own, never moved. */
class ReminderRuleTest {

    @TestFactory
    Stream<DynamicTest> reminder() {
        return Cases.about()
                .row(
                        "its own day, weekend or not",
                        ann -> ann.reminder(Due.on(LocalDate.of(2026, 11, 21)), null, null),
                        "2026-11-17T09:00",
                        "REMINDER 2026-11-21 ann1")
                .row(
                        "its own instant",
                        ann ->
                                ann.reminder(
                                        Due.at(Instant.parse("2026-11-21T15:00:00Z")), null, null),
                        "2026-11-17T09:00",
                        "REMINDER 2026-11-21T10:00-05:00 ann1")
                .row(
                        "done",
                        ann -> ann.reminder(Due.on(LocalDate.EPOCH), null, "2026-11-17T09:00"),
                        "2026-11-17T09:00",
                        "none")
                .rows();
    }
}
