package foothold.domain.followup.rules;

import static foothold.domain.followup.FollowupKind.DEBRIEF;
import static foothold.domain.followup.FollowupKind.PROGRESS_NOTE;
import static foothold.domain.followup.FollowupKind.SEND_PLANNED;

import foothold.domain.contact.Standing.Closure.Reason;
import foothold.domain.outreach.Message.Kind;
import foothold.domain.outreach.Tone;
import foothold.testdata.Cases;
import foothold.testdata.Person;
import foothold.testdata.Presets;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import java.util.stream.Stream;

/** A planned message stands in for what it will satisfy: one shows, the other stays open. */
class StandInsTest {
    private static final String NOW = "2026-11-18T09:00";

    private static Person met(Person ann) {
        return ann.met("2026-11-17T14:00").debriefed("2026-11-17T14:20");
    }

    @TestFactory
    Stream<DynamicTest> pairs() {
        return Cases.about()
                .row(
                        "a nudge for NUDGE",
                        ann -> ann.asked("2026-11-17T09:00").planned(Kind.NUDGE, "2026-12-01"),
                        NOW,
                        "SEND_PLANNED 2026-12-01 ann2")
                .row(
                        "no other message for NUDGE",
                        ann -> ann.asked("2026-11-17T09:00").planned(Kind.REQUEST, "2026-12-01"),
                        NOW,
                        "NUDGE 2026-11-27 ann1, SEND_PLANNED 2026-12-01 ann2")
                .row(
                        "nothing for LET_GO",
                        ann ->
                                ann.asked("2026-11-02T09:00")
                                        .nudged("2026-11-12T09:00")
                                        .planned(Kind.NUDGE, "2026-12-01"),
                        NOW,
                        "LET_GO 2026-11-17 ann2, SEND_PLANNED 2026-12-01 ann3")
                .row(
                        "a reply for ANSWER_REPLY",
                        ann -> ann.replied("2026-11-17T09:00").planned(Kind.REPLY, "2026-12-01"),
                        NOW,
                        "SEND_PLANNED 2026-12-01 ann2")
                .row(
                        "a nudge for PICK_UP_THREAD",
                        ann ->
                                ann.asked("2026-11-02T09:00")
                                        .replied("2026-11-03T09:00")
                                        .answered("2026-11-17T09:00")
                                        .planned(Kind.NUDGE, "2026-12-01"),
                        NOW,
                        "SEND_PLANNED 2026-12-01 ann4")
                .row(
                        "a request for ASK_AGAIN",
                        ann ->
                                ann.replied(Tone.LATER, "2026-12-07", "2026-11-17T09:00")
                                        .planned(Kind.REQUEST, "2026-12-08"),
                        NOW,
                        "SEND_PLANNED 2026-12-08 ann2")
                .row(
                        "a thank-you for THANK_YOU",
                        ann -> met(ann).planned(Kind.THANK_YOU, "2026-12-01"),
                        NOW,
                        "SEND_PLANNED 2026-12-01 ann2")
                .row(
                        "by letter, too, where no card is owed",
                        ann -> met(ann).plannedLetter(Kind.THANK_YOU, "2026-12-01"),
                        NOW,
                        "SEND_PLANNED 2026-12-01 ann2")
                .row(
                        "a report-back for PROGRESS_NOTE",
                        ann ->
                                ann.thanked("2026-11-17T09:00")
                                        .planned(Kind.REPORT_BACK, "2026-12-01"),
                        NOW,
                        "SEND_PLANNED 2026-12-01 ann2")
                .row(
                        "nothing for DEBRIEF",
                        ann ->
                                ann.met("2026-11-17T14:00")
                                        .thanked("2026-11-17T15:00")
                                        .planned(Kind.REPORT_BACK, "2026-12-01"),
                        NOW,
                        "DEBRIEF 2026-11-17T16:20-05:00 ann1, SEND_PLANNED 2026-12-01 ann3")
                .rows();
    }

    @TestFactory
    Stream<DynamicTest> theCard() {
        return Cases.about()
                .where(story -> story.by(Presets.SAME_DAY))
                .row(
                        "a letter of thanks for the card, not for the thanks due at once",
                        ann -> met(ann).plannedLetter(Kind.THANK_YOU, "2026-11-18"),
                        NOW,
                        "THANK_YOU 2026-11-18T00:00-05:00 ann1, SEND_PLANNED 2026-11-18 ann2")
                .row(
                        "a mail of thanks for the thanks, not for the card",
                        ann -> met(ann).planned(Kind.THANK_YOU, "2026-11-18"),
                        NOW,
                        "SEND_PLANNED 2026-11-18 ann2, THANK_YOU 2026-11-18 ann1:card")
                .row(
                        "a letter of another kind for neither",
                        ann -> met(ann).plannedLetter(Kind.OTHER, "2026-11-18"),
                        NOW,
                        "THANK_YOU 2026-11-18T00:00-05:00 ann1, SEND_PLANNED 2026-11-18 ann2,"
                                + " THANK_YOU 2026-11-18 ann1:card")
                .rows();
    }

