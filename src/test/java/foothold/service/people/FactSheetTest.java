package foothold.service.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.domain.contact.Organization;
import foothold.domain.contact.Tie;
import foothold.domain.flat.Shapes;
import foothold.service.people.ContactField.Problem;
import foothold.testdata.DataFile;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

class FactSheetTest {
    @TempDir Path folder;
    private DataFile file;
    private FactSheet facts;

    @BeforeEach
    void open() {
        file = new DataFile(folder);
        file.person("ana", "Ana Ruiz");
        facts = new FactSheet(file.workspace(), file.random());
    }

    @AfterEach
    void close() {
        file.close();
    }

    @ParameterizedTest
    @EnumSource(ContactField.class)
    void keepsWhatIsTypedIntoEachField(ContactField field) {
        var text =
                switch (field) {
                    case TIME_ZONE -> "Europe/Paris";
                    case EMAILS -> "ana@nimbus.example\nana@home.example";
                    case LINKS -> "https://www.linkedin.com/in/ana";
                    default -> "Some words";
                };

        assertEquals(Optional.empty(), facts.type("ana", field, text, "1"));

        assertEquals(text, field.read(file.contact("ana")));
    }

    @ParameterizedTest
    @EnumSource(
            value = ContactField.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"NAME"})
    void emptiesAField(ContactField field) {
        facts.type("ana", field, field == ContactField.TIME_ZONE ? "Asia/Tokyo" : "a@b.c", "1");

        facts.type("ana", field, " ", "2");

        assertEquals("", field.read(file.contact("ana")));
    }

    @Test
    void typingBetweenTwoPausesIsOneStep() {
        facts.type("ana", ContactField.ROLE, "UX", "1");
        facts.type("ana", ContactField.ROLE, "UX researcher", "1");
        facts.type("ana", ContactField.ROLE, "UX researcher, senior", "2");
        assertEquals("Change role of Ana Ruiz", file.lastStep());

        file.workspace().undo();
        assertEquals("UX researcher", file.contact("ana").profile().job().role());
        file.workspace().undo();
        assertEquals("", ContactField.ROLE.read(file.contact("ana")));
    }

    @ParameterizedTest
    @CsvSource({
        "NAME,      ' ',              NAME_MISSING, true",
        "TIME_ZONE, Paris,            ZONE_UNKNOWN, true",
        "EMAILS,    ana at nimbus,    NO_ADDRESS,   false",
        "LINKS,     my page,          NO_LINK,      false",
    })
    void objectsInline(ContactField field, String text, Problem problem, boolean refused) {
        var before = field.read(file.contact("ana"));

        assertEquals(Optional.of(problem), facts.type("ana", field, text, "1"));

        assertEquals(refused, problem.refused());
        assertEquals(refused ? before : text, field.read(file.contact("ana")));
    }

    @Test
    void movesToAnotherOrganizationAndDropsATypingError() {
        facts.worksFor("ana", "Nimbsu");
        facts.worksFor("ana", "Nimbus Health");

        var names = file.store().all(Shapes.ORGANIZATION).stream().map(Organization::name).toList();
        assertEquals(List.of("Nimbus Health"), names);
        assertEquals("Nimbus Health", facts.organization(file.contact("ana")));
        file.workspace().undo();
        assertEquals("Nimbsu", facts.organization(file.contact("ana")));
    }

    @Test
    void keepsAnOrganizationSomebodyElseWorksForOrThatIsDescribed() {
        facts.worksFor("ana", "Nimbus");
        file.person("ben", "Ben Okafor");
        facts.worksFor("ben", "nimbus");
        facts.worksFor("ana", null);
        assertEquals(1, file.store().count(Shapes.ORGANIZATION));
        var nimbus = file.store().all(Shapes.ORGANIZATION).getFirst();
        file.change(nimbus, nimbus.with(nimbus.about().withNotes("Its news")));

        facts.worksFor("ben", "");

        assertEquals(1, file.store().count(Shapes.ORGANIZATION));
        assertEquals("", facts.organization(file.contact("ben")));
    }

    @Test
    void writesNothingForTheSameOrganization() {
        facts.worksFor("ana", "Nimbus");
        facts.type("ana", ContactField.ROLE, "Analyst", "1");

        facts.worksFor("ana", " NIMBUS ");

        assertEquals("Change role of Ana Ruiz", file.lastStep());
    }

    @Test
    void writesTheTieWithoutItsWords() {
        facts.type("ana", ContactField.TIE_TEXT, "chess club", "1");

        facts.tie("ana", Tie.Kind.ALUMNI, 2, true, false);

        var tie = file.contact("ana").tie();
        assertEquals(new Tie(Tie.Kind.ALUMNI, "chess club", 2, true, false), tie);
        assertTrue(tie.internal());
    }
}
