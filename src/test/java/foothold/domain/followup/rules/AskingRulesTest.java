package foothold.domain.followup.rules;

import static foothold.domain.followup.FollowupKind.LET_GO;
import static foothold.domain.followup.FollowupKind.NUDGE;
import static foothold.domain.outreach.Message.Kind.CLOSING_THE_LOOP;
import static foothold.domain.outreach.Message.Kind.KEEP_IN_TOUCH;
import static foothold.domain.outreach.Message.Kind.REQUEST;

import foothold.domain.contact.Standing.Closure.Reason;
import foothold.domain.meeting.Meeting;
import foothold.domain.outreach.Tone;
import foothold.testdata.Cases;
import foothold.testdata.Presets;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import java.util.stream.Stream;

/** {@code SEND_PLANNED, NUDGE, LET_GO}: when they fire, when they are due, what clears them. */
class AskingRulesTest {

    @TestFactory
    Stream<DynamicTest> sendPlanned() {
        return Cases.about()
                .row(
                        "a planned message is due on its day, weekend or not",
                        ann -> ann.planned(REQUEST, "2026-11-21"),
                        "2026-11-17T09:00",
                        "SEND_PLANNED 2026-11-21 ann1")
                .row(
                        "each planned message has its own",
                        ann ->
                                ann.planned(KEEP_IN_TOUCH, "2026-11-26")
                                        .planned(CLOSING_THE_LOOP, "2026-11-25"),
                        "2026-11-17T09:00",
                        "SEND_PLANNED 2026-11-25 ann2, SEND_PLANNED 2026-11-26 ann1")
                .row(
                        "sending it clears it",
                        ann ->
                                ann.plannedAndSent(
                                        CLOSING_THE_LOOP, "2026-11-21", "2026-11-20T10:00"),
                        "2026-11-20T10:00",
                        "none")
                .row("nothing planned, nothing to send", ann -> ann, "2026-11-20T10:00", "none")
                .rows();
    }

    @TestFactory
    Stream<DynamicTest> nudgeFiresAndClears() {
        return Cases.about()
                .row(
                        "7 business days after the request",
                        ann -> ann.asked("2026-11-17T09:00"),
                        "2026-11-17T09:00",
                        "NUDGE 2026-11-27 ann1")
                .row(
                        "counted from the latest request",
                        ann -> ann.asked("2026-11-02T09:00").asked("2026-11-17T09:00"),
                        "2026-11-18T09:00",
                        "NUDGE 2026-11-27 ann2")
                .row(
                        "other messages are no tries",
                        ann -> ann.asked("2026-11-17T09:00").answered("2026-11-20T09:00"),
                        "2026-11-20T12:00",
                        "NUDGE 2026-11-27 ann1")
                .row(
                        "a nudge before the latest request is no try of it",
                        ann ->
                                ann.asked("2026-10-05T09:00")
                                        .nudged("2026-10-15T09:00")
                                        .asked("2026-11-17T09:00"),
                        "2026-11-18T09:00",
                        "NUDGE 2026-11-27 ann3")
                .row(
                        "a reply of any tone ends it",
                        ann ->
                                ann.asked("2026-11-17T09:00")
                                        .replied(Tone.DECLINED, "2026-11-18T09:00"),
                        "2026-11-18T09:00",
                        "none")
                .row(
                        "a reply before the request is none to it",
                        ann ->
                                ann.replied(Tone.DECLINED, "2026-11-16T09:00")
                                        .asked("2026-11-17T09:00"),
                        "2026-11-18T09:00",
                        "NUDGE 2026-11-27 ann2")
                .row(
                        "setting a meeting is a reply",
                        ann ->
                                ann.asked("2026-11-17T09:00")
                                        .set("2026-11-18T09:00", "2026-11-24T09:00"),
                        "2026-11-18T09:00",
                        "PREPARE 2026-11-23 ann2, CONFIRM 2026-11-23 ann2")
                .row(
                        "a meeting only proposed is none",
                        ann -> ann.asked("2026-11-17T09:00").proposed("2026-11-24T09:00"),
                        "2026-11-18T09:00",
                        "NUDGE 2026-11-27 ann1")
                .row(
                        "nor is one set before the request",
                        ann ->
                                ann.set("2026-11-10T09:00", "2026-11-17T09:30")
                                        .asked("2026-11-17T09:30"),
                        "2026-11-17T09:40",
                        "NUDGE 2026-11-27 ann2")
                .row(
                        "a cancelled one stays a reply",
                        ann ->
                                ann.asked("2026-11-17T09:00")
                                        .set("2026-11-18T09:00", "2026-11-24T09:00")
                                        .marked(Meeting.State.CANCELLED, "2026-11-19T09:00"),
                        "2026-11-19T09:00",
                        "RESCHEDULE 2026-11-20 ann2")
                .row(
                        "a nudge sent clears it",
                        ann -> ann.asked("2026-11-17T09:00").nudged("2026-11-27T09:00"),
                        "2026-11-27T09:00",
                        "LET_GO 2026-12-02 ann2")
                .row(
                        "closing the contact clears it",
                        ann ->
                                ann.asked("2026-11-17T09:00")
                                        .closed(Reason.PAUSED, "2026-11-18T09:00"),
                        "2026-11-18T09:00",
                        "none")
                .rows();
    }

