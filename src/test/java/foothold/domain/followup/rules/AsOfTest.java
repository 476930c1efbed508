package foothold.domain.followup.rules;

import static foothold.domain.followup.FollowupKind.NUDGE;

import static org.junit.jupiter.api.Assertions.assertEquals;

import foothold.domain.contact.Stage;
import foothold.domain.contact.Standing.Closure.Reason;
import foothold.domain.followup.Due;
import foothold.domain.meeting.Meeting.State;
import foothold.domain.outreach.Message.Kind;
import foothold.domain.outreach.Tone;
import foothold.testdata.Cases;
import foothold.testdata.Person;
import foothold.testdata.Story;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import java.time.LocalDate;
import java.util.stream.Stream;

/** Looking from an earlier moment: what is dated after it is left out. */
class AsOfTest {
    private static final Due SOME_DAY = Due.on(LocalDate.of(2026, 11, 20));

    private static Person plannedAndSent(Person ann) {
        return ann.plannedAndSent(Kind.REQUEST, "2026-11-17", "2026-11-17T09:00");
    }

    private static Person asked(Person ann) {
        return ann.asked("2026-11-17T09:00");
    }

    @TestFactory
    Stream<DynamicTest> messages() {
        return Cases.about()
                .row(
                        "sent later, but planned: still planned",
                        AsOfTest::plannedAndSent,
                        "2026-11-17T08:59:59",
                        "SEND_PLANNED 2026-11-17 ann1")
                .row(
                        "sent at that very moment: sent",
                        AsOfTest::plannedAndSent,
                        "2026-11-17T09:00",
                        "NUDGE 2026-11-27 ann1")
                .row(
                        "still planned, it stands in as it did then",
                        ann ->
                                asked(ann)
                                        .plannedAndSent(
                                                Kind.NUDGE, "2026-11-27", "2026-11-27T09:00"),
                        "2026-11-20T09:00",
                        "SEND_PLANNED 2026-11-27 ann2")
                .row(
                        "sent later and never planned: unknown",
                        AsOfTest::asked,
                        "2026-11-17T08:59:59",
                        "none")
                .row(
                        "a nudge sent later has cleared nothing yet",
                        ann -> asked(ann).nudged("2026-11-27T09:00"),
                        "2026-11-27T08:59:59",
                        "NUDGE 2026-11-27 ann1")
                .row(
                        "nor has a reply",
                        ann -> asked(ann).replied("2026-11-19T09:00"),
                        "2026-11-19T08:59:59",
                        "NUDGE 2026-11-27 ann1")
                .row(
                        "nor has a notice moved it",
                        ann ->
                                asked(ann)
                                        .replied(
                                                Tone.OUT_OF_OFFICE,
                                                "2026-12-08",
                                                "2026-11-19T09:00"),
                        "2026-11-19T08:59:59",
                        "NUDGE 2026-11-27 ann1")
                .rows();
    }

    @TestFactory
    Stream<DynamicTest> meetings() {
        return Cases.about()
                .row(
                        "set later: unknown",
                        ann -> asked(ann).set("2026-11-18T09:00", "2026-11-24T09:00"),
                        "2026-11-18T08:59:59",
                        "NUDGE 2026-11-27 ann1")
                .row(
                        "set at that very moment",
                        ann -> asked(ann).set("2026-11-18T09:00", "2026-11-24T09:00"),
                        "2026-11-18T09:00",
                        "PREPARE 2026-11-23 ann2, CONFIRM 2026-11-23 ann2")
                .row(
                        "cancelled later: still ahead",
                        ann ->
                                ann.set("2026-11-16T09:00", "2026-11-18T09:00")
                                        .marked(State.CANCELLED, "2026-11-17T09:00"),
                        "2026-11-17T08:59:59",
                        "PREPARE 2026-11-17 ann1, CONFIRM 2026-11-17 ann1")
                .row(
                        "cancelled at that very moment",
                        ann ->
                                ann.set("2026-11-16T09:00", "2026-11-18T09:00")
                                        .marked(State.CANCELLED, "2026-11-17T09:00"),
                        "2026-11-17T09:00",
                        "RESCHEDULE 2026-11-18 ann1")
                .row(
                        "marked as missed later: held until then",
                        ann ->
                                ann.met("2026-11-17T09:00")
                                        .marked(State.NO_SHOW, "2026-11-17T12:00"),
                        "2026-11-17T10:00",
                        "DEBRIEF 2026-11-17T11:20-05:00 ann1,"
                                + " THANK_YOU 2026-11-18T09:20-05:00 ann1")
                .row(
                        "marked held later, before its end: not held yet",
                        ann -> ann.met("2026-11-17T09:00").marked(State.HELD, "2026-11-17T09:10"),
                        "2026-11-17T09:09:59",
                        "none")
                .row(
                        "debriefed later",
                        ann ->
                                ann.met("2026-11-17T09:00")
                                        .thanked("2026-11-17T09:30")
                                        .debriefed("2026-11-17T10:00"),
                        "2026-11-17T09:59:59",
                        "DEBRIEF 2026-11-17T11:20-05:00 ann1, PROGRESS_NOTE 2026-11-24 ann2")
                .row(
                        "debriefed and marked held, both later",
                        ann ->
                                ann.met("2026-11-17T09:00")
                                        .thanked("2026-11-17T09:30")
                                        .marked(State.HELD, "2026-11-17T10:00")
                                        .debriefed("2026-11-17T10:00"),
                        "2026-11-17T09:59:59",
                        "DEBRIEF 2026-11-17T11:20-05:00 ann1, PROGRESS_NOTE 2026-11-24 ann2")
                .rows();
    }

