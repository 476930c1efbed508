package foothold.service.people;

import static foothold.testdata.DataFile.NOW;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.domain.contact.Organization;
import foothold.domain.contact.Standing;
import foothold.domain.contact.Standing.Closure;
import foothold.domain.flat.Shapes;
import foothold.testdata.DataFile;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

class PeopleTest {
    private static final List<String> BOTH = List.of("ana", "ben");

    @TempDir Path folder;
    private DataFile file;
    private People people;

    @BeforeEach
    void open() {
        file = new DataFile(folder);
        people = new People(file.workspace(), file.random());
    }

    @AfterEach
    void close() {
        file.close();
    }

    private void two() {
        file.person("ana", "Ana Ruiz");
        file.person("ben", "Ben Okafor");
    }

    @Test
    void addsSomebodyWithOnlyAName() {
        var added = people.add(Newcomer.of("Ana Ruiz", null, null), true);

        var stored = file.contact(added.id());
        assertEquals("Ana Ruiz", stored.name());
        assertTrue(stored.standing().aim().target());
        assertEquals(NOW, stored.standing().filing().addedAt());
        assertEquals("Add Ana Ruiz", file.lastStep());
    }

    @Test
    void findsTheOrganizationHoweverItIsWritten() {
        file.put(Organization.named("nimbus", "Nimbus Health"));

        var added = people.add(Newcomer.of("Ana Ruiz", "Analyst", " nimbus  HEALTH "), false);

        assertEquals("nimbus", added.organizationId());
        assertEquals(1, file.store().count(Shapes.ORGANIZATION));
        assertFalse(added.standing().aim().target());
    }

    @Test
    void makesTheOrganizationInTheSameStep() {
        people.add(Newcomer.of("Ana Ruiz", null, "Nimbus Health"), false);
        assertEquals(1, file.store().count(Shapes.ORGANIZATION));

        file.workspace().undo();

        assertEquals(0, file.store().count(Shapes.ORGANIZATION));
        assertEquals(0, file.store().count(Shapes.CONTACT));
    }

    @Test
    void refusesNobody() {
        var nobody = Newcomer.of(" ", "Analyst", "Nimbus");

        assertThrows(IllegalArgumentException.class, () -> people.add(nobody, false));
        assertEquals(0, file.store().count(Shapes.ORGANIZATION));
    }

    @Test
    void marksManyAsOneStep() {
        two();

        assertEquals(2, people.target(BOTH, true));
        assertTrue(standing("ana").aim().target() && standing("ben").aim().target());
        assertEquals("Mark 2 people as target", file.lastStep());
        file.workspace().undo();
        assertFalse(standing("ana").aim().target() || standing("ben").aim().target());
    }

    @Test
    void countsOnlyThoseItChanges() {
        two();
        people.target(List.of("ana"), true);

        assertEquals(1, people.target(BOTH, true));
        assertEquals("Mark Ben Okafor as target", file.lastStep());
        assertEquals(0, people.target(BOTH, true));
        assertEquals(0, people.target(List.of("nobody"), true));
        assertEquals("Mark Ben Okafor as target", file.lastStep());
    }

    @Test
    void tagsAndUntags() {
        two();

        people.tag(BOTH, " 100% health ");
        people.tag(List.of("ana"), "first");
        assertEquals(List.of("100% health", "first"), standing("ana").filing().tags());
        assertEquals(0, people.tag(BOTH, "100% health"));
        assertEquals(2, people.untag(BOTH, "100% health"));

        assertEquals("Untag 2 people “100% health”", file.lastStep());
        assertEquals(List.of("first"), standing("ana").filing().tags());
    }

    @Test
    void archivesAndBringsBack() {
        two();

        assertEquals(2, people.archive(BOTH));
        assertEquals(0, people.archive(BOTH));
        assertEquals(NOW, standing("ben").archivedAt());
        assertEquals(2, people.bringBack(BOTH));

        assertNull(standing("ben").archivedAt());
    }

    @Test
    void closesForAReasonAndReopens() {
        two();

        people.close(List.of("ana"), Closure.Reason.PAUSED);
        assertEquals(new Closure(Closure.Reason.PAUSED, NOW), standing("ana").closure());
        assertEquals("Pause Ana Ruiz", file.lastStep());
        assertEquals(0, people.close(List.of("ana"), Closure.Reason.PAUSED));
        people.close(List.of("ana"), Closure.Reason.NO_ANSWER);
        assertEquals("Close Ana Ruiz: no answer", file.lastStep());
        people.reopen(List.of("ana"));

        assertNull(standing("ana").closure());
        assertEquals("Reopen Ana Ruiz", file.lastStep());
    }

    @Test
    void knowsWhomNotToContactAndWhoIsAMentor() {
        two();

        people.doNotContact(List.of("ana"), true);
        people.mentor(List.of("ana"), true);

        assertTrue(standing("ana").doNotContact());
        assertTrue(standing("ana").filing().mentor());
        people.doNotContact(List.of("ana"), false);
        assertEquals("Allow contact with Ana Ruiz again", file.lastStep());
    }

    private Standing standing(String id) {
        return file.contact(id).standing();
    }
}
