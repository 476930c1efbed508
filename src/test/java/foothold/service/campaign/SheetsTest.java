package foothold.service.campaign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.domain.contact.Tie;
import foothold.domain.flat.Shapes;
import foothold.domain.meeting.Referral;
import foothold.domain.outreach.Message;
import foothold.domain.outreach.Message.Channel;
import foothold.domain.outreach.Template;
import foothold.domain.outreach.Tone;
import foothold.domain.plan.Campaign;
import foothold.domain.plan.chance.Share;
import foothold.domain.plan.forecast.Underway;
import foothold.domain.plan.numbers.Funnel;
import foothold.domain.plan.numbers.Length;
import foothold.domain.plan.numbers.Week;
import foothold.service.organizations.OrganizationSheet;
import foothold.testdata.OpenFile;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** From the file to what the screens say. It is Wednesday 25 November 2026. */
class SheetsTest {
    @TempDir private Path folder;
    private OpenFile file;
    private Campaigns campaigns;
    private Campaign campaign;

    @BeforeEach
    void open() {
        file = new OpenFile(folder);
        campaigns = new Campaigns(file.workspace(), file.random());
        var begun = campaigns.start("Autumn", LocalDate.parse("2026-11-02"));
        campaigns.span(begun.id(), begun.span().start(), LocalDate.parse("2026-12-04"));
        campaign = campaigns.all().getFirst();
        file.organization("Acme");
        for (var name : List.of("Ann", "Ben", "Cleo", "Dora", "Eve")) {
            file.contact(name, "Acme");
        }
        new Members(file.workspace()).choose(campaign, List.of("Ann", "Ben", "Cleo", "Dora"));
        file.sent("Ann", Message.Kind.REQUEST, "2026-11-03T09:00");
        file.replied("Ann", Tone.POSITIVE, "2026-11-05T09:00");
        file.meeting("Ann", "2026-11-06T09:00", "2026-11-12T10:00");
        file.sent("Ben", Message.Kind.REQUEST, "2026-11-04T09:00");
        file.sent("Cleo", Message.Kind.REQUEST, "2026-11-24T09:00");
        file.planned("Dora", Message.Kind.REQUEST, "2026-11-27");
        file.sent("Eve", Message.Kind.REQUEST, "2026-11-04T09:00");
    }

    @AfterEach
    void close() {
        file.close();
    }

    @Test
    void thePlanAgainstTheFacts() {
        var sheet = PlanSheet.of(read(), campaign);
        assertEquals(
                List.of(
                        new Week.Amount(8, 2, 0),
                        new Week.Amount(8, 0, 0),
                        new Week.Amount(8, 0, 0),
                        new Week.Amount(6, 1, 1),
                        new Week.Amount(8, 0, 0)),
                sheet.weeks().stream().map(Week::requests).toList());
        assertEquals(new Goal(10, 1, 0), sheet.goal());
        assertEquals(60, sheet.minutesADay());
    }

    @Test
    void theRatesAreOfAllRequestsAndTheRestOfThisCampaign() {
        var prospect = PlanSheet.of(read(), campaign).prospect();
        assertEquals(new Share(1, 3), prospect.record().replied());
        assertEquals(new Share(1, 1), prospect.record().met());
        assertEquals(new Underway(1, 0), prospect.record().underway());
        assertEquals(Lag.ASSUMED, prospect.lag());
    }

    @Test
    void aNeedSaysByWhen() {
        var prospect = PlanSheet.of(read(), campaign).prospect();
        var need = prospect.need(9, 0.5, 8);
        assertTrue(need.requests() > 20 && need.requests() < 80, need.toString());
        assertEquals(prospect.pacing(8).dayOf(need.requests()), need.sentBy());
        assertTrue(need.metFrom().isAfter(need.sentBy()) && need.metBy().isAfter(need.metFrom()));
        assertNull(prospect.need(9, 0.5, null).sentBy());
        assertEquals(0, prospect.need(0, 0.95, 8).requests());
        assertTrue(prospect.need(5000, 0.95, 8).outOfReach());
        assertEquals(6 * 8 / 5, prospect.until(LocalDate.parse("2026-12-04"), 8));
    }

