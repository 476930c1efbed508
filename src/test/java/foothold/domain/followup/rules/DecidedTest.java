package foothold.domain.followup.rules;

import static foothold.domain.followup.FollowupKind.ANSWER_REPLY;
import static foothold.domain.followup.FollowupKind.ASK_AGAIN;
import static foothold.domain.followup.FollowupKind.DEBRIEF;
import static foothold.domain.followup.FollowupKind.KEEP_IN_TOUCH;
import static foothold.domain.followup.FollowupKind.LET_GO;
import static foothold.domain.followup.FollowupKind.NUDGE;
import static foothold.domain.followup.FollowupKind.PROGRESS_NOTE;
import static foothold.domain.followup.FollowupKind.REMINDER;
import static foothold.domain.followup.FollowupKind.RESCHEDULE;
import static foothold.domain.followup.FollowupKind.SEND_PLANNED;
import static foothold.domain.followup.FollowupKind.THANK_YOU;

import foothold.domain.followup.Due;
import foothold.domain.meeting.Meeting.State;
import foothold.domain.outreach.Message.Kind;
import foothold.domain.outreach.Tone;
import foothold.testdata.Cases;
import foothold.testdata.Person;
import foothold.testdata.Presets;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import java.time.LocalDate;
import java.util.stream.Stream;

/** What the user decided: snoozed until then, dismissed for this one trigger. */
class DecidedTest {

    private static Person snoozed(Person ann, String until) {
        return ann.asked("2026-11-17T09:00").snoozed(NUDGE, "ann1", until, "2026-11-27T10:00");
    }

    @TestFactory
    Stream<DynamicTest> snooze() {
        return Cases.about()
                .row(
                        "until a day: still away at 23:59",
                        ann -> snoozed(ann, "2026-12-01"),
                        "2026-11-30T23:59:59",
                        "none")
                .row(
                        "back at its midnight, with its own due date",
                        ann -> snoozed(ann, "2026-12-01"),
                        "2026-12-01T00:00",
                        "NUDGE 2026-11-27 ann1")
                .row(
                        "until an hour: a moment before",
                        ann -> snoozed(ann, "2026-12-01T08:30"),
                        "2026-12-01T08:29:59",
                        "none")
                .row(
                        "until an hour: there",
                        ann -> snoozed(ann, "2026-12-01T08:30"),
                        "2026-12-01T08:30",
                        "NUDGE 2026-11-27 ann1")
                .row(
                        "the latest decision holds",
                        ann ->
                                snoozed(ann, "2026-12-31")
                                        .snoozed(NUDGE, "ann1", "2026-11-30", "2026-11-28T10:00"),
                        "2026-11-30T00:00",
                        "NUDGE 2026-11-27 ann1")
                .row(
                        "it is for this trigger, not for the next",
                        ann -> snoozed(ann, "2026-12-31").asked("2026-11-30T09:00"),
                        "2026-11-30T09:00",
                        "NUDGE 2026-12-09 ann2")
                .where(story -> story.in("America/Havana"))
                .row(
                        "a midnight the clocks leave out",
                        ann ->
                                ann.asked("2027-03-01T09:00")
                                        .snoozed(NUDGE, "ann1", "2027-03-14", "2027-03-10T09:00"),
                        "2027-03-14T01:00-04:00",
                        "NUDGE 2027-03-10 ann1")
                .rows();
    }

    @TestFactory
    Stream<DynamicTest> aDismissedNudgeIsATry() {
        return Cases.about(NUDGE, LET_GO)
                .row(
                        "Classic had one: let go, counted from that day, noon or not",
                        ann ->
                                ann.asked("2026-11-17T09:00")
                                        .dismissed(NUDGE, "ann1", "2026-11-27T15:00"),
                        "2026-11-27T15:00",
                        "LET_GO 2026-12-02 d1")
                .row(
                        "on a weekend, too, that day is its own",
                        ann ->
                                ann.asked("2026-11-17T09:00")
                                        .dismissed(NUDGE, "ann1", "2026-11-28T15:00"),
                        "2026-11-28T15:00",
                        "LET_GO 2026-12-02 d1")
                .row(
                        "a dismissed LET_GO is gone",
                        ann ->
                                ann.asked("2026-11-17T09:00")
                                        .dismissed(NUDGE, "ann1", "2026-11-28T15:00")
                                        .dismissed(LET_GO, "d1", "2026-12-02T15:00"),
                        "2026-12-02T15:00",
                        "none")
                .row(
                        "a nudge sent all the same is one more",
                        ann ->
                                ann.asked("2026-11-17T09:00")
                                        .dismissed(NUDGE, "ann1", "2026-11-27T15:00")
                                        .nudged("2026-11-30T09:00"),
                        "2026-11-30T09:00",
                        "LET_GO 2026-12-03 ann2")
                .row(
                        "a new request has its own",
                        ann ->
                                ann.asked("2026-11-17T09:00")
                                        .dismissed(NUDGE, "ann1", "2026-11-27T15:00")
                                        .asked("2026-11-30T09:00"),
                        "2026-11-30T09:00",
                        "NUDGE 2026-12-09 ann2")
                .where(story -> story.by(Presets.GENTLE))
                .row(
                        "Gentle has a second, 10 days on",
                        ann ->
                                ann.asked("2026-11-17T09:00")
                                        .dismissed(NUDGE, "ann1", "2026-12-02T15:00"),
                        "2026-12-02T15:00",
                        "NUDGE 2026-12-16 d1")
                .row(
                        "which can be dismissed in turn",
                        ann ->
                                ann.asked("2026-11-17T09:00")
                                        .dismissed(NUDGE, "ann1", "2026-12-02T15:00")
                                        .dismissed(NUDGE, "d1", "2026-12-16T15:00"),
                        "2026-12-16T15:00",
                        "LET_GO 2026-12-31 d2")
                .row(
                        "a sent one after a dismissed one is the last",
                        ann ->
                                ann.asked("2026-11-17T09:00")
                                        .dismissed(NUDGE, "ann1", "2026-12-02T15:00")
                                        .nudged("2026-12-16T15:00"),
                        "2026-12-16T15:00",
                        "LET_GO 2026-12-31 ann2")
                .rows();
    }

