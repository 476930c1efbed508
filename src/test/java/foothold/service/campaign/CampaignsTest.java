package foothold.service.campaign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.domain.contact.Standing;
import foothold.domain.flat.Shapes;
import foothold.domain.meeting.Insight;
import foothold.domain.plan.Action;
import foothold.domain.plan.Campaign;
import foothold.testdata.OpenFile;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Every change is one named edit, which undo takes back whole. */
class CampaignsTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-25");

    @TempDir private Path folder;
    private OpenFile file;
    private Campaigns campaigns;
    private Paths paths;
    private Members members;

    @BeforeEach
    void open() {
        file = new OpenFile(folder);
        campaigns = new Campaigns(file.workspace(), file.random());
        members = new Members(file.workspace());
        paths = new Paths(file.workspace(), file.random());
    }

    @AfterEach
    void close() {
        file.close();
    }

    @Test
    void aNewCampaignHasDatesAndAPace() {
        var made = campaigns.start("Autumn", TODAY);
        assertEquals(List.of(made), campaigns.all());
        assertEquals(LocalDate.parse("2027-01-05"), made.span().end());
        assertEquals(new Campaign.Pace(8, 2, 5, null), made.pace());
        assertEquals(Optional.of("Start campaign “Autumn”"), file.workspace().undo());
        assertEquals(List.of(), campaigns.all());
    }

    @Test
    void theLatestComesFirst() {
        var old = campaigns.start("Spring", TODAY.minusMonths(8));
        var now = campaigns.start("Autumn", TODAY);
        var open = campaigns.start("Some day", TODAY);
        campaigns.span(open.id(), null, null);
        assertEquals(
                List.of(now.id(), old.id(), open.id()),
                campaigns.all().stream().map(Campaign::id).toList());
    }

    @Test
    void eachPartIsChangedInPlaceAndUndone() {
        var id = campaigns.start("Autumn", TODAY).id();
        var begun = now(id);
        said("Rename campaign to “100 % Autumn”", campaigns.rename(id, "100 % Autumn", "p1"));
        said("Change the dates of “100 % Autumn”", campaigns.span(id, TODAY, TODAY.plusDays(7)));
        said("Change the requests per week of “100 % Autumn”", campaigns.requests(id, 12));
        said("Change the meetings per week of “100 % Autumn”", campaigns.meetings(id, 3));
        said("Change the hours per week of “100 % Autumn”", campaigns.hours(id, null));
        var gentle = file.workspace().store().find(Shapes.CADENCE, "gentle").orElseThrow();
        said("Change the cadence of “100 % Autumn”", campaigns.cadence(id, gentle));
        said("Mark “100 % Autumn” as landed", campaigns.landed(id, TODAY));
        assertEquals(new Campaign.Pace(12, 3, null, "gentle"), now(id).pace());
        assertEquals(TODAY, now(id).span().landedOn());
        for (int step = 0; step < 7; step++) {
            file.workspace().undo();
        }
        assertEquals(begun, now(id));
    }

    @Test
    void whatIsSoAlreadyIsNoStep() {
        var id = campaigns.start("Autumn", TODAY).id();
        assertEquals(Optional.empty(), campaigns.rename(id, "Autumn", "p"));
        assertEquals(Optional.empty(), campaigns.requests(id, 8));
        assertEquals(Optional.empty(), campaigns.cadence(id, null));
        assertEquals(Optional.empty(), members.choose(now(id), List.of()));
        assertEquals(Optional.of("Start campaign “Autumn”"), file.workspace().undoable());
    }

    @Test
    void aCampaignNeitherEndsBeforeItStartsNorLosesItsName() {
        var id = campaigns.start("Autumn", TODAY).id();
        assertThrows(
                IllegalArgumentException.class,
                () -> campaigns.span(id, TODAY, TODAY.minusDays(1)));
        assertThrows(IllegalArgumentException.class, () -> campaigns.rename(id, " ", "p"));
        assertThrows(IllegalArgumentException.class, () -> campaigns.hours("gone", 3));
    }

    @Test
    void typingANameIsOneStep() {
        var id = campaigns.start("A", TODAY).id();
        campaigns.rename(id, "Au", "p");
        campaigns.rename(id, "Autumn", "p");
        file.workspace().undo();
        assertEquals("A", now(id).name());
    }

    @Test
    void peopleAreChosenAndReleasedTogether() {
        var id = campaigns.start("Autumn 50%", TODAY).id();
        file.contact("Ann", null);
        file.contact("Ben", null);
        said(
                "Add 2 people to “Autumn 50%”",
                members.choose(now(id), List.of("Ann", "Ben", "nobody")));
        assertEquals(id, aim("Ann").campaignId());
        assertTrue(aim("Ben").target());
        said("Take Ann out of the campaign", members.release(List.of("Ann")));
        assertNull(aim("Ann").campaignId());
        assertTrue(aim("Ann").target());
        file.workspace().undo();
        file.workspace().undo();
        assertFalse(aim("Ann").target());
    }

    @Test
    void deletingOneKeepsItsPeople() {
        var id = campaigns.start("Autumn", TODAY).id();
        file.contact("Ann", null);
        members.choose(now(id), List.of("Ann"));
        assertEquals("Delete campaign “Autumn”", campaigns.delete(id));
        assertEquals(List.of(), campaigns.all());
        assertNull(aim("Ann").campaignId());
        file.workspace().undo();
        assertEquals(id, aim("Ann").campaignId());
        assertEquals("Autumn", now(id).name());
    }

    @Test
    void pathsAreExploredInCampaigns() {
        var id = campaigns.start("Autumn", TODAY).id();
        var path = paths.add("Planning buses", id);
        assertEquals(List.of(path.id()), now(id).pathIds());
        said("Leave “Planning buses” in “Autumn”", campaigns.explore(id, path, false));
        assertEquals(Optional.empty(), campaigns.explore(id, path, false));
        said("Explore “Planning buses” in “Autumn”", campaigns.explore(id, path, true));
        said("Change path “Buses”", paths.describe(path, "Buses", "Night lines", "p"));
        var renamed = paths.all().getFirst();
        assertEquals("Night lines", renamed.notes());
        said("Give up “Buses”", paths.drop(renamed, TODAY));
        var other = paths.add("Research", null);
        assertEquals(
                List.of(other.id(), path.id()), paths.all().stream().map(it -> it.id()).toList());
    }

    @Test
    void deletingAPathKeepsWhatWasLearned() {
        var id = campaigns.start("Autumn", TODAY).id();
        var path = paths.add("Buses", id);
        var lesson = new Insight.Lesson("Slow", null, null);
        var source = new Insight.Source(null, null, file.now());
        file.write(new Insight("i1", lesson, path.id(), source, null));
        var origin = new Action.Origin(null, "i1", path.id());
        file.write(
                new Action(
                        "a1",
                        "Read the timetable",
                        origin,
                        null,
                        new Action.Course(file.now(), null)));
        assertEquals("Delete path “Buses”", paths.delete(path));
        assertEquals(List.of(), now(id).pathIds());
        assertNull(file.workspace().store().find(Shapes.INSIGHT, "i1").orElseThrow().pathId());
        file.workspace().undo();
        assertEquals(List.of(path.id()), now(id).pathIds());
        assertEquals(
                path.id(),
                file.workspace().store().find(Shapes.ACTION, "a1").orElseThrow().origin().pathId());
    }

    private Campaign now(String id) {
        return file.workspace().store().find(Shapes.CAMPAIGN, id).orElseThrow();
    }

    private Standing.Aim aim(String contact) {
        return file.workspace()
                .store()
                .find(Shapes.CONTACT, contact)
                .orElseThrow()
                .standing()
                .aim();
    }

    private static void said(String expected, Optional<String> label) {
        assertEquals(Optional.of(expected), label);
    }
}
