package foothold.domain.meeting.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;

import foothold.domain.contact.Stage;
import foothold.domain.contact.Standing;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;

/** How somebody named stands, on 25 November 2026. */
class StateTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    @ParameterizedTest
    @CsvSource({
        // stage, met, closed, days since something happened, state
        ", false, , 30, NAMED",
        ", false, , 31, COLD",
        "KNOWN, false, , 0, TO_CONTACT",
        "TARGET, false, , 30, TO_CONTACT",
        "TARGET, false, , 31, COLD",
        "REQUESTED, false, , 30, WRITTEN_TO",
        "REQUESTED, false, , 31, COLD",
        "IN_CONVERSATION, false, , 31, COLD",
        "SCHEDULED, false, , 31, WRITTEN_TO",
        "MET, true, , 400, MET",
        "KEEPING_IN_TOUCH, true, , 400, MET",
        "CLOSED, true, NO_ANSWER, 3, MET",
        "CLOSED, false, NO_ANSWER, 3, OUT_OF_REACH",
        "CLOSED, false, DECLINED, 3, OUT_OF_REACH",
        "CLOSED, false, PAUSED, 3, COLD",
    })
    void state(Stage stage, boolean met, Standing.Closure.Reason closed, int days, State expected) {
        var known = stage == null ? null : new State.Known(stage, met, closed);
        assertEquals(expected, State.of(known, TODAY.minusDays(days), TODAY));
    }
}
