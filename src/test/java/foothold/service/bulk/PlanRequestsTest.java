package foothold.service.bulk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.domain.contact.Contact;
import foothold.domain.contact.Reach;
import foothold.domain.contact.Stage;
import foothold.domain.contact.Standing.Closure;
import foothold.domain.flat.Shapes;
import foothold.domain.outreach.Message;
import foothold.domain.outreach.Message.Kind;
import foothold.domain.outreach.Tone;
import foothold.domain.plan.Campaign;
import foothold.service.agenda.Agenda;
import foothold.service.bulk.RequestPlan.Why;
import foothold.service.bulk.RequestPlan.Wish;
import foothold.service.people.People;
import foothold.testdata.OpenFile;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Requests to many, over the days to come; it is Wednesday, and Thursday is Thanksgiving. */
class PlanRequestsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    @TempDir private Path folder;
    private OpenFile file;
    private Agenda agenda;
    private PlanRequests plans;
    private Assign assign;

    @BeforeEach
    void open() {
        file = new OpenFile(folder);
        agenda = file.agenda();
        plans = new PlanRequests(file.workspace(), agenda, file.random());
        assign = new Assign(file.workspace());
    }

    @AfterEach
    void close() {
        agenda.close();
        file.close();
    }

    private List<String> people(int count, String organization) {
        return IntStream.range(0, count)
                .mapToObj(index -> file.contact(organization + " " + index, organization).id())
                .toList();
    }

    private static Wish wish(Integer perWeek) {
        return new Wish(TODAY, perWeek, false);
    }

    private static List<String> said(RequestPlan plan) {
        return plan.requests().stream()
                .map(request -> request.contact().name() + " " + request.day())
                .toList();
    }

    @Test
    void oneEditPlansThemAllAndOneUndoTakesThemBack() {
        var ids = people(7, null);
        var plan = plans.propose(ids, wish(5));
        assertEquals(7, plans.plan(plan));
        assertEquals(Optional.of("Plan 7 requests"), file.workspace().undoable());
        assertEquals(7, file.workspace().store().count(Shapes.MESSAGE));
        assertEquals(Stage.TARGET, agenda.look(file.now()).person(ids.getLast()).stage());
        file.workspace().undo();
        assertEquals(0, file.workspace().store().count(Shapes.MESSAGE));
    }

    @Test
    void nothingProposedWritesNothing() {
        var before = file.workspace().undoable();
        assertEquals(0, plans.plan(plans.propose(List.of(), wish(5))));
        assertEquals(before, file.workspace().undoable());
    }

    @Test
    void holidaysAreLeftOutAndTheWeekIsNoFullerThanItsQuota() {
        var plan = plans.propose(people(9, null), wish(4));
        assertTrue(
                plan.requests().stream().noneMatch(each -> each.day().equals(TODAY.plusDays(1))));
        assertEquals(
                Map.of(
                        LocalDate.of(2026, 11, 23), 2,
                        LocalDate.of(2026, 11, 30), 4,
                        LocalDate.of(2026, 12, 7), 3),
                plan.weeks());
    }

    @Test
    void whatWasSentOrPlannedThisWeekCounts() {
        file.contact("Sent", null);
        file.sent("Sent", Kind.REQUEST, "2026-11-23T09:00");
        file.contact("Planned", null);
        file.planned("Planned", Kind.REQUEST, "2026-11-27");
        var plan = plans.propose(people(2, null), wish(2));
        assertEquals(Map.of(LocalDate.of(2026, 11, 30), 2), plan.weeks());
    }

    @Test
    void eachCampaignHasItsOwnQuota() {
        var one = new Campaign("one", "One", null, null, new Campaign.Pace(1, null, null, null));
        var two = new Campaign("two", "Two", null, null, new Campaign.Pace(3, null, null, null));
        file.write(one);
        file.write(two);
        var first = people(2, null);
        assign.campaign(first, one);
        file.organization("Acme");
        var second = List.of(file.contact("Bo", null).id(), file.contact("Cy", null).id());
        assign.campaign(second, two);
        assertEquals(Optional.of(1), plans.perWeek(first));
        var all = List.of(first.get(0), first.get(1), "Bo", "Cy");
        assertEquals(Optional.empty(), plans.perWeek(all));
        var plan = plans.propose(all, new Wish(LocalDate.of(2026, 11, 30), null, false));
        assertEquals(
                Map.of(LocalDate.of(2026, 11, 30), 3, LocalDate.of(2026, 12, 7), 1), plan.weeks());
    }

    @Test
    void twoAtOneOrganizationAreSetApart() {
        file.organization("Acme");
        var ids = people(3, "Acme");
        var plan = plans.propose(ids, wish(10));
        assertEquals(
                List.of("Acme 0 2026-11-25", "Acme 1 2026-12-01", "Acme 2 2026-12-04"), said(plan));
        assertEquals(2, plan.moved());
        var together = plans.propose(ids, new Wish(TODAY, 10, true));
        assertEquals(0, together.moved());
        assertTrue(
                together.requests().stream()
                        .allMatch(each -> each.day().isBefore(LocalDate.of(2026, 11, 30))));
    }

    @Test
    void whoeverIsBeingAskedThereIsWaitedFor() {
        file.organization("Acme");
        file.contact("Asked", "Acme");
        file.sent("Asked", Kind.REQUEST, "2026-11-24T15:00");
        var ids = people(1, "Acme");
        // Sent in the afternoon: counts from Wednesday; three business days later is Tuesday.
        assertEquals(List.of("Acme 0 2026-12-01"), said(plans.propose(ids, wish(10))));
        file.replied("Asked", Tone.POSITIVE, "2026-11-25T08:00");
        assertEquals(List.of("Acme 0 2026-11-25"), said(plans.propose(ids, wish(10))));
    }

    @Test
    void anotherThereWhoAnsweredFreesTheOrganization() {
        file.organization("Acme");
        file.contact("Asked", "Acme");
        file.contact("Writer", "Acme");
        file.sent("Asked", Kind.REQUEST, "2026-11-24T09:00");
        file.replied("Writer", Tone.POSITIVE, "2026-11-24T12:00");
        assertEquals(
                List.of("Acme 0 2026-11-25"), said(plans.propose(people(1, "Acme"), wish(10))));
    }

    @Test
    void aCadenceThatTriesOnePersonOnlySetsNobodyApart() {
        file.organization("Acme");
        var ids = people(2, "Acme");
        var gentle =
                assign.cadences().stream()
                        .filter(each -> each.asking().nextPersonDays() == null)
                        .findFirst()
                        .orElseThrow();
        assign.cadence(ids, gentle);
        assertEquals(0, plans.propose(ids, wish(10)).moved());
        assertEquals(Map.of(LocalDate.of(2026, 11, 23), 2), plans.propose(ids, wish(10)).weeks());
    }

    @Test
    void whoCannotBeAskedForTheFirstTimeIsLeftOutAndSaid() {
        var people = new People(file.workspace(), file.random());
        for (var name : List.of("Free", "Asked", "Planned", "Closed", "Archived", "Barred")) {
            file.contact(name, null);
        }
        file.sent("Asked", Kind.REQUEST, "2026-11-24T09:00");
        file.planned("Planned", Kind.REQUEST, "2026-11-30");
        people.close(List.of("Closed"), Closure.Reason.PAUSED);
        people.archive(List.of("Archived"));
        people.doNotContact(List.of("Barred"), true);
        var plan =
                plans.propose(
                        List.of("Free", "Asked", "Planned", "Closed", "Archived", "Barred"),
                        wish(5));
        assertEquals(List.of("Free 2026-11-25"), said(plan));
        assertEquals(
                Map.of(Why.ASKED, 1, Why.PLANNED, 1, Why.CLOSED, 2, Why.ARCHIVED, 1),
                plan.leftOut());
    }

    @Test
    void byMailWhereThereIsAnAddressElseOnLinkedIn() {
        file.contact("Mail", null);
        var linked = new Reach(List.of(), List.of(), List.of("https://www.linkedin.com/in/lee"));
        file.write(Contact.named("Linked", "Linked").with(linked));
        plans.plan(plans.propose(List.of("Mail", "Linked"), wish(10)));
        assertEquals(Message.Channel.EMAIL, channel("Mail"));
        assertEquals(Message.Channel.LINKEDIN_NOTE, channel("Linked"));
    }

    private Message.Channel channel(String id) {
        return file.workspace()
                .store()
                .pointing(Shapes.MESSAGE, "contact", id)
                .getFirst()
                .form()
                .channel();
    }

    @Test
    void theFirstDayIsABusinessDay() {
        assertEquals(TODAY, plans.firstDay());
        file.setClock("2026-11-26T09:00");
        assertEquals(LocalDate.of(2026, 11, 27), plans.firstDay());
    }
}
