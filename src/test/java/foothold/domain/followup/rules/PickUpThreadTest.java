package foothold.domain.followup.rules;

import static foothold.domain.followup.FollowupKind.ASK_AGAIN;
import static foothold.domain.followup.FollowupKind.LET_GO;
import static foothold.domain.followup.FollowupKind.NUDGE;
import static foothold.domain.followup.FollowupKind.PICK_UP_THREAD;
import static foothold.domain.followup.FollowupKind.RESCHEDULE;

import foothold.domain.contact.Standing.Closure.Reason;
import foothold.domain.meeting.Meeting.State;
import foothold.domain.outreach.Message.Kind;
import foothold.domain.outreach.Tone;
import foothold.testdata.Cases;
import foothold.testdata.Person;
import foothold.testdata.Presets;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import java.util.stream.Stream;

/** {@code PICK_UP_THREAD}, and {@code LET_GO} when that led nowhere. */
class PickUpThreadTest {

    /** Asked on the 2nd (ann1), answered with that tone on the 3rd (ann2). */
    private static Person replied(Person ann, Tone tone) {
        return ann.asked("2026-11-02T09:00").replied(tone, "2026-11-03T09:00");
    }

    /** The thread is loose: they said yes (ann2), I wrote last on the 17th (ann3). */
    private static Person loose(Person ann) {
        return replied(ann, Tone.POSITIVE).answered("2026-11-17T09:00");
    }

    @TestFactory
    Stream<DynamicTest> firesByTheirLatestReply() {
        return Cases.about()
                .row(
                        "4 business days after my last message",
                        PickUpThreadTest::loose,
                        "2026-11-17T09:00",
                        "PICK_UP_THREAD 2026-11-23 ann3")
                .row(
                        "counted from the next day after noon",
                        ann -> replied(ann, Tone.POSITIVE).answered("2026-11-17T12:00"),
                        "2026-11-17T12:00",
                        "PICK_UP_THREAD 2026-11-24 ann3")
                .row(
                        "without a tone",
                        ann -> replied(ann, null).answered("2026-11-17T09:00"),
                        "2026-11-17T09:00",
                        "PICK_UP_THREAD 2026-11-23 ann3")
                .row(
                        "“later” without a day",
                        ann -> replied(ann, Tone.LATER).answered("2026-11-17T09:00"),
                        "2026-11-17T09:00",
                        "PICK_UP_THREAD 2026-11-23 ann3")
                .row(
                        "not after a referral only",
                        ann -> replied(ann, Tone.REFERRAL_ONLY).answered("2026-11-17T09:00"),
                        "2026-11-17T09:00",
                        "none")
                .row(
                        "not after a refusal",
                        ann -> replied(ann, Tone.DECLINED).answered("2026-11-17T09:00"),
                        "2026-11-17T09:00",
                        "none")
                .row(
                        "the latest reply counts",
                        ann ->
                                replied(ann, Tone.POSITIVE)
                                        .replied(Tone.DECLINED, "2026-11-04T09:00")
                                        .answered("2026-11-17T09:00"),
                        "2026-11-17T09:00",
                        "none")
                .row(
                        "not without a request",
                        ann -> ann.replied("2026-11-03T09:00").answered("2026-11-17T09:00"),
                        "2026-11-17T09:00",
                        "none")
                .row(
                        "a new request waits for its own reply",
                        ann -> replied(ann, Tone.POSITIVE).asked("2026-11-17T09:00"),
                        "2026-11-17T09:00",
                        "NUDGE 2026-11-27 ann3")
                .rows();
    }

    @TestFactory
    Stream<DynamicTest> clears() {
        return Cases.about(PICK_UP_THREAD, LET_GO)
                .row(
                        "by a message of theirs",
                        ann -> loose(ann).replied("2026-11-18T09:00"),
                        "2026-11-18T09:00",
                        "none")
                .row(
                        "not by an automatic notice",
                        ann -> loose(ann).replied(Tone.OUT_OF_OFFICE, "2026-11-18T09:00"),
                        "2026-11-18T09:00",
                        "PICK_UP_THREAD 2026-11-23 ann3")
                .row(
                        "by a meeting set",
                        ann -> loose(ann).set("2026-11-18T09:00", "2026-11-24T09:00"),
                        "2026-11-18T09:00",
                        "none")
                .row(
                        "not by a meeting proposed",
                        ann -> loose(ann).proposed("2026-11-24T09:00"),
                        "2026-11-18T09:00",
                        "PICK_UP_THREAD 2026-11-23 ann3")
                .row(
                        "by having met since the request",
                        ann -> loose(ann).set("2026-11-18T09:00", "2026-11-24T09:00"),
                        "2026-11-24T09:20",
                        "none")
                .row(
                        "a meeting before the request does not count",
                        ann -> loose(ann.met("2026-10-26T09:00")),
                        "2026-11-18T09:00",
                        "PICK_UP_THREAD 2026-11-23 ann4")
                .row(
                        "by closing",
                        ann -> loose(ann).closed(Reason.NO_ANSWER, "2026-11-18T09:00"),
                        "2026-11-18T09:00",
                        "none")
                .row(
                        "while there is a day to ask again",
                        ann ->
                                ann.asked("2026-11-02T09:00")
                                        .replied(Tone.LATER, "2027-01-11", "2026-11-03T09:00")
                                        .answered("2026-11-17T09:00"),
                        "2026-11-18T09:00",
                        "none")
                .row(
                        "but when that was dismissed, or that day was written on",
                        ann ->
                                ann.asked("2026-11-02T09:00")
                                        .replied(Tone.LATER, "2026-11-17", "2026-11-03T09:00")
                                        .answered("2026-11-17T09:00"),
                        "2026-11-18T09:00",
                        "PICK_UP_THREAD 2026-11-23 ann3")
                .row(
                        "also snoozed, it is open",
                        ann ->
                                ann.asked("2026-11-02T09:00")
                                        .replied(Tone.LATER, "2027-01-11", "2026-11-03T09:00")
                                        .answered("2026-11-17T09:00")
                                        .snoozed(
                                                ASK_AGAIN,
                                                "ann2",
                                                "2027-02-01",
                                                "2026-11-17T10:00"),
                        "2026-11-18T09:00",
                        "none")
                .rows();
    }