    @TestFactory
    Stream<DynamicTest> decisionsAndStanding() {
        return Cases.about()
                .row(
                        "dismissed later",
                        ann -> asked(ann).dismissed(NUDGE, "ann1", "2026-11-18T09:00"),
                        "2026-11-18T08:59:59",
                        "NUDGE 2026-11-27 ann1")
                .row(
                        "snoozed later",
                        ann -> asked(ann).snoozed(NUDGE, "ann1", "2026-12-24", "2026-11-18T09:00"),
                        "2026-11-18T08:59:59",
                        "NUDGE 2026-11-27 ann1")
                .row(
                        "decided anew later: the earlier decision holds",
                        ann ->
                                asked(ann)
                                        .dismissed(NUDGE, "ann1", "2026-11-20T09:00")
                                        .snoozed(NUDGE, "ann1", "2026-11-19", "2026-11-18T09:00"),
                        "2026-11-19T00:00",
                        "NUDGE 2026-11-27 ann1")
                .row(
                        "closed later",
                        ann -> asked(ann).closed(Reason.PAUSED, "2026-11-18T09:00"),
                        "2026-11-18T08:59:59",
                        "NUDGE 2026-11-27 ann1")
                .row(
                        "closed at that very moment",
                        ann -> asked(ann).closed(Reason.PAUSED, "2026-11-18T09:00"),
                        "2026-11-18T09:00",
                        "none")
                .row(
                        "archived later",
                        ann -> asked(ann).archived("2026-11-18T09:00"),
                        "2026-11-18T08:59:59",
                        "NUDGE 2026-11-27 ann1")
                .row(
                        "archived at that very moment",
                        ann -> asked(ann).archived("2026-11-18T09:00"),
                        "2026-11-18T09:00",
                        "none")
                .rows();
    }

    @TestFactory
    Stream<DynamicTest> reminders() {
        return Cases.about()
                .row(
                        "made later",
                        ann -> ann.reminder(SOME_DAY, "2026-11-17T09:00", null),
                        "2026-11-17T08:59:59",
                        "none")
                .row(
                        "made at that very moment",
                        ann -> ann.reminder(SOME_DAY, "2026-11-17T09:00", null),
                        "2026-11-17T09:00",
                        "REMINDER 2026-11-20 ann1")
                .row(
                        "done later",
                        ann -> ann.reminder(SOME_DAY, null, "2026-11-18T09:00"),
                        "2026-11-18T08:59:59",
                        "REMINDER 2026-11-20 ann1")
                .row(
                        "done at that very moment",
                        ann -> ann.reminder(SOME_DAY, null, "2026-11-18T09:00"),
                        "2026-11-18T09:00",
                        "none")
                .rows();
    }

    @Test
    void theStageIsThatOfTheMoment() {
        var story =
                plannedAndSent(new Story().contact("Ann"))
                        .replied(Tone.POSITIVE, "2026-11-18T09:00")
                        .set("2026-11-19T09:00", "2026-11-24T09:00")
                        .thanked("2026-11-24T11:00")
                        .closed(Reason.PAUSED, "2026-11-25T09:00")
                        .story();
        assertEquals(Stage.TARGET, story.stage("Ann", "2026-11-16T09:00"));
        assertEquals(Stage.REQUESTED, story.stage("Ann", "2026-11-17T09:00"));
        assertEquals(Stage.IN_CONVERSATION, story.stage("Ann", "2026-11-18T09:00"));
        assertEquals(Stage.SCHEDULED, story.stage("Ann", "2026-11-19T09:00"));
        assertEquals(Stage.MET, story.stage("Ann", "2026-11-24T09:20"));
        assertEquals(Stage.KEEPING_IN_TOUCH, story.stage("Ann", "2026-11-24T11:00"));
        assertEquals(Stage.CLOSED, story.stage("Ann", "2026-11-25T09:00"));
    }
}