    @TestFactory
    Stream<DynamicTest> tryNextPerson() {
        return Cases.about()
                .row(
                        "a request to a colleague stands in",
                        ann ->
                                ann.at("Acme")
                                        .asked("2026-11-17T09:00")
                                        .and("Bob")
                                        .at("Acme")
                                        .planned(Kind.REQUEST, "2026-12-01"),
                        NOW,
                        "NUDGE 2026-11-27 ann1, SEND_PLANNED 2026-12-01 bob1")
                .row(
                        "one to the same person does not",
                        ann ->
                                ann.at("Acme")
                                        .asked("2026-11-17T09:00")
                                        .planned(Kind.REQUEST, "2026-12-01"),
                        NOW,
                        "TRY_NEXT_PERSON 2026-11-20 ann1, NUDGE 2026-11-27 ann1, SEND_PLANNED"
                                + " 2026-12-01 ann2")
                .row(
                        "nor one to somebody who is closed: it will not be sent",
                        ann ->
                                ann.at("Acme")
                                        .asked("2026-11-17T09:00")
                                        .and("Bob")
                                        .at("Acme")
                                        .planned(Kind.REQUEST, "2026-12-01")
                                        .closed(Reason.PAUSED, "2026-11-17T10:00"),
                        NOW,
                        "TRY_NEXT_PERSON 2026-11-20 ann1, NUDGE 2026-11-27 ann1")
                .row(
                        "nor one elsewhere",
                        ann ->
                                ann.at("Acme")
                                        .asked("2026-11-17T09:00")
                                        .and("Bob")
                                        .planned(Kind.REQUEST, "2026-12-01"),
                        NOW,
                        "TRY_NEXT_PERSON 2026-11-20 ann1, NUDGE 2026-11-27 ann1, SEND_PLANNED"
                                + " 2026-12-01 bob1")
                .rows();
    }

    @TestFactory
    Stream<DynamicTest> whileItsOwnIsOpen() {
        return Cases.about()
                .row(
                        "dismissed, it stands in no longer",
                        ann ->
                                ann.asked("2026-11-17T09:00")
                                        .planned(Kind.NUDGE, "2026-12-01")
                                        .dismissed(SEND_PLANNED, "ann2", "2026-11-17T10:00"),
                        NOW,
                        "NUDGE 2026-11-27 ann1")
                .row(
                        "snoozed, it still does",
                        ann ->
                                ann.asked("2026-11-17T09:00")
                                        .planned(Kind.NUDGE, "2026-11-17")
                                        .snoozed(
                                                SEND_PLANNED,
                                                "ann2",
                                                "2026-12-01",
                                                "2026-11-17T10:00"),
                        NOW,
                        "none")
                .row(
                        "what is stood in for counts as open: nothing to keep in touch about",
                        ann ->
                                met(ann).thanked("2026-11-17T15:00")
                                        .planned(Kind.REPORT_BACK, "2026-12-01"),
                        NOW,
                        "SEND_PLANNED 2026-12-01 ann3")
                .row(
                        "ASK_AGAIN stood in for still keeps the thread from being picked up",
                        ann ->
                                ann.asked("2026-11-02T09:00")
                                        .replied(Tone.LATER, "2026-12-07", "2026-11-03T09:00")
                                        .answered("2026-11-17T09:00")
                                        .planned(Kind.REQUEST, "2026-12-08"),
                        NOW,
                        "SEND_PLANNED 2026-12-08 ann4")
                .row(
                        "to somebody closed nothing is planned any more, and the thanks show",
                        ann ->
                                met(ann).planned(Kind.THANK_YOU, "2026-12-01")
                                        .closed(Reason.PAUSED, "2026-11-17T16:00"),
                        NOW,
                        "THANK_YOU 2026-11-18T14:20-05:00 ann1")
                .rows();
    }

    @TestFactory
    Stream<DynamicTest> keepInTouch() {
        return Cases.about()
                .row(
                        "waits for the planned message, whatever it is",
                        ann ->
                                met(ann).thanked("2026-11-17T15:00")
                                        .planned(Kind.KEEP_IN_TOUCH, "2026-12-01")
                                        .dismissed(PROGRESS_NOTE, "ann2", "2026-11-17T16:00"),
                        NOW,
                        "SEND_PLANNED 2026-12-01 ann3")
                .row(
                        "and comes back when that is dismissed",
                        ann ->
                                met(ann).thanked("2026-11-17T15:00")
                                        .planned(Kind.KEEP_IN_TOUCH, "2026-12-01")
                                        .dismissed(PROGRESS_NOTE, "ann2", "2026-11-17T16:00")
                                        .dismissed(SEND_PLANNED, "ann3", "2026-11-17T16:00")
                                        .dismissed(DEBRIEF, "ann1", "2026-11-17T16:00"),
                        NOW,
                        "KEEP_IN_TOUCH 2026-12-17 ann2")
                .rows();
    }
}
