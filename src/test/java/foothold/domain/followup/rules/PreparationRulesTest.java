package foothold.domain.followup.rules;

import static foothold.domain.followup.FollowupKind.CONFIRM;
import static foothold.domain.followup.FollowupKind.PREPARE;
import static foothold.testdata.Owed.confirmed;
import static foothold.testdata.Owed.prepared;
import static foothold.testdata.Owed.questions;
import static foothold.testdata.Owed.research;

import foothold.domain.meeting.Meeting.State;
import foothold.testdata.Cases;
import foothold.testdata.Person;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import java.util.stream.Stream;

/** {@code PREPARE, CONFIRM}. */
class PreparationRulesTest {
    private static final String NOW = "2026-11-17T09:00";
    private static final String DUE = "PREPARE 2026-11-23 ann1";

    private static Person set(Person ann) {
        return ann.set("2026-11-10T09:00", "2026-11-24T09:00");
    }

    @TestFactory
    Stream<DynamicTest> prepareFiresAndClears() {
        return Cases.about(PREPARE)
                .row("nothing done: the business day before", PreparationRulesTest::set, NOW, DUE)
                .row(
                        "from the moment it is set",
                        PreparationRulesTest::set,
                        "2026-11-10T09:00",
                        DUE)
                .row("not before", PreparationRulesTest::set, "2026-11-10T08:59:59", "none")
                .row("complete", ann -> prepared(set(ann)), NOW, "none")
                .row("four questions", ann -> questions(prepared(set(ann)), 4), NOW, DUE)
                .row("no research", ann -> questions(set(ann), 5), NOW, DUE)
                .row(
                        "research to be done is none done",
                        ann -> questions(research(set(ann), null, null), 5),
                        NOW,
                        DUE)
                .row(
                        "ticked off without words",
                        ann -> questions(research(set(ann), null, "2026-11-17T09:00"), 5),
                        NOW,
                        "none")
                .row(
                        "ticked off later",
                        ann -> questions(research(set(ann), "Chess", "2026-11-17T09:01"), 5),
                        NOW,
                        DUE)
                .row(
                        "words that were not ticked off",
                        ann -> questions(research(set(ann), "Chess", null), 5),
                        NOW,
                        "none")
                .row(
                        "notes on the page",
                        ann -> questions(set(ann).noted("Plays chess"), 5),
                        NOW,
                        "none")
                .row("just before it starts", PreparationRulesTest::set, "2026-11-24T08:59:59", DUE)
                .row("once it starts", PreparationRulesTest::set, "2026-11-24T09:00", "none")
                .row("only proposed", ann -> ann.proposed("2026-11-24T09:00"), NOW, "none")
                .row(
                        "cancelled",
                        ann -> set(ann).marked(State.CANCELLED, "2026-11-16T09:00"),
                        NOW,
                        "none")
                .row(
                        "each meeting needs its own questions",
                        ann -> prepared(set(ann)).set("2026-11-10T09:00", "2026-12-01T09:00"),
                        NOW,
                        "PREPARE 2026-11-30 ann3")
                .row(
                        "dismissed for one meeting, not for the next",
                        ann ->
                                set(ann).set("2026-11-10T09:00", "2026-12-01T09:00")
                                        .dismissed(PREPARE, "ann1", NOW),
                        NOW,
                        "PREPARE 2026-11-30 ann2")
                .rows();
    }

    @TestFactory
    Stream<DynamicTest> confirmFiresAndClears() {
        return Cases.about(CONFIRM)
                .row("not confirmed", PreparationRulesTest::set, NOW, "CONFIRM 2026-11-23 ann1")
                .row("confirmed", ann -> confirmed(set(ann), NOW), NOW, "none")
                .row(
                        "confirmed later",
                        ann -> confirmed(set(ann), "2026-11-17T09:01"),
                        NOW,
                        "CONFIRM 2026-11-23 ann1")
                .row(
                        "just before it starts",
                        PreparationRulesTest::set,
                        "2026-11-24T08:59:59",
                        "CONFIRM 2026-11-23 ann1")
                .row("once it starts", PreparationRulesTest::set, "2026-11-24T09:00", "none")
                .row("only proposed", ann -> ann.proposed("2026-11-24T09:00"), NOW, "none")
                .rows();
    }

    /** Both are due on the same day. */
    private static Cases due(Cases cases, String name, String setAt, String start, String due) {
        return cases.row(
                name,
                ann -> ann.set(setAt, start),
                setAt,
                "PREPARE " + due + " ann1, CONFIRM " + due + " ann1");
    }

    @TestFactory
    Stream<DynamicTest> theBusinessDayBeforeAndNotBeforeItWasSet() {
        var cases = Cases.about(PREPARE, CONFIRM);
        var early = "2026-10-20T09:00";
        due(cases, "the last minute of a day", early, "2026-11-24T23:59", "2026-11-23");
        due(cases, "midnight begins the next", early, "2026-11-25T00:00", "2026-11-24");
        due(cases, "on a Monday", early, "2026-11-23T09:00", "2026-11-20");
        due(cases, "on a Sunday", early, "2026-11-22T09:00", "2026-11-20");
        due(cases, "after a holiday", early, "2026-11-27T09:00", "2026-11-25");
        due(cases, "over New Year", early, "2027-01-04T09:00", "2026-12-31");
        due(cases, "after a leap day", early, "2028-03-01T09:00", "2028-02-29");
        due(cases, "after the clocks went back", early, "2026-11-02T09:00", "2026-10-30");
        due(cases, "after they went forward", early, "2027-03-15T09:00", "2027-03-12");
        due(cases, "set the day before", "2026-11-23T23:59", "2026-11-24T09:00", "2026-11-23");
        due(cases, "set on its day", "2026-11-24T00:00", "2026-11-24T09:00", "2026-11-24");
        due(cases, "set on the Sunday", "2026-11-22T09:00", "2026-11-23T09:00", "2026-11-22");
        cases.where(story -> story.off("2026-11-19", "2026-11-23", "Porto"));
        due(cases, "after time off", early, "2026-11-24T09:00", "2026-11-18");
        cases.where(story -> story.in("Asia/Kathmandu"));
        due(cases, "in the user's own zone", early, "2026-11-24T18:30Z", "2026-11-24");
        return cases.rows();
    }
}
