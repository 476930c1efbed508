package foothold.domain.followup.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import foothold.domain.outreach.Message.Kind;
import foothold.domain.outreach.Tone;
import foothold.testdata.Cases;
import foothold.testdata.Person;
import foothold.testdata.Story;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import java.util.stream.Stream;

/** An automatic notice is no reply; with a day in it, waiting lasts until that day. */
class OutOfOfficeTest {

    /** Asked on the 17th (due the 27th); the next day comes a notice that names that day. */
    private static Person away(Person ann, String until) {
        return ann.asked("2026-11-17T09:00").replied(Tone.OUT_OF_OFFICE, until, "2026-11-18T09:00");
    }

    @TestFactory
    Stream<DynamicTest> nudge() {
        return Cases.about()
                .row(
                        "no earlier than the day named",
                        ann -> away(ann, "2026-12-01"),
                        "2026-11-18T09:00",
                        "NUDGE 2026-12-01 ann1")
                .row(
                        "a day before the due one moves nothing",
                        ann -> away(ann, "2026-11-25"),
                        "2026-11-18T09:00",
                        "NUDGE 2026-11-27 ann1")
                .row(
                        "nor does the due day itself",
                        ann -> away(ann, "2026-11-27"),
                        "2026-11-18T09:00",
                        "NUDGE 2026-11-27 ann1")
                .row(
                        "a weekend: the next business day",
                        ann -> away(ann, "2026-12-05"),
                        "2026-11-18T09:00",
                        "NUDGE 2026-12-07 ann1")
                .row(
                        "a holiday: the next business day",
                        ann -> away(ann, "2026-12-25"),
                        "2026-11-18T09:00",
                        "NUDGE 2026-12-28 ann1")
                .row(
                        "without a day nothing changes",
                        ann -> away(ann, null),
                        "2026-11-18T09:00",
                        "NUDGE 2026-11-27 ann1")
                .row(
                        "of several the latest day, whichever came last",
                        ann ->
                                away(ann, "2026-12-08")
                                        .replied(
                                                Tone.OUT_OF_OFFICE,
                                                "2026-12-01",
                                                "2026-11-19T09:00"),
                        "2026-11-19T09:00",
                        "NUDGE 2026-12-08 ann1")
                .row(
                        "a second one without a day takes nothing back",
                        ann ->
                                away(ann, "2026-12-08")
                                        .replied(Tone.OUT_OF_OFFICE, "2026-11-19T09:00"),
                        "2026-11-19T09:00",
                        "NUDGE 2026-12-08 ann1")
                .row(
                        "a notice from before the request counts, too",
                        ann ->
                                ann.replied(Tone.OUT_OF_OFFICE, "2026-12-01", "2026-11-16T09:00")
                                        .asked("2026-11-17T09:00"),
                        "2026-11-17T09:00",
                        "NUDGE 2026-12-01 ann2")
                .row(
                        "somebody else's does not",
                        ann ->
                                ann.asked("2026-11-17T09:00")
                                        .and("Ben")
                                        .replied(
                                                Tone.OUT_OF_OFFICE,
                                                "2026-12-01",
                                                "2026-11-18T09:00"),
                        "2026-11-18T09:00",
                        "NUDGE 2026-11-27 ann1")
                .where(story -> story.off("2026-12-01", "2026-12-02", "Porto"))
                .row(
                        "the user's own day off: the next business day",
                        ann -> away(ann, "2026-12-01"),
                        "2026-11-18T09:00",
                        "NUDGE 2026-12-03 ann1")
                .rows();
    }

