package foothold.service.organizations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.domain.contact.Contact;
import foothold.domain.contact.Profile;
import foothold.domain.contact.Tie;
import foothold.domain.flat.Shapes;
import foothold.testdata.OpenFile;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

/** People pasted as lines become targets in one step, and nobody twice. */
class TargetLinesTest {
    @TempDir private Path folder;
    private OpenFile file;
    private TargetLines lines;

    @BeforeEach
    void open() {
        file = new OpenFile(folder);
        file.organization("Acme");
        file.contact("Ann Lee", "Acme");
        lines = new TargetLines(file.workspace(), file.random());
    }

    @AfterEach
    void close() {
        file.close();
    }

    @Test
    void linesBecomeTargetsInOneStep() {
        var read =
                lines.read(
                        """
                        Ana Díaz, UX researcher, Nimbus

                        Jon Park, product lead, nimbus
                        ann lee, analyst, ACME
                        Mia
                        """);
        assertEquals(List.of(1, 3, 4, 5), read.stream().map(TargetLines.Line::number).toList());
        assertEquals("Ann Lee", read.get(2).known().name());
        assertEquals(4, lines.add(read));
        var targets = all().stream().filter(each -> each.standing().aim().target()).toList();
        assertEquals(4, targets.size());
        assertEquals(2, file.workspace().store().count(Shapes.ORGANIZATION));
        var ana = named("Ana Díaz");
        assertEquals("UX researcher", ana.profile().job().role());
        assertEquals(ana.organizationId(), named("Jon Park").organizationId());
        assertNull(named("Mia").organizationId());
        assertEquals("Add 4 targets", file.workspace().undo().orElseThrow());
        assertEquals(List.of("Ann Lee"), all().stream().map(Contact::name).toList());
    }

    @Test
    void nobodyIsAddedTwice() {
        var read = lines.read("Ana, lead, Nimbus\nAna , lead, NIMBUS\nAna, lead, Other");
        assertEquals(2, lines.add(read));
        assertEquals(0, lines.add(lines.read("Ana, lead, Nimbus\nAna, lead, Other")));
        assertEquals(3, all().size());
    }

    @Test
    void ofTwoPeopleOfOneNameOnlyTheEmployerTellsWhichIsMeant() {
        file.organization("Busy");
        file.write(
                Contact.named("other", "Ann Lee")
                        .with(named("Ann Lee").profile().with(new Profile.Job(null, "Busy"))));
        assertNull(lines.read("Ann Lee").getFirst().known());
        assertEquals("other", lines.read("Ann Lee, x, busy").getFirst().known().id());
        assertNull(lines.read("Ann Lee, x, Nowhere").getFirst().known());
    }

    @Test
    void onesOwnManagerIsToldApart() {
        file.write(
                Contact.named("boss", "Bo Ss")
                        .with(new Tie(Tie.Kind.COLLEAGUE, null, 2, true, true)));
        assertTrue(lines.read("Bo Ss").getFirst().manager());
    }

    @Test
    void nothingComesOfNothing() {
        assertEquals(List.of(), lines.read(null));
        assertEquals(List.of(), lines.read(" \n,,\n"));
        assertEquals(0, lines.add(List.of()));
    }

    private List<Contact> all() {
        return file.workspace().store().all(Shapes.CONTACT);
    }

    private Contact named(String name) {
        return all().stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
    }
}
