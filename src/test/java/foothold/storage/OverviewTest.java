package foothold.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import foothold.domain.Entity;
import foothold.domain.contact.Contact;
import foothold.domain.contact.Organization;
import foothold.domain.contact.Profile;
import foothold.domain.contact.Reach;
import foothold.domain.contact.Standing;
import foothold.domain.contact.Tie;
import foothold.domain.flat.Shapes;
import foothold.service.Change;
import foothold.service.Edit;
import foothold.service.Store.PersonRow;
import foothold.testdata.Samples;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

class OverviewTest {
    @TempDir Path folder;
    private SqliteStore store;

    @BeforeEach
    void open() {
        store = SqliteStore.open(folder.resolve("f.db"), Samples.settings());
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void peopleAreRowsWithTheirOrganizationsName() {
        var bo = Contact.named("a", "Bo");
        var siobhan = Samples.contact("b", "o");
        create(Organization.named("o", "Lantern Health"), siobhan, bo);
        assertEquals(
                List.of(
                        new PersonRow(
                                "a",
                                "Bo",
                                new PersonRow.Work(null, null, null),
                                new PersonRow.Filed(List.of(), "NONE", false),
                                ""),
                        new PersonRow(
                                "b",
                                "Siobhán O’Neill",
                                new PersonRow.Work("UX researcher", "o", "Lantern Health"),
                                new PersonRow.Filed(List.of("ux", "health care"), "ALUMNI", true),
                                "siobhan@lantern.example\ns.oneill@uni.example")),
                store.people());
    }

    @Test
    void onlyThoseSingledOutOrDealtWithAreActive() {
        var known =
                new Contact(
                        "known",
                        Profile.named("Merely known"),
                        new Reach(List.of("k@x.example"), null, null),
                        Tie.NONE,
                        Standing.KNOWN.withArchivedAt(Samples.AT));
        var met = Contact.named("met", "Met");
        var written = Contact.named("written", "Written to");
        var reminded = Contact.named("reminded", "Reminded of");
        var noted = Contact.named("noted", "Only noted");
        var target = standing("target", s -> s.with(s.aim().withTarget(true)));
        var closed =
                standing(
                        "closed",
                        s ->
                                s.withClosure(
                                        new Standing.Closure(
                                                Standing.Closure.Reason.DECLINED, Samples.AT)));
        var enlisted = standing("enlisted", s -> s.with(new Standing.Aim(false, "campaign", null)));
        var leftAlone = standing("left alone", s -> s.withDoNotContact(true));
        create(Samples.path("path"), Samples.campaign("campaign", "path", null));
        create(known, met, written, reminded, noted, target, closed, enlisted, leftAlone);
        create(
                Samples.meeting("t", "met"),
                Samples.message("m", "written"),
                Samples.reminder("r", "reminded", null),
                Samples.reminder("nobody", null, null),
                Samples.note("n", "noted"));
        assertEquals(
                List.of(closed, enlisted, leftAlone, met, reminded, target, written),
                store.activeContacts());
    }

    private static Contact standing(String id, UnaryOperator<Standing> change) {
        var contact = Contact.named(id, id);
        return contact.with(change.apply(contact.standing()));
    }

    @Test
    void meetingsAreByContact() {
        create(Contact.named("a", "Ada"), Contact.named("b", "Grace"));
        var one = Samples.meeting("1", "a");
        var two = Samples.meeting("2", "a");
        var three = Samples.meeting("3", "b");
        create(three, two, one);
        assertEquals(Map.of("a", List.of(one, two), "b", List.of(three)), store.meetings());
    }

    @Test
    void holidaysAreKeptByCalendarAndYear() {
        var thanksgiving = Map.of(Samples.DAY, "Thanksgiving");
        assertEquals(Optional.empty(), store.holidays("US", 2026));
        store.cacheHolidays("US", 2026, thanksgiving);
        store.cacheHolidays("US", 2027, Map.of());
        assertEquals(Optional.of(thanksgiving), store.holidays("US", 2026));
        assertEquals(Optional.of(Map.of()), store.holidays("US", 2027));
        assertEquals(Optional.empty(), store.holidays("DE-BY", 2026));
        var corrected = Map.of(LocalDate.parse("2026-12-25"), "Christmas");
        store.cacheHolidays("US", 2026, corrected);
        assertEquals(Optional.of(corrected), store.holidays("US", 2026));
        assertEquals(Optional.empty(), store.undoable());
    }

    @Test
    void aSnapshotIsOfOneMoment() {
        create(Contact.named("a", "Ada"));
        try (var other = SqliteStore.open(folder.resolve("f.db"), Samples.settings())) {
            int seen =
                    store.snapshot(
                            () -> {
                                int before = store.count(Shapes.CONTACT);
                                var add = Change.create(Contact.named("b", "Grace"));
                                other.apply(Edit.of("Add", add), Samples.AT);
                                assertEquals(before, store.all(Shapes.CONTACT).size());
                                return before;
                            });
            assertEquals(seen + 1, store.count(Shapes.CONTACT));
        }
    }

    private void create(Entity... entities) {
        store.apply(
                Edit.of("Add", Arrays.stream(entities).map(Change::create).toList()), Samples.AT);
    }
}
