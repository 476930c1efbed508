package foothold.domain.followup.rules;

import static foothold.domain.followup.FollowupKind.ASK_AGAIN;

import foothold.domain.contact.Standing.Closure.Reason;
import foothold.domain.outreach.Tone;
import foothold.testdata.Cases;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import java.util.stream.Stream;

/** {@code ASK_AGAIN}: when it fires, when it is due, what clears it. */
class AskAgainTest {

    @TestFactory
    Stream<DynamicTest> askAgain() {
        return Cases.about(ASK_AGAIN)
                .row(
                        "their day stays, holiday or not",
                        ann -> ann.replied(Tone.LATER, "2027-01-01", "2026-11-17T14:20"),
                        "2026-11-18T09:00",
                        "ASK_AGAIN 2027-01-01 ann1")
                .row(
                        "thanking them before that day does not clear it",
                        ann ->
                                ann.replied(Tone.LATER, "2027-01-11", "2026-11-17T14:20")
                                        .answered("2027-01-10T23:59"),
                        "2027-01-11T09:00",
                        "ASK_AGAIN 2027-01-11 ann1")
                .row(
                        "writing on that day does",
                        ann ->
                                ann.replied(Tone.LATER, "2027-01-11", "2026-11-17T14:20")
                                        .asked("2027-01-11T00:00"),
                        "2027-01-11T09:00",
                        "none")
                .row(
                        "another message of theirs does",
                        ann ->
                                ann.replied(Tone.LATER, "2027-01-11", "2026-11-17T14:20")
                                        .replied(Tone.POSITIVE, "2026-12-01T09:00"),
                        "2026-12-01T09:00",
                        "none")
                .row(
                        "an automatic notice does not",
                        ann ->
                                ann.replied(Tone.LATER, "2027-01-11", "2026-11-17T14:20")
                                        .replied(Tone.OUT_OF_OFFICE, "2026-12-01T09:00"),
                        "2026-12-01T09:00",
                        "ASK_AGAIN 2027-01-11 ann1")
                .row(
                        "“later” again moves it",
                        ann ->
                                ann.replied(Tone.LATER, "2027-01-11", "2026-11-17T14:20")
                                        .replied(Tone.LATER, "2027-02-01", "2026-12-01T09:00"),
                        "2026-12-01T09:00",
                        "ASK_AGAIN 2027-02-01 ann2")
                .row(
                        "a meeting set clears it",
                        ann ->
                                ann.replied(Tone.LATER, "2027-01-11", "2026-11-17T14:20")
                                        .set("2026-12-01T09:00", "2027-01-12T09:00"),
                        "2026-12-01T09:00",
                        "none")
                .row(
                        "one set before does not",
                        ann ->
                                ann.set("2026-11-10T09:00", "2026-11-20T09:00")
                                        .replied(Tone.LATER, "2027-01-11", "2026-11-17T14:20"),
                        "2026-11-18T09:00",
                        "ASK_AGAIN 2027-01-11 ann2")
                .row(
                        "closing clears it",
                        ann ->
                                ann.replied(Tone.LATER, "2027-01-11", "2026-11-17T14:20")
                                        .closed(Reason.PAUSED, "2026-12-01T09:00"),
                        "2026-12-01T09:00",
                        "none")
                .rows();
    }
}
