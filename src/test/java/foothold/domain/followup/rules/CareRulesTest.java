package foothold.domain.followup.rules;

import static foothold.domain.followup.FollowupKind.DEBRIEF;
import static foothold.domain.followup.FollowupKind.KEEP_IN_TOUCH;
import static foothold.domain.followup.FollowupKind.PROGRESS_NOTE;
import static foothold.domain.followup.FollowupKind.THANK_YOU;

import foothold.domain.followup.Due;
import foothold.domain.outreach.Message.Kind;
import foothold.domain.outreach.Tone;
import foothold.testdata.Cases;
import foothold.testdata.Person;
import foothold.testdata.Presets;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import java.time.LocalDate;
import java.util.stream.Stream;

/** {@code PROGRESS_NOTE, KEEP_IN_TOUCH}. */
class CareRulesTest {

    /** Met and thanked on the 6th (ann1, ann2), and told of progress then (ann3). */
    private static Person caredFor(Person ann, String progress) {
        return ann.met("2026-11-06T10:00")
                .debriefed("2026-11-06T10:20")
                .thanked("2026-11-06T11:00")
                .wrote(Kind.REPORT_BACK, progress);
    }

    @TestFactory
    Stream<DynamicTest> progressNote() {
        return Cases.about()
                .row(
                        "5 business days after the thank-you",
                        ann ->
                                ann.met("2026-11-17T10:00")
                                        .debriefed("2026-11-17T10:20")
                                        .thanked("2026-11-17T11:59"),
                        "2026-11-17T12:00",
                        "PROGRESS_NOTE 2026-11-24 ann2")
                .row(
                        "counted from the next day after noon",
                        ann ->
                                ann.met("2026-11-17T10:00")
                                        .debriefed("2026-11-17T10:20")
                                        .thanked("2026-11-17T12:00"),
                        "2026-11-17T12:00",
                        "PROGRESS_NOTE 2026-11-25 ann2")
                .row(
                        "any thank-you will do, met or not",
                        ann -> ann.thanked("2026-11-17T11:00"),
                        "2026-11-17T12:00",
                        "PROGRESS_NOTE 2026-11-24 ann1")
                .row(
                        "their answer clears it",
                        ann ->
                                ann.thanked("2026-11-17T11:00")
                                        .replied(Tone.DECLINED, "2026-11-18T09:00"),
                        "2026-11-18T09:00",
                        "none")
                .row(
                        "an automatic notice does not",
                        ann ->
                                ann.thanked("2026-11-17T11:00")
                                        .replied(Tone.OUT_OF_OFFICE, "2026-11-17T11:01"),
                        "2026-11-18T09:00",
                        "PROGRESS_NOTE 2026-11-24 ann1")
                .row(
                        "any message of mine clears it",
                        ann ->
                                ann.thanked("2026-11-17T11:00")
                                        .wrote(Kind.OTHER, "2026-11-18T09:00"),
                        "2026-11-18T09:00",
                        "none")
                .row(
                        "a thank-you anew moves it",
                        ann -> ann.thanked("2026-11-17T11:00").thanked("2026-11-18T11:00"),
                        "2026-11-18T11:00",
                        "PROGRESS_NOTE 2026-11-25 ann2")
                .row(
                        "a meeting ahead does not clear it",
                        ann ->
                                ann.thanked("2026-11-17T11:00")
                                        .set("2026-11-17T12:00", "2026-11-18T09:00"),
                        "2026-11-18T09:19",
                        "PROGRESS_NOTE 2026-11-24 ann1")
                .row(
                        "one held does",
                        ann ->
                                ann.thanked("2026-11-17T11:00")
                                        .set("2026-11-17T12:00", "2026-11-18T09:00")
                                        .debriefed("2026-11-18T09:20"),
                        "2026-11-18T09:20",
                        "THANK_YOU 2026-11-19T09:20-05:00 ann2")
                .rows();
    }

