package foothold.domain.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import foothold.domain.contact.Segment;
import foothold.domain.contact.Standing.Closure;
import foothold.domain.outreach.Message.Kind;
import foothold.domain.outreach.Tone;
import foothold.domain.segment.Judgement.Because;
import foothold.testdata.Person;
import foothold.testdata.Story;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.function.UnaryOperator;

/** Booster, obligate, let go: by how soon they answered, with noon rule, holidays and silence. */
class SegmentsTest {

    private static Judgement at(String now, UnaryOperator<Person> told) {
        var story = told.apply(new Story().contact("Ann")).story();
        var moment = story.instant(now);
        var open = story.at(moment);
        return new Segments(story.book(), moment).of(story.dossiers().getFirst(), open);
    }

    @ParameterizedTest
    @CsvSource({
        // asked, answered, days, segment; the 11th and the 26th are holidays
        "2026-11-09T09:00, 2026-11-09T16:00, 0, BOOSTER",
        "2026-11-09T09:00, 2026-11-13T23:59, 3, BOOSTER",
        "2026-11-09T09:00, 2026-11-16T00:01, 4, OBLIGATE",
        "2026-11-09T12:00, 2026-11-16T09:00, 3, BOOSTER",
        "2026-11-06T15:00, 2026-11-13T09:00, 3, BOOSTER",
        "2026-11-07T09:00, 2026-11-13T09:00, 3, BOOSTER",
        "2026-11-24T09:00, 2026-11-30T09:00, 3, BOOSTER",
        "2026-11-24T09:00, 2026-12-01T09:00, 4, OBLIGATE"
    })
    void byHowSoonTheyAnswered(String asked, String answered, int days, Segment segment) {
        var judgement = at("2026-12-20T09:00", ann -> ann.asked(asked).replied(answered));
        assertEquals(segment, judgement.segment());
        assertEquals(days, judgement.days());
        assertEquals(LocalDate.parse(asked.substring(0, 10)), judgement.asked());
        assertEquals(LocalDate.parse(answered.substring(0, 10)), judgement.answered());
    }

    @Test
    void nobodyIsJudgedWhoWasNeverAsked() {
        assertEquals(Judgement.NONE, at("2026-12-01T09:00", Person::target));
        assertEquals(
                Judgement.NONE, at("2026-12-01T09:00", ann -> ann.replied("2026-11-09T09:00")));
    }

    @Test
    void silenceIsNotJudgedBeforeLettingGoIsDue() {
        UnaryOperator<Person> silent =
                ann -> ann.asked("2026-11-02T09:00").nudged("2026-11-11T09:00");
        // The nudge counts from Thursday; three business days later is Tuesday the 17th.
        assertEquals(Because.WAITING, at("2026-11-16T20:00", silent).because());
        assertNull(at("2026-11-16T20:00", silent).segment());
        assertEquals(Segment.LET_GO, at("2026-11-17T08:00", silent).segment());
        assertEquals(Because.SILENT, at("2026-11-17T08:00", silent).because());
    }

    @Test
    void whoIsClosedAsNoAnswerIsLetGo() {
        UnaryOperator<Person> closed =
                ann ->
                        ann.asked("2026-11-02T09:00")
                                .closed(Closure.Reason.NO_ANSWER, "2026-11-05T09:00");
        assertEquals(Segment.LET_GO, at("2026-11-05T10:00", closed).segment());
        assertNull(at("2026-11-04T10:00", closed).segment());
    }

    @Test
    void aClosureOfAnotherSortSaysNothing() {
        var paused =
                at(
                        "2026-11-06T09:00",
                        ann ->
                                ann.asked("2026-11-02T09:00")
                                        .closed(Closure.Reason.PAUSED, "2026-11-05T09:00"));
        assertNull(paused.segment());
    }

    @Test
    void anAutomaticNoticeIsNoAnswer() {
        var away =
                at(
                        "2026-11-12T09:00",
                        ann ->
                                ann.asked("2026-11-09T09:00")
                                        .replied(Tone.OUT_OF_OFFICE, "2026-11-09T09:01"));
        assertNull(away.segment());
    }

    @Test
    void aMeetingSetIsAnAnswer() {
        var set =
                at(
                        "2026-11-20T09:00",
                        ann ->
                                ann.asked("2026-11-09T09:00")
                                        .set("2026-11-10T09:00", "2026-11-30T09:00"));
        assertEquals(Segment.BOOSTER, set.segment());
    }

    @Test
    void theFirstAnswerCountsNotTheLatest() {
        var twice =
                at(
                        "2026-12-01T09:00",
                        ann ->
                                ann.asked("2026-11-09T09:00")
                                        .replied("2026-11-10T09:00")
                                        .answered("2026-11-11T09:00")
                                        .replied("2026-11-30T09:00"));
        assertEquals(Segment.BOOSTER, twice.segment());
    }

    @Test
    void aNewRequestStillOpenLeavesWhatTheyDidBefore() {
        UnaryOperator<Person> again =
                ann ->
                        ann.asked("2026-03-02T09:00")
                                .replied(Tone.POSITIVE, "2026-03-03T09:00")
                                .wrote(Kind.REQUEST, "2026-11-09T09:00");
        assertEquals(Segment.BOOSTER, at("2026-11-10T09:00", again).segment());
        assertEquals(Because.ANSWERED_SOON, at("2026-11-10T09:00", again).because());
    }

    @Test
    void whatIsStillToComeIsLeftOut() {
        var judgement =
                at(
                        "2026-11-10T08:00",
                        ann -> ann.asked("2026-11-09T09:00").replied("2026-11-10T09:00"));
        assertNull(judgement.segment());
    }

    @Test
    void theUserKnowsBetter() {
        var judgement =
                at(
                        "2026-12-01T09:00",
                        ann -> ann.asked("2026-11-09T09:00").replied("2026-11-10T09:00"));
        var corrected = judgement.corrected(Segment.OBLIGATE);
        assertEquals(Segment.OBLIGATE, corrected.segment());
        assertEquals(Because.CHOSEN, corrected.because());
        assertEquals(judgement, judgement.corrected(null));
    }
}