    @TestFactory
    Stream<DynamicTest> dismissedForOneTrigger() {
        return Cases.about()
                .row(
                        "the planned message",
                        ann ->
                                ann.planned(Kind.OTHER, "2026-11-20")
                                        .planned(Kind.OTHER, "2026-11-21")
                                        .dismissed(SEND_PLANNED, "ann1", "2026-11-17T15:00"),
                        "2026-11-18T09:00",
                        "SEND_PLANNED 2026-11-21 ann2")
                .row(
                        "their last message",
                        ann ->
                                ann.replied("2026-11-16T09:00")
                                        .dismissed(ANSWER_REPLY, "ann1", "2026-11-17T15:00"),
                        "2026-11-18T09:00",
                        "none")
                .row(
                        "their next message asks again, and still waits since the first",
                        ann ->
                                ann.replied("2026-11-16T09:00")
                                        .dismissed(ANSWER_REPLY, "ann1", "2026-11-17T15:00")
                                        .replied("2026-11-18T09:00"),
                        "2026-11-18T09:00",
                        "ANSWER_REPLY 2026-11-17 ann2")
                .row(
                        "their “later”",
                        ann ->
                                ann.replied(Tone.LATER, "2027-01-11", "2026-11-16T09:00")
                                        .dismissed(ASK_AGAIN, "ann1", "2026-11-17T15:00"),
                        "2026-11-18T09:00",
                        "none")
                .row(
                        "the meeting that fell through, and the next",
                        ann ->
                                ann.set("2026-11-02T09:00", "2026-11-10T09:00")
                                        .marked(State.CANCELLED, "2026-11-09T09:00")
                                        .dismissed(RESCHEDULE, "ann1", "2026-11-09T10:00")
                                        .set("2026-11-10T09:00", "2026-11-17T09:00")
                                        .marked(State.NO_SHOW, "2026-11-17T09:20"),
                        "2026-11-17T10:00",
                        "RESCHEDULE 2026-11-18 ann2")
                .row(
                        "the meeting held: debrief and thanks each for itself",
                        ann ->
                                ann.met("2026-11-17T09:00")
                                        .dismissed(DEBRIEF, "ann1", "2026-11-17T10:00"),
                        "2026-11-17T10:00",
                        "THANK_YOU 2026-11-18T09:20-05:00 ann1")
                .row(
                        "the thank-you, and the next thank-you",
                        ann ->
                                ann.thanked("2026-11-16T09:00")
                                        .dismissed(PROGRESS_NOTE, "ann1", "2026-11-17T10:00")
                                        .thanked("2026-11-18T09:00"),
                        "2026-11-18T10:00",
                        "PROGRESS_NOTE 2026-11-25 ann2")
                .row(
                        "the last interaction",
                        ann ->
                                ann.met("2026-11-06T09:00")
                                        .debriefed("2026-11-06T10:00")
                                        .thanked("2026-11-06T10:00")
                                        .wrote(Kind.REPORT_BACK, "2026-11-13T09:00")
                                        .dismissed(KEEP_IN_TOUCH, "ann3", "2026-12-14T09:00"),
                        "2026-12-14T10:00",
                        "none")
                .row(
                        "the next interaction",
                        ann ->
                                ann.met("2026-11-06T09:00")
                                        .debriefed("2026-11-06T10:00")
                                        .thanked("2026-11-06T10:00")
                                        .wrote(Kind.REPORT_BACK, "2026-11-13T09:00")
                                        .dismissed(KEEP_IN_TOUCH, "ann3", "2026-12-14T09:00")
                                        .wrote(Kind.KEEP_IN_TOUCH, "2026-12-15T09:00"),
                        "2026-12-15T10:00",
                        "KEEP_IN_TOUCH 2027-01-15 ann4")
                .row(
                        "the reminder",
                        ann ->
                                ann.reminder(Due.on(LocalDate.EPOCH), null, null)
                                        .dismissed(REMINDER, "ann1", "2026-12-14T09:00"),
                        "2026-12-15T10:00",
                        "none")
                .where(story -> story.by(Presets.SAME_DAY))
                .row(
                        "the card: its own",
                        ann ->
                                ann.met("2026-11-17T09:00")
                                        .debriefed("2026-11-17T10:00")
                                        .dismissed(THANK_YOU, "ann1:card", "2026-11-17T10:00"),
                        "2026-11-17T10:00",
                        "THANK_YOU 2026-11-18T00:00-05:00 ann1")
                .rows();
    }
}
