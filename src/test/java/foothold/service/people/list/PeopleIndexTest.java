package foothold.service.people.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.domain.contact.Contact;
import foothold.domain.contact.Organization;
import foothold.domain.contact.Profile;
import foothold.domain.contact.Reach;
import foothold.domain.contact.Stage;
import foothold.domain.contact.Tie;
import foothold.domain.followup.Due;
import foothold.domain.followup.Followup;
import foothold.domain.followup.FollowupKind;
import foothold.domain.followup.Party;
import foothold.service.Change;
import foothold.service.Edit;
import foothold.service.Topic;
import foothold.service.people.People;
import foothold.service.people.list.PeopleFilter.Chips;
import foothold.service.people.list.PeopleOrder.Column;
import foothold.testdata.DataFile;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

class PeopleIndexTest {
    @TempDir Path folder;
    private DataFile file;
    private final Map<String, Situation> situations = new HashMap<>();

    @BeforeEach
    void fill() {
        file = new DataFile(folder);
        file.put(
                Organization.named("nimbus", "Nimbus Health"),
                Organization.named("orbit", "Orbit Trains"));
        file.put(
                contact("ana", "Ana Ruíz", "UX researcher", "nimbus", Tie.Kind.ALUMNI),
                contact("ben", "Ben Okafor", "Analyst", "orbit", Tie.Kind.NONE),
                contact("cleo", "Cléo Martin", null, null, Tie.Kind.ALUMNI),
                contact("dai", "Dai Ōta", "Researcher", "nimbus", Tie.Kind.FRIEND));
        var people = new People(file.workspace(), file.random());
        people.tag(List.of("ben", "cleo"), "First list");
        people.archive(List.of("dai"));
        stands("ana", Stage.REQUESTED, LocalDate.of(2026, 11, 30), "2026-11-20T10:00:00Z");
        stands("ben", Stage.TARGET, LocalDate.of(2026, 11, 27), null);
        stands("dai", Stage.CLOSED, null, "2026-11-24T10:00:00Z");
    }