    @TestFactory
    Stream<DynamicTest> whatElseWaits() {
        return Cases.about()
                .row(
                        "LET_GO after the last nudge",
                        ann -> away(ann, "2026-12-10").nudged("2026-11-30T09:00"),
                        "2026-11-30T09:00",
                        "LET_GO 2026-12-10 ann3")
                .row(
                        "LET_GO after two pick-ups",
                        ann ->
                                ann.asked("2026-11-02T09:00")
                                        .replied(Tone.POSITIVE, "2026-11-03T09:00")
                                        .answered("2026-11-04T09:00")
                                        .answered("2026-11-10T09:00")
                                        .answered("2026-11-16T09:00")
                                        .replied(
                                                Tone.OUT_OF_OFFICE,
                                                "2026-12-01",
                                                "2026-11-16T09:01"),
                        "2026-11-17T09:00",
                        "LET_GO 2026-12-01 ann5")
                .row(
                        "PICK_UP_THREAD",
                        ann ->
                                ann.asked("2026-11-17T09:00")
                                        .replied(Tone.POSITIVE, "2026-11-18T09:00")
                                        .answered("2026-11-19T09:00")
                                        .replied(
                                                Tone.OUT_OF_OFFICE,
                                                "2026-12-05",
                                                "2026-11-19T09:01"),
                        "2026-11-19T10:00",
                        "PICK_UP_THREAD 2026-12-07 ann3")
                .rows();
    }

    @TestFactory
    Stream<DynamicTest> whatGoesOn() {
        return Cases.about()
                .row(
                        "TRY_NEXT_PERSON: nobody there has replied",
                        ann -> away(ann.at("Acme"), "2026-12-01"),
                        "2026-11-18T09:00",
                        "TRY_NEXT_PERSON 2026-11-20 ann1, NUDGE 2026-12-01 ann1")
                .row(
                        "ANSWER_REPLY",
                        ann -> away(ann, "2026-12-01").replied(Tone.POSITIVE, "2026-11-19T09:00"),
                        "2026-11-19T09:00",
                        "ANSWER_REPLY 2026-11-20 ann3")
                .row(
                        "ASK_AGAIN",
                        ann ->
                                away(ann, "2026-12-20")
                                        .replied(Tone.LATER, "2026-12-01", "2026-11-19T09:00"),
                        "2026-11-19T09:00",
                        "ASK_AGAIN 2026-12-01 ann3")
                .row(
                        "SEND_PLANNED",
                        ann ->
                                ann.replied(Tone.OUT_OF_OFFICE, "2026-12-01", "2026-11-16T09:00")
                                        .planned(Kind.REQUEST, "2026-11-20"),
                        "2026-11-17T09:00",
                        "SEND_PLANNED 2026-11-20 ann2")
                .row(
                        "PROGRESS_NOTE",
                        ann ->
                                ann.thanked("2026-11-17T09:00")
                                        .replied(
                                                Tone.OUT_OF_OFFICE,
                                                "2026-12-01",
                                                "2026-11-17T09:01"),
                        "2026-11-17T10:00",
                        "PROGRESS_NOTE 2026-11-24 ann1")
                .rows();
    }

    private static void says(String expected, String until) {
        var story = away(new Story().contact("Ann"), until).story();
        assertEquals(
                "Sent Tue 17 Nov 2026 at 09:00; 7 business days without a reply, Thu 26 being"
                        + " Thanksgiving"
                        + expected,
                story.at("2026-11-18T09:00").getFirst().reason());
    }

    @Test
    void theReasonNamesTheDayOfTheNotice() {
        says(", but away until Tue 1 Dec: due Tue 1 Dec", "2026-12-01");
        says(", but away until Sat 5 Dec: due Mon 7 Dec", "2026-12-05");
        says(
                ", but away until Fri 25 Dec, Fri 25 Dec being Christmas: due Mon 28 Dec",
                "2026-12-25");
        says(", but away until Mon 4 Jan 2027: due Mon 4 Jan 2027", "2027-01-04");
    }

    @Test
    void theReasonIsSilentWhenNothingMoved() {
        says(": due Fri 27", "2026-11-25");
        says(": due Fri 27", "2026-11-27");
        says(": due Fri 27", null);
    }
}