    @TestFactory
    Stream<DynamicTest> nudgesOfThePresets() {
        return Cases.about()
                .where(story -> story.by(Presets.GENTLE))
                .row(
                        "Gentle waits 10 and has no noon rule",
                        ann -> ann.asked("2026-11-17T14:20"),
                        "2026-11-18T09:00",
                        "NUDGE 2026-12-02 ann1")
                .row(
                        "Gentle nudges a second time",
                        ann -> ann.asked("2026-11-17T14:20").nudged("2026-12-02T23:59"),
                        "2026-12-03T09:00",
                        "NUDGE 2026-12-16 ann2")
                .row(
                        "Gentle lets go after 10",
                        ann ->
                                ann.asked("2026-11-17T14:20")
                                        .nudged("2026-12-02T09:00")
                                        .nudged("2026-12-16T09:00"),
                        "2026-12-16T09:00",
                        "LET_GO 2026-12-31 ann3")
                .where(story -> story.by(Presets.PERSISTENT))
                .row(
                        "Persistent: first after 4",
                        ann -> ann.asked("2026-11-17T09:00"),
                        "2026-11-18T09:00",
                        "NUDGE 2026-11-23 ann1")
                .row(
                        "Persistent: second after 4",
                        ann -> ann.asked("2026-11-17T09:00").nudged("2026-11-23T09:00"),
                        "2026-11-23T09:00",
                        "NUDGE 2026-11-30 ann2")
                .row(
                        "Persistent: third after 6",
                        ann ->
                                ann.asked("2026-11-17T09:00")
                                        .nudged("2026-11-23T09:00")
                                        .nudged("2026-11-30T09:00"),
                        "2026-11-30T09:00",
                        "NUDGE 2026-12-08 ann3")
                .row(
                        "Persistent: let go after 7",
                        ann ->
                                ann.asked("2026-11-17T09:00")
                                        .nudged("2026-11-23T09:00")
                                        .nudged("2026-11-30T09:00")
                                        .nudged("2026-12-08T09:00"),
                        "2026-12-08T09:00",
                        "LET_GO 2026-12-17 ann4")
                .where(story -> story.by(Presets.SAME_DAY))
                .row(
                        "Same-day thanks asks as Classic does",
                        ann -> ann.asked("2026-11-17T14:20"),
                        "2026-11-18T09:00",
                        "NUDGE 2026-11-30 ann1")
                .row(
                        "a preset of the contact's own comes first",
                        ann -> ann.by(Presets.GENTLE).asked("2026-11-17T14:20"),
                        "2026-11-18T09:00",
                        "NUDGE 2026-12-02 ann1")
                .rows();
    }

    @TestFactory
    Stream<DynamicTest> letGo() {
        return Cases.about(LET_GO, NUDGE)
                .row(
                        "3 business days after the last nudge",
                        ann -> ann.asked("2026-11-17T09:00").nudged("2026-11-30T09:00"),
                        "2026-11-30T09:00",
                        "LET_GO 2026-12-03 ann2")
                .row(
                        "counted from the next day after noon",
                        ann -> ann.asked("2026-11-17T09:00").nudged("2026-11-30T12:00"),
                        "2026-11-30T12:00",
                        "LET_GO 2026-12-04 ann2")
                .row(
                        "one nudge too many moves it on",
                        ann ->
                                ann.asked("2026-11-17T09:00")
                                        .nudged("2026-11-30T09:00")
                                        .nudged("2026-12-02T09:00"),
                        "2026-12-02T09:00",
                        "LET_GO 2026-12-07 ann3")
                .row(
                        "a reply clears it",
                        ann ->
                                ann.asked("2026-11-17T09:00")
                                        .nudged("2026-11-30T09:00")
                                        .replied("2026-12-01T09:00"),
                        "2026-12-01T09:00",
                        "none")
                .row(
                        "closing as no answer clears it",
                        ann ->
                                ann.asked("2026-11-17T09:00")
                                        .nudged("2026-11-30T09:00")
                                        .closed(Reason.NO_ANSWER, "2026-12-03T09:00"),
                        "2026-12-03T09:00",
                        "none")
                .row(
                        "an automatic notice does not",
                        ann ->
                                ann.asked("2026-11-17T09:00")
                                        .nudged("2026-11-30T09:00")
                                        .replied(Tone.OUT_OF_OFFICE, "2026-12-01T09:00"),
                        "2026-12-01T09:00",
                        "LET_GO 2026-12-03 ann2")
                .row(
                        "a new request starts over",
                        ann ->
                                ann.asked("2026-11-17T09:00")
                                        .nudged("2026-11-30T09:00")
                                        .asked("2026-12-01T09:00"),
                        "2026-12-01T09:00",
                        "NUDGE 2026-12-10 ann3")
                .rows();
    }
}