    @TestFactory
    Stream<DynamicTest> keepInTouchFiresAndClears() {
        return Cases.about(KEEP_IN_TOUCH)
                .row(
                        "a month after the last interaction, on a business day",
                        ann -> caredFor(ann, "2026-11-13T09:00"),
                        "2026-11-13T09:00",
                        "KEEP_IN_TOUCH 2026-12-14 ann3")
                .row(
                        "their message moves it",
                        ann ->
                                caredFor(ann, "2026-11-13T09:00")
                                        .replied(Tone.DECLINED, "2026-11-17T09:00"),
                        "2026-11-17T09:00",
                        "KEEP_IN_TOUCH 2026-12-17 ann4")
                .row(
                        "not before they were met",
                        ann ->
                                ann.thanked("2026-11-06T11:00")
                                        .wrote(Kind.REPORT_BACK, "2026-11-13T09:00"),
                        "2026-11-13T09:00",
                        "none")
                .row(
                        "not before they were thanked",
                        ann ->
                                ann.met("2026-11-06T10:00")
                                        .debriefed("2026-11-06T10:20")
                                        .dismissed(THANK_YOU, "ann1", "2026-11-13T09:00"),
                        "2026-11-13T09:00",
                        "none")
                .row(
                        "thanked since the first meeting; the second was let off",
                        ann ->
                                caredFor(ann, "2026-11-13T09:00")
                                        .met("2026-11-17T09:00")
                                        .debriefed("2026-11-17T10:00")
                                        .dismissed(THANK_YOU, "ann4", "2026-11-17T11:00"),
                        "2026-11-17T11:00",
                        "KEEP_IN_TOUCH 2026-12-17 ann4")
                .row(
                        "while anything above is open, it waits",
                        ann -> caredFor(ann, "2026-11-13T09:00").replied("2026-11-17T09:00"),
                        "2026-11-17T09:00",
                        "none")
                .row(
                        "snoozed or not",
                        ann ->
                                ann.met("2026-11-06T10:00")
                                        .thanked("2026-11-06T11:00")
                                        .wrote(Kind.REPORT_BACK, "2026-11-13T09:00")
                                        .snoozed(DEBRIEF, "ann1", "2027-01-01", "2026-11-13T10:00"),
                        "2026-11-13T11:00",
                        "none")
                .row(
                        "what was dismissed is not open",
                        ann ->
                                ann.met("2026-11-06T10:00")
                                        .debriefed("2026-11-06T10:20")
                                        .thanked("2026-11-06T11:00")
                                        .dismissed(PROGRESS_NOTE, "ann2", "2026-11-13T10:00"),
                        "2026-11-13T11:00",
                        "KEEP_IN_TOUCH 2026-12-07 ann2")
                .row(
                        "a reminder stands below and keeps nothing waiting",
                        ann ->
                                caredFor(ann, "2026-11-13T09:00")
                                        .reminder(Due.on(LocalDate.EPOCH), null, null),
                        "2026-11-13T09:00",
                        "KEEP_IN_TOUCH 2026-12-14 ann3")
                .rows();
    }

    @TestFactory
    Stream<DynamicTest> keepInTouchAfterSomeMonths() {
        return Cases.about(KEEP_IN_TOUCH)
                .row(
                        "after the campaign 3 months",
                        ann -> caredFor(ann.campaignUntil("2026-11-12"), "2026-11-13T00:00"),
                        "2026-11-13T09:00",
                        "KEEP_IN_TOUCH 2027-02-15 ann3")
                .row(
                        "on its last day still 1",
                        ann -> caredFor(ann.campaignUntil("2026-11-13"), "2026-11-13T23:59"),
                        "2026-11-14T09:00",
                        "KEEP_IN_TOUCH 2026-12-14 ann3")
                .row(
                        "mentors always 1",
                        ann ->
                                caredFor(
                                        ann.campaignUntil("2026-11-12").mentor(),
                                        "2026-11-13T09:00"),
                        "2026-11-13T09:00",
                        "KEEP_IN_TOUCH 2026-12-14 ann3")
                .row(
                        "the end of a shorter month, then the next business day",
                        ann -> caredFor(ann, "2027-01-31T09:00"),
                        "2027-01-31T09:00",
                        "KEEP_IN_TOUCH 2027-03-01 ann3")
                .row(
                        "the leap day",
                        ann -> caredFor(ann, "2028-01-31T09:00"),
                        "2028-01-31T09:00",
                        "KEEP_IN_TOUCH 2028-02-29 ann3")
                .where(story -> story.by(Presets.GENTLE))
                .row(
                        "Gentle: 2 months",
                        ann -> caredFor(ann, "2026-11-13T09:00"),
                        "2026-11-13T09:00",
                        "KEEP_IN_TOUCH 2027-01-13 ann3")
                .row(
                        "Gentle, to a mentor: 1",
                        ann -> caredFor(ann.mentor(), "2026-11-13T09:00"),
                        "2026-11-13T09:00",
                        "KEEP_IN_TOUCH 2026-12-14 ann3")
                .row(
                        "Gentle, after the campaign: 3",
                        ann -> caredFor(ann.campaignUntil("2026-11-12"), "2026-11-13T00:00"),
                        "2026-11-13T09:00",
                        "KEEP_IN_TOUCH 2027-02-15 ann3")
                .where(story -> story.by(Presets.SAME_DAY))
                .row(
                        "Same-day thanks: not while the card is owed",
                        ann -> caredFor(ann, "2026-11-13T09:00"),
                        "2026-11-13T09:00",
                        "none")
                .rows();
    }
}
