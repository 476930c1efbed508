package foothold.domain.followup.rules;

import static foothold.domain.followup.FollowupKind.THANK_YOU;

import static org.junit.jupiter.api.Assertions.assertEquals;

import foothold.domain.meeting.Meeting.State;
import foothold.domain.outreach.Message.Kind;
import foothold.testdata.Cases;
import foothold.testdata.Presets;
import foothold.testdata.Story;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.stream.Stream;

/** {@code THANK_YOU} and its card: when they fire, when they are due, what clears them. */
class ThankYouTest {

    @TestFactory
    Stream<DynamicTest> within24Hours() {
        return Cases.about(THANK_YOU)
                .row(
                        "from the meeting's end, 24 hours",
                        ann -> ann.met("2026-11-17T14:00"),
                        "2026-11-17T14:20",
                        "THANK_YOU 2026-11-18T14:20-05:00 ann1")
                .row(
                        "not while it lasts",
                        ann -> ann.met("2026-11-17T14:00"),
                        "2026-11-17T14:19",
                        "none")
                .row(
                        "also on a weekend",
                        ann -> ann.met("2026-11-20T14:00"),
                        "2026-11-20T15:00",
                        "THANK_YOU 2026-11-21T14:20-05:00 ann1")
                .row(
                        "thanked",
                        ann -> ann.met("2026-11-17T14:00").thanked("2026-11-17T17:00"),
                        "2026-11-17T17:00",
                        "none")
                .row(
                        "thanked as it began counts, too",
                        ann -> ann.met("2026-11-17T14:00").thanked("2026-11-17T14:00"),
                        "2026-11-17T17:00",
                        "none")
                .row(
                        "thanked before it began does not",
                        ann -> ann.met("2026-11-17T14:00").thanked("2026-11-17T13:59"),
                        "2026-11-17T17:00",
                        "THANK_YOU 2026-11-18T14:20-05:00 ann1")
                .row(
                        "another message is no thank-you",
                        ann ->
                                ann.met("2026-11-17T14:00")
                                        .wrote(Kind.REFERRER_THANKS, "2026-11-17T17:00"),
                        "2026-11-17T17:00",
                        "THANK_YOU 2026-11-18T14:20-05:00 ann1")
                .row(
                        "by letter is as good",
                        ann -> ann.met("2026-11-17T14:00").thankedByLetter("2026-11-17T17:00"),
                        "2026-11-17T17:00",
                        "none")
                .row(
                        "it was no meeting",
                        ann ->
                                ann.met("2026-11-17T14:00")
                                        .marked(State.NO_SHOW, "2026-11-17T14:15"),
                        "2026-11-17T17:00",
                        "none")
                .row(
                        "one for each meeting, thanks count back",
                        ann ->
                                ann.met("2026-11-10T14:00")
                                        .thanked("2026-11-12T14:00")
                                        .met("2026-11-17T14:00")
                                        .met("2026-11-19T14:00"),
                        "2026-11-20T09:00",
                        "THANK_YOU 2026-11-18T14:20-05:00 ann3, THANK_YOU 2026-11-20T14:20-05:00"
                                + " ann4")
                .rows();
    }

    @TestFactory
    Stream<DynamicTest> onTheSameDay() {
        return Cases.about(THANK_YOU)
                .where(story -> story.by(Presets.SAME_DAY))
                .row(
                        "by midnight, and a card the next business day",
                        ann -> ann.met("2026-11-25T14:00"),
                        "2026-11-25T15:00",
                        "THANK_YOU 2026-11-26T00:00-05:00 ann1, THANK_YOU 2026-11-27 ann1:card")
                .row(
                        "thanks by mail leave the card",
                        ann -> ann.met("2026-11-17T14:00").thanked("2026-11-17T17:00"),
                        "2026-11-17T17:00",
                        "THANK_YOU 2026-11-18 ann1:card")
                .row(
                        "a letter of thanks is both",
                        ann -> ann.met("2026-11-17T14:00").thankedByLetter("2026-11-17T17:00"),
                        "2026-11-17T17:00",
                        "none")
                .row(
                        "over midnight: the day it began",
                        ann -> ann.met("2026-11-17T23:50"),
                        "2026-11-18T00:10",
                        "THANK_YOU 2026-11-18T00:00-05:00 ann1, THANK_YOU 2026-11-18 ann1:card")
                .where(story -> story.in("America/Havana").by(Presets.SAME_DAY))
                .row(
                        "a midnight the clocks leave out is the first moment of the day",
                        ann -> ann.met("2027-03-13T14:00").thankedByLetter("2027-03-13T13:00"),
                        "2027-03-13T15:00",
                        "THANK_YOU 2027-03-14T01:00-04:00 ann1, THANK_YOU 2027-03-15 ann1:card")
                .rows();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2026-11-17T14:20    | the thank-you is due Wed 18 at 14:20
                    2026-11-18T14:19:59 | the thank-you is due Wed 18 at 14:20
                    2026-11-18T14:20    | the thank-you was due Wed 18 at 14:20
                    2026-11-19T14:19:59 | the thank-you was due Wed 18 at 14:20
                    2026-11-19T14:20    | the thank-you was due Wed 18 at 14:20: urgent now
                    2026-11-24T14:19:59 | the thank-you was due Wed 18 at 14:20: urgent now
                    2026-11-24T14:20    | the thank-you is still owed: late is better than never
                    """)
    void saysHowUrgentItIs(String now, String words) {
        var story = new Story();
        story.contact("Ann").met("2026-11-17T14:00").debriefed("2026-11-17T14:20");
        assertEquals(
                "Met Tue 17 Nov 2026 at 14:00–14:20; " + words, story.at(now).getFirst().reason());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2026-11-17T23:59 | the thank-you is due Wed 18 at 00:00
                    2026-11-18T00:00 | the thank-you was due Wed 18 at 00:00
                    2026-11-19T00:00 | the thank-you was due Wed 18 at 00:00: urgent now
                    """)
    void saysSoOnTheSameDay(String now, String words) {
        var story = new Story().by(Presets.SAME_DAY);
        story.contact("Ann").met("2026-11-17T14:00").debriefed("2026-11-17T14:20");
        assertEquals(
                Stream.of(
                                "Met Tue 17 Nov 2026 at 14:00–14:20; " + words,
                                "Met Tue 17 Nov 2026 at 14:00–14:20; a card goes out the next"
                                        + " business day: due Wed 18")
                        .toList(),
                story.at(now).stream().map(each -> each.reason()).toList());
    }
}
