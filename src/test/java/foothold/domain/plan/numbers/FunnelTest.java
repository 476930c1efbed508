package foothold.domain.plan.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.domain.outreach.Tone;
import foothold.domain.plan.chance.Share;
import foothold.testdata.Journeys;
import foothold.testdata.Story;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Set;

class FunnelTest {
    private static final String NOW = "2026-11-25T09:00";

    private static Story story() {
        var story = new Story();
        story.contact("Known");
        story.contact("Target").target();
        story.contact("Silent").asked("2026-10-01T10:00");
        story.contact("Young").asked("2026-11-24T10:00");
        story.contact("Declined")
                .asked("2026-10-02T10:00")
                .replied(Tone.DECLINED, "2026-10-05T10:00");
        story.contact("Met")
                .at("Acme")
                .asked("2026-10-01T10:00")
                .replied("2026-10-05T10:00")
                .met("2026-10-12T10:00");
        story.contact("Also met").at("Acme").asked("2026-10-01T10:00").met("2026-10-13T10:00");
        story.contact("By chance").at("Blue").met("2026-10-14T10:00");
        story.contact("Ahead")
                .asked("2026-10-01T10:00")
                .set("2026-10-05T10:00", "2026-12-01T10:00");
        return story;
    }

    @Test
    void countsHowManyCameHowFar() {
        var journeys = new Journeys(story());
        var funnel = Funnel.of(journeys.at(NOW), Set.of("Acme"), journeys.patience(NOW));
        assertEquals(List.of(8, 6, 4, 3, 0, 1), funnel.counts().of());
        assertEquals(new Share(4, 5), funnel.share(Funnel.Step.REPLIES));
        assertEquals(new Share(3, 4), funnel.share(Funnel.Step.MEETINGS));
        assertEquals(new Share(0, 3), funnel.share(Funnel.Step.REFERRALS));
        assertEquals(new Share(1, 3), funnel.share(Funnel.Step.OFFERS));
        assertNull(funnel.share(Funnel.Step.REQUESTS));
    }

    @Test
    void offersOfOthersAreNotCounted() {
        var journeys = new Journeys(story());
        var funnel =
                Funnel.of(journeys.at(NOW), Set.of("Nobody met there"), journeys.patience(NOW));
        assertEquals(0, funnel.counts().at(Funnel.Step.OFFERS));
    }

    @Test
    void nothingIsNothing() {
        var funnel = Funnel.of(List.of(), Set.of(), new Journeys(new Story()).patience(NOW));
        assertEquals(List.of(0, 0, 0, 0, 0, 0), funnel.counts().of());
        assertTrue(funnel.replied().tooFew());
    }

    @Test
    void groupsCountOnlyWhatHadItsTime() {
        var journeys = new Journeys(story());
        var asked = journeys.at(NOW).stream().flatMap(each -> each.asked().stream()).toList();
        var shares = Groups.by(asked, each -> each.request().form().channel());
        assertEquals(List.of(new Share(4, 5)), List.copyOf(shares.values()));
        assertTrue(Groups.by(asked, each -> (String) null).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "0, UNDER_25",
        "24, UNDER_25",
        "25, TO_75",
        "75, TO_75",
        "76, TO_125",
        "125, TO_125",
        "126, LONGER"
    })
    void lengthsAreClassed(int words, Length expected) {
        assertEquals(expected, Length.of(words));
    }

    @Test
    void repliesAreTimedInBusinessDays() {
        var story = new Story();
        story.contact("Same day").asked("2026-11-02T10:00").replied("2026-11-02T16:00");
        story.contact("Over a weekend").asked("2026-11-06T10:00").replied("2026-11-09T10:00");
        story.contact("Over a holiday").asked("2026-11-10T10:00").replied("2026-11-12T10:00");
        story.contact("A week").asked("2026-11-12T10:00").replied("2026-11-19T10:00");
        story.contact("Never").asked("2026-10-12T10:00");
        var waits = Waits.replies(new Journeys(story).at(NOW), story.book());
        assertEquals(List.of(0, 1, 1, 5), waits.days());
        assertTrue(waits.tooFew());
        assertEquals(2, waits.within(1, 4));
    }

    @Test
    void fromTheRequestToTheMeeting() {
        var story = story();
        var waits = Waits.meetings(new Journeys(story).at(NOW), story.book());
        assertEquals(List.of(7, 8, 41), waits.days());
    }

    /** Against numpy.quantile (type 7) of 0, 1, 1, 2, 3, 3, 4, 6, 8, 11, 19. */
    @ParameterizedTest
    @CsvSource({"0, 0", "0.25, 1.5", "0.5, 3", "0.75, 7", "0.9, 11", "1, 19", "0.33, 2.3"})
    void quartiles(double share, double expected) {
        var waits = new Waits(List.of(19, 0, 1, 4, 1, 2, 3, 3, 6, 8, 11));
        assertEquals(expected, waits.quantile(share), 1e-9);
    }
}