    @TestFactory
    Stream<DynamicTest> aMeetingSetIsAReply() {
        return Cases.about(PICK_UP_THREAD, LET_GO, RESCHEDULE, NUDGE)
                .row(
                        "first another time is looked for",
                        ann ->
                                ann.asked("2026-11-02T09:00")
                                        .set("2026-11-03T09:00", "2026-11-12T09:00")
                                        .marked(State.CANCELLED, "2026-11-10T09:00"),
                        "2026-11-10T09:00",
                        "RESCHEDULE 2026-11-12 ann2")
                .row(
                        "when that is set aside, the thread is picked up",
                        ann ->
                                ann.asked("2026-11-02T09:00")
                                        .set("2026-11-03T09:00", "2026-11-12T09:00")
                                        .marked(State.CANCELLED, "2026-11-10T09:00")
                                        .dismissed(RESCHEDULE, "ann2", "2026-11-10T10:00"),
                        "2026-11-10T10:00",
                        "PICK_UP_THREAD 2026-11-06 ann1")
                .rows();
    }

    @TestFactory
    Stream<DynamicTest> letGoAfterTwo() {
        return Cases.about(PICK_UP_THREAD, LET_GO)
                .row(
                        "a first pick-up leaves a second",
                        ann -> loose(ann).nudged("2026-11-23T09:00"),
                        "2026-11-23T09:00",
                        "PICK_UP_THREAD 2026-11-30 ann4")
                .row(
                        "any message of mine is one",
                        ann -> loose(ann).wrote(Kind.OTHER, "2026-11-23T09:00"),
                        "2026-11-23T09:00",
                        "PICK_UP_THREAD 2026-11-30 ann4")
                .row(
                        "after two it is time to let go",
                        ann -> loose(ann).nudged("2026-11-23T09:00").nudged("2026-11-30T09:00"),
                        "2026-11-30T09:00",
                        "LET_GO 2026-12-03 ann5")
                .row(
                        "unless a meeting is set",
                        ann ->
                                loose(ann)
                                        .nudged("2026-11-23T09:00")
                                        .nudged("2026-11-30T09:00")
                                        .set("2026-12-01T09:00", "2026-12-08T09:00"),
                        "2026-12-01T09:00",
                        "none")
                .row(
                        "they wrote again: counted anew",
                        ann ->
                                loose(ann)
                                        .nudged("2026-11-23T09:00")
                                        .nudged("2026-11-30T09:00")
                                        .replied("2026-12-01T09:00")
                                        .answered("2026-12-02T09:00"),
                        "2026-12-02T09:00",
                        "PICK_UP_THREAD 2026-12-08 ann7")
                .row(
                        "dismissed: gone for my last message",
                        ann -> loose(ann).dismissed(PICK_UP_THREAD, "ann3", "2026-11-24T09:00"),
                        "2026-11-24T09:00",
                        "none")
                .row(
                        "yet counted: my next message is the second",
                        ann ->
                                loose(ann)
                                        .dismissed(PICK_UP_THREAD, "ann3", "2026-11-24T09:00")
                                        .nudged("2026-12-01T09:00"),
                        "2026-12-01T09:00",
                        "LET_GO 2026-12-04 ann4")
                .row(
                        "a dismissed second counts on its day",
                        ann ->
                                loose(ann)
                                        .nudged("2026-11-23T09:00")
                                        .dismissed(PICK_UP_THREAD, "ann4", "2026-12-05T15:00"),
                        "2026-12-06T09:00",
                        "LET_GO 2026-12-09 d1")
                .where(story -> story.by(Presets.PERSISTENT))
                .row(
                        "Persistent waits 7 before letting go",
                        ann -> loose(ann).nudged("2026-11-23T09:00").nudged("2026-11-30T09:00"),
                        "2026-11-30T09:00",
                        "LET_GO 2026-12-09 ann5")
                .rows();
    }
}