    @Test
    void theLoadCountsWhatIsDueAndWhatTheRequestsBring() {
        var reading = read();
        var sheet = PlanSheet.of(reading, campaign);
        var idle = sheet.load(reading, 0, 0);
        var busy = sheet.load(reading, 40, 0);
        assertEquals(29, idle.size());
        assertEquals(reading.today(), idle.getFirst().day());
        assertTrue(idle.getFirst().due() > 0, "Ben's nudge is late: " + idle.getFirst());
        assertEquals(idle.getFirst(), busy.getFirst(), "what is sent begins tomorrow");
        assertTrue(busy.stream().anyMatch(day -> day.isOver(sheet.minutesADay())));
        assertTrue(idle.stream().skip(1).noneMatch(day -> day.isOver(sheet.minutesADay())));
    }

    @Test
    void theNumbersOfACampaignLeaveOthersOut() {
        var ours = NumbersSheet.of(read(), campaign);
        assertEquals(List.of(4, 3, 1, 1, 0, 0), ours.funnel().counts().of());
        assertEquals(new Share(1, 2), ours.funnel().replied());
        assertEquals(1, ours.young());
        assertEquals(List.of(2), ours.waits().days());
        var all = NumbersSheet.of(read(), null);
        assertEquals(new Share(1, 3), all.funnel().replied());
    }

    @Test
    void referralsAndOffersClose() {
        var naming = new Referral.Naming(LocalDate.parse("2026-11-12"), true, null);
        file.write(new Referral("f1", "Ann", new Referral.Named(null, "Zoe", null), naming));
        var acme = file.workspace().store().find(Shapes.ORGANIZATION, "Acme").orElseThrow();
        new OrganizationSheet(file.workspace(), file.random())
                .offered(acme, LocalDate.parse("2026-11-20"));
        var sheet = NumbersSheet.of(read(), campaign);
        assertEquals(new Share(1, 1), sheet.funnel().share(Funnel.Step.REFERRALS));
        assertEquals(new Share(1, 1), sheet.funnel().share(Funnel.Step.OFFERS));
        assertEquals("Acme", sheet.places().getFirst().name());
    }

    @Test
    void groupsSayWhichRequestsAreAnswered() {
        var use = new Template.Use(Message.Kind.REQUEST, Channel.EMAIL);
        file.write(new Template("t", "Alumni request", use, null, "Hi"));
        var form =
                new Message.Form(
                        Message.Kind.REQUEST, Message.Direction.OUTGOING, Channel.LINKEDIN_NOTE);
        var words = new Message.Words(null, "one two ".repeat(40), Message.Response.NONE, "t");
        var when = Message.When.at(OpenFile.at("2026-11-02T09:00"));
        file.write(new Message("note", "Dora", form, words, when));
        var answered = NumbersSheet.of(read(), campaign).answered();
        assertEquals(
                Map.of(Channel.EMAIL, new Share(1, 2), Channel.LINKEDIN_NOTE, new Share(0, 1)),
                answered.byChannel());
        assertEquals(Map.of("Alumni request", new Share(0, 1)), answered.byTemplate());
        assertEquals(Map.of(Tie.Kind.NONE, new Share(1, 3)), answered.byTie());
        assertEquals(
                Map.of(Length.UNDER_25, new Share(1, 2), Length.TO_125, new Share(0, 1)),
                answered.byLength());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Could I ask you? | 4",
                "I'm 20 minutes away – really | 5",
                "Research & design, R&D, me@example.com | 4",
                "... | 0"
            })
    void wordsAreRunsOfLettersAndDigits(String text, int expected) {
        assertEquals(expected, WordCount.of(text));
    }

    private Reading read() {
        try (var agenda = file.agenda()) {
            return new Reader(file.workspace(), agenda, WordCount::of).read();
        }
    }
}