    @AfterEach
    void close() {
        file.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ''               | ana ben cleo
                    ana              | ana ben
                    RUIZ             | ana
                    ruíz             | ana
                    cleo             | cleo
                    search           | ana
                    nimb ux          | ana
                    ux nimb          | ana
                    first            | ben cleo
                    first an         | ben
                    ben@             | ben
                    okaforanalyst    | ''
                    zzz              | ''
                    '  '             | ana ben cleo
                    """)
    void findsEveryWordAnywhere(String typed, String expected) {
        assertEquals(expected, ids(index(), PeopleFilter.NONE.withText(typed)));
    }

    @Test
    void chipsNarrowTogether() {
        var none = Chips.NONE;
        assertEquals("ana", chosen(none.withStages(Set.of(Stage.REQUESTED))));
        assertEquals("ana ben", chosen(none.withStages(Set.of(Stage.REQUESTED, Stage.TARGET))));
        assertEquals("ana", chosen(none.withOrganization("nimbus")));
        assertEquals("ana cleo", chosen(none.withTies(Set.of("ALUMNI"))));
        assertEquals("ben cleo", chosen(none.withTag("First list")));
        assertEquals("dai", chosen(none.withArchived(true)));
        assertEquals("cleo", chosen(none.withTag("First list").withTies(Set.of("ALUMNI"))));
        assertEquals("", chosen(none.withTag("First list").withOrganization("nimbus")));
    }

    @ParameterizedTest
    @CsvSource({
        "NAME,         false, ana ben cleo",
        "NAME,         true,  cleo ben ana",
        "ROLE,         false, ben ana cleo",
        "ROLE,         true,  ana ben cleo",
        "ORGANIZATION, false, ana ben cleo",
        "ORGANIZATION, true,  ben ana cleo",
        "STAGE,        false, cleo ben ana",
        "STAGE,        true,  ana ben cleo",
        "NEXT_STEP,    false, ben ana cleo",
        "NEXT_STEP,    true,  ana ben cleo",
        "LAST_TOUCH,   true,  ana ben cleo",
    })
    void sortsWithBlanksLast(Column column, boolean descending, String expected) {
        var index = index().sorted(new PeopleOrder(column, descending));

        assertEquals(expected, ids(index, PeopleFilter.NONE));
    }

    @Test
    void countsWhatCanBeChosen() {
        var facets = index().facets(false);

        assertEquals(Map.of(Stage.REQUESTED, 1, Stage.TARGET, 1, Stage.KNOWN, 1), facets.stages());
        assertEquals(Map.of("ALUMNI", 2, "NONE", 1), facets.ties());
        assertEquals(List.of(new Facets.Choice("First list", "First list", 2)), facets.tags());
        assertEquals(
                List.of(
                        new Facets.Choice("nimbus", "Nimbus Health", 1),
                        new Facets.Choice("orbit", "Orbit Trains", 1)),
                facets.organizations());
        assertEquals(Map.of(Stage.CLOSED, 1), index().facets(true).stages());
    }

    @Test
    void findsNamesakes() {
        assertEquals("ana", index().named("ANA RUIZ").getFirst().id());
        assertTrue(index().named("Ana").isEmpty());
        assertTrue(index().named(" ").isEmpty());
    }

    @Test
    void followsEditsByTheirTopics() {
        var index = index();
        var touched = new HashSet<Topic>();
        file.workspace().listen(touched::addAll);

        file.person("eve", "Eve Lund");
        var ana = file.contact("ana");
        file.change(ana, ana.with(ana.profile().withName("Ana Ruiz-Vega")));
        var orbit = Organization.named("orbit", "Orbit Trains");
        file.change(orbit, Organization.named("orbit", "Orbit Rail"));
        file.workspace().apply(remove(file.contact("cleo")));
        situations.put("ben", new Situation(Stage.MET, null, null));
        var after = renewed(index, touched);

        assertEquals("ana ben eve", ids(after, PeopleFilter.NONE));
        assertEquals("Ana Ruiz-Vega", after.row("ana").orElseThrow().name());
        assertEquals("ben", ids(after, PeopleFilter.NONE.withText("rail")));
        assertEquals(Stage.MET, after.row("ben").orElseThrow().situation().stage());
        assertSame(index.row("dai").orElseThrow(), after.row("dai").orElseThrow());
        assertEquals(ids(index(), PeopleFilter.NONE), ids(after, PeopleFilter.NONE));
        assertEquals("ana ben cleo", ids(index, PeopleFilter.NONE), "the old one stays as it was");
    }

    @Test
    void readsEverybodyAgainWhenEverythingMayDiffer() {
        var index = index();
        file.person("eve", "Eve Lund");

        assertEquals(
                "ana ben cleo eve",
                ids(renewed(index, Set.of(Topic.EVERYTHING)), PeopleFilter.NONE));
    }

    private PeopleIndex renewed(PeopleIndex index, Set<Topic> topics) {
        return index.after(topics, file.store(), this::situation, DataFile.CHICAGO);
    }

    private PeopleIndex index() {
        return PeopleIndex.read(file.store(), this::situation, PeopleOrder.USUAL, DataFile.CHICAGO);
    }

    private Situation situation(String id) {
        return situations.getOrDefault(id, Situation.KNOWN);
    }

    private String chosen(Chips chips) {
        return ids(index(), PeopleFilter.NONE.with(chips));
    }

    private static String ids(PeopleIndex index, PeopleFilter filter) {
        return String.join(" ", index.find(filter).stream().map(PeopleRow::id).toList());
    }

    private void stands(String id, Stage stage, LocalDate due, String touched) {
        var next =
                due == null
                        ? null
                        : new Followup(
                                new Followup.Key(FollowupKind.NUDGE, id),
                                Party.NOBODY,
                                Due.on(due),
                                "Because",
                                null);
        var last = touched == null ? null : Instant.parse(touched);
        situations.put(id, new Situation(stage, next, last));
    }

    private static Edit remove(Contact contact) {
        return Edit.of("Remove", Change.delete(contact));
    }

    private static Contact contact(
            String id, String name, String role, String organization, Tie.Kind tie) {
        return Contact.named(id, name)
                .with(Profile.named(name).with(new Profile.Job(role, organization)))
                .with(new Reach(List.of(id + "@example.org"), List.of(), List.of()))
                .with(new Tie(tie, null, 0, false, false));
    }
}
