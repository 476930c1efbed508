package foothold.domain.plan.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import foothold.domain.plan.Campaign;
import foothold.testdata.Journeys;
import foothold.testdata.Story;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

class WeeksTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-25");
    private static final Weeks.Events NONE =
            new Weeks.Events(List.of(), List.of(), List.of(), List.of());

    @Test
    void thePlanShrinksWithDaysOff() {
        // From Wednesday 18 November; Thanksgiving on the 26th; to Tuesday 8 December.
        var weeks = weeks("2026-11-18", "2026-12-08", NONE, new Story());
        assertEquals(
                List.of(
                        "2026-11-16 3 days 6/1",
                        "2026-11-23 4 days 8/2",
                        "2026-11-30 5 days 10/2",
                        "2026-12-07 2 days 4/1"),
                weeks.stream().map(WeeksTest::brief).toList());
        assertEquals(6, Weeks.wished(weeks));
    }

    @Test
    void aWeekOffIsPlannedEmpty() {
        var story = new Story().off("2026-11-23", "2026-11-27", "Away");
        var weeks = weeks("2026-11-23", "2026-11-29", NONE, story);
        assertEquals(
                List.of("2026-11-23 0 days 0/0"), weeks.stream().map(WeeksTest::brief).toList());
    }

    @Test
    void factsFallIntoTheWeekOfTheUsersZone() {
        var story = new Story();
        // Sunday 23:30 in New York is Monday in UTC.
        story.contact("Ann").asked("2026-11-22T23:30").met("2026-11-24T10:00");
        story.contact("Ben").asked("2026-11-23T00:10").set("2026-11-24T10:00", "2026-12-01T10:00");
        var people = new Journeys(story).at("2026-11-25T09:00");
        var events = Weeks.Events.of(people, List.of(LocalDate.parse("2026-11-27")), story.book());
        var weeks = weeks("2026-11-16", "2026-12-06", events, story);
        assertEquals(
                List.of(
                        new Week.Amount(10, 1, 0),
                        new Week.Amount(8, 1, 1),
                        new Week.Amount(10, 0, 0)),
                weeks.stream().map(Week::requests).toList());
        assertEquals(
                List.of(
                        new Week.Amount(2, 0, 0),
                        new Week.Amount(2, 1, 0),
                        new Week.Amount(2, 0, 1)),
                weeks.stream().map(Week::meetings).toList());
    }

    @Test
    void anOpenCampaignRunsFromItsFirstToItsLastEvent() {
        var events =
                new Weeks.Events(
                        List.of(LocalDate.parse("2026-11-05")),
                        List.of(),
                        List.of(),
                        List.of(LocalDate.parse("2026-12-03")));
        var campaign = new Campaign("c", "Open", List.of(), Campaign.Span.OPEN, null);
        var weeks = Weeks.of(campaign, events, new Story().book().calendar(), TODAY);
        assertEquals(LocalDate.parse("2026-11-02"), weeks.getFirst().monday());
        assertEquals(LocalDate.parse("2026-11-30"), weeks.getLast().monday());
        assertEquals(new Week.Amount(null, 1, 0), weeks.getFirst().requests());
        assertEquals(0, Weeks.wished(weeks));
    }

    @Test
    void anEndlessCampaignIsCutShort() {
        assertEquals(Weeks.MOST, weeks("2000-01-01", "2099-01-01", NONE, new Story()).size());
    }

    @Test
    void theYearsLastWeekReachesIntoTheNext() {
        var weeks = weeks("2026-12-28", "2027-01-03", NONE, new Story());
        assertEquals(1, weeks.size());
        assertEquals(LocalDate.parse("2027-01-03"), weeks.getFirst().sunday());
    }

    private static List<Week> weeks(String first, String last, Weeks.Events events, Story story) {
        var span = span(first, last);
        var campaign =
                new Campaign("c", "Spree", List.of(), span, new Campaign.Pace(10, 2, 5, null));
        return Weeks.of(campaign, events, story.book().calendar(), TODAY);
    }

    private static Campaign.Span span(String first, String last) {
        return new Campaign.Span(LocalDate.parse(first), LocalDate.parse(last));
    }

    private static String brief(Week week) {
        return week.monday()
                + " "
                + week.businessDays()
                + " days "
                + week.requests().planned()
                + "/"
                + week.meetings().planned();
    }
}
