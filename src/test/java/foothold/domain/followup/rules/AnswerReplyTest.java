package foothold.domain.followup.rules;

import static foothold.domain.followup.FollowupKind.ANSWER_REPLY;

import foothold.domain.meeting.Meeting.State;
import foothold.domain.outreach.Message.Kind;
import foothold.domain.outreach.Tone;
import foothold.testdata.Cases;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import java.util.stream.Stream;

/** {@code ANSWER_REPLY}: when they fire, when they are due, what clears them. */
class AnswerReplyTest {

    @TestFactory
    Stream<DynamicTest> answerReplyByTone() {
        return Cases.about()
                .row(
                        "a positive reply waits until the next business day",
                        ann -> ann.replied(Tone.POSITIVE, "2026-11-17T14:20"),
                        "2026-11-17T14:20",
                        "ANSWER_REPLY 2026-11-18 ann1")
                .row(
                        "so does one that only names others",
                        ann -> ann.replied(Tone.REFERRAL_ONLY, "2026-11-17T14:20"),
                        "2026-11-17T14:20",
                        "ANSWER_REPLY 2026-11-18 ann1")
                .row(
                        "and one without a tone",
                        ann -> ann.replied("2026-11-17T14:20"),
                        "2026-11-17T14:20",
                        "ANSWER_REPLY 2026-11-18 ann1")
                .row(
                        "and “later” without a day",
                        ann -> ann.replied(Tone.LATER, "2026-11-17T14:20"),
                        "2026-11-17T14:20",
                        "ANSWER_REPLY 2026-11-18 ann1")
                .row(
                        "“later” with a day is asked again instead",
                        ann -> ann.replied(Tone.LATER, "2027-01-09", "2026-11-17T14:20"),
                        "2026-11-17T14:20",
                        "ASK_AGAIN 2027-01-09 ann1")
                .row(
                        "a refusal waits for nothing",
                        ann -> ann.replied(Tone.DECLINED, "2026-11-17T14:20"),
                        "2026-11-17T14:20",
                        "none")
                .row(
                        "a notice is no reply",
                        ann -> ann.replied(Tone.OUT_OF_OFFICE, "2026-11-17T14:20"),
                        "2026-11-17T14:20",
                        "none")
                .row(
                        "nor does a notice after a reply hide it",
                        ann ->
                                ann.replied("2026-11-17T14:20")
                                        .replied(Tone.OUT_OF_OFFICE, "2026-11-17T15:00"),
                        "2026-11-17T15:00",
                        "ANSWER_REPLY 2026-11-18 ann1")
                .row(
                        "a refusal after a yes takes it back",
                        ann ->
                                ann.replied(Tone.POSITIVE, "2026-11-17T14:20")
                                        .replied(Tone.DECLINED, "2026-11-18T09:00"),
                        "2026-11-18T09:00",
                        "none")
                .rows();
    }

    @TestFactory
    Stream<DynamicTest> answerReplyByTheFirstSinceIWrote() {
        return Cases.about(ANSWER_REPLY)
                .row(
                        "of several the first counts, the last is what one answers",
                        ann -> ann.replied("2026-11-16T14:20").replied("2026-11-18T09:00"),
                        "2026-11-18T09:00",
                        "ANSWER_REPLY 2026-11-17 ann2")
                .row(
                        "only since I last wrote",
                        ann ->
                                ann.replied("2026-11-16T14:20")
                                        .answered("2026-11-17T09:00")
                                        .replied("2026-11-18T09:00"),
                        "2026-11-18T09:00",
                        "ANSWER_REPLY 2026-11-19 ann3")
                .row(
                        "a refusal before it is no such message",
                        ann ->
                                ann.replied(Tone.DECLINED, "2026-11-16T14:20")
                                        .replied(Tone.POSITIVE, "2026-11-18T09:00"),
                        "2026-11-18T09:00",
                        "ANSWER_REPLY 2026-11-19 ann2")
                .row(
                        "nor one that a meeting answered",
                        ann ->
                                ann.replied("2026-11-10T09:00")
                                        .set("2026-11-12T09:00", "2026-11-16T09:00")
                                        .marked(State.CANCELLED, "2026-11-13T09:00")
                                        .replied("2026-11-18T09:00"),
                        "2026-11-18T09:00",
                        "ANSWER_REPLY 2026-11-19 ann3")
                .row(
                        "on a Friday: Monday",
                        ann -> ann.replied("2026-11-20T23:59"),
                        "2026-11-21T09:00",
                        "ANSWER_REPLY 2026-11-23 ann1")
                .row(
                        "on a Saturday: Monday, too",
                        ann -> ann.replied("2026-11-21T00:00"),
                        "2026-11-21T09:00",
                        "ANSWER_REPLY 2026-11-23 ann1")
                .row(
                        "the noon rule is for my own messages",
                        ann -> ann.replied("2026-11-16T12:00"),
                        "2026-11-16T12:00",
                        "ANSWER_REPLY 2026-11-17 ann1")
                .rows();
    }

    @TestFactory
    Stream<DynamicTest> answerReplyClears() {
        return Cases.about(ANSWER_REPLY)
                .row(
                        "by any message of mine",
                        ann ->
                                ann.replied("2026-11-17T14:20")
                                        .wrote(Kind.OTHER, "2026-11-17T14:21"),
                        "2026-11-17T14:21",
                        "none")
                .row(
                        "by a meeting set",
                        ann ->
                                ann.replied("2026-11-17T14:20")
                                        .set("2026-11-17T15:00", "2026-11-24T09:00"),
                        "2026-11-17T15:00",
                        "none")
                .row(
                        "also one set in the same moment",
                        ann ->
                                ann.replied("2026-11-17T14:20")
                                        .set("2026-11-17T14:20", "2026-11-24T09:00")
                                        .marked(State.CANCELLED, "2026-11-18T09:00"),
                        "2026-11-18T09:00",
                        "none")
                .row(
                        "not by one proposed",
                        ann -> ann.replied("2026-11-17T14:20").proposed("2026-11-24T09:00"),
                        "2026-11-17T15:00",
                        "ANSWER_REPLY 2026-11-18 ann1")
                .row(
                        "with a meeting ahead there is nothing to answer",
                        ann ->
                                ann.set("2026-11-16T09:00", "2026-11-24T09:00")
                                        .replied("2026-11-17T14:20"),
                        "2026-11-17T15:00",
                        "none")
                .row(
                        "nor while it lasts",
                        ann ->
                                ann.set("2026-11-16T09:00", "2026-11-24T09:00")
                                        .replied("2026-11-17T14:20"),
                        "2026-11-24T09:10",
                        "none")
                .row(
                        "nor once it was held",
                        ann ->
                                ann.set("2026-11-16T09:00", "2026-11-24T09:00")
                                        .replied("2026-11-17T14:20"),
                        "2026-11-24T09:20",
                        "none")
                .row(
                        "but when it falls through",
                        ann ->
                                ann.set("2026-11-16T09:00", "2026-11-24T09:00")
                                        .replied("2026-11-17T14:20")
                                        .marked(State.CANCELLED, "2026-11-19T09:00"),
                        "2026-11-19T09:00",
                        "ANSWER_REPLY 2026-11-18 ann2")
                .row(
                        "a meeting before they wrote changes nothing",
                        ann -> ann.met("2026-11-16T09:00").replied("2026-11-17T14:20"),
                        "2026-11-17T15:00",
                        "ANSWER_REPLY 2026-11-18 ann2")
                .rows();
    }
}
