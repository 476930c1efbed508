package foothold.service.organizations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.domain.contact.Contact;
import foothold.domain.contact.Organization;
import foothold.domain.contact.Profile;
import foothold.domain.contact.Standing;
import foothold.domain.contact.Tie;
import foothold.domain.flat.Shapes;
import foothold.domain.outreach.Message.Kind;
import foothold.domain.outreach.Tone;
import foothold.service.agenda.Outlook;
import foothold.service.followup.Backgrounds;
import foothold.service.followup.FirstRequests;
import foothold.testdata.OpenFile;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Which organizations are on the list, whom one knows there, and who is to be asked next. */
class TargetListTest {
    @TempDir private Path folder;
    private OpenFile file;
    private OrganizationSheet sheet;

    @BeforeEach
    void open() {
        file = new OpenFile(folder);
        sheet = new OrganizationSheet(file.workspace(), file.random());
    }

    @AfterEach
    void close() {
        file.close();
    }

    @Test
    void employersOfPeopleMerelyKnownAreNotOnTheList() {
        file.organization("Acme");
        file.organization("Empty");
        file.organization("Busy");
        file.contact("Ann", "Acme");
        file.contact("Bob", "Busy");
        file.sent("Bob", Kind.REQUEST, "2026-11-16T09:00");
        assertEquals(List.of("Busy", "Empty"), names(read().ranked()));
        assertEquals(List.of("Acme"), names(read().others()));
        assertEquals(List.of("Acme"), names(read().find("aCM", 5)));
    }

    @Test
    void addingOneFindsItHoweverWrittenAndSaysWhetherSomebodyWouldSpeakForMe() {
        file.organization("Acme");
        file.organization("Nimbus");
        file.contact("Ann", "Acme");
        tie("Bob", "Nimbus", Tie.Kind.ALUMNI);
        assertEquals("Acme", sheet.add(" aCME ").id());
        assertEquals("Nimbus", sheet.add("nimbus").id());
        sheet.add("Brand New");
        assertEquals(List.of("Nimbus", "Acme", "Brand New"), names(read().ranked()));
        assertEquals(true, organization("Nimbus").rank().advocacy());
        assertEquals(false, organization("Acme").rank().advocacy());
        assertEquals("Add Brand New", file.workspace().undo().orElseThrow());
        assertEquals("Add Nimbus to the targets", file.workspace().undo().orElseThrow());
        assertEquals(List.of("Acme"), names(read().ranked()));
    }

    @Test
    void theListSaysWhomOneKnowsThere() {
        file.organization("Acme");
        tie("Ann", "Acme", Tie.Kind.ALUMNI);
        file.contact("Bob", "Acme");
        file.contact("Cy", "Acme");
        connected("Dee", "Acme", "2023-11-24");
        connected("Eli", "Acme", "2023-11-25");
        file.replied("Bob", Tone.POSITIVE, "2021-05-05T09:00");
        file.replied("Cy", Tone.POSITIVE, "2026-05-05T09:00");
        var people = read().ranked().getFirst().people();
        assertEquals(new Acquaintances(5, 1, 2, 2), people);
    }

    @Test
    void theFirstFiveAreTheWorkingSet() {
        for (int number = 1; number <= 7; number++) {
            var made = file.organization("Firm " + number);
            sheet.rank(made, new Organization.Rank(null, number % 4, null));
        }
        var ranked = read().ranked();
        assertEquals(
                List.of("Firm 3", "Firm 7", "Firm 2", "Firm 6", "Firm 1", "Firm 5", "Firm 4"),
                names(ranked));
        assertEquals(5, ranked.stream().filter(Ranked::workingSet).count());
        assertTrue(ranked.get(4).workingSet());
        sheet.close(organization("Firm 3"), true);
        assertEquals("Firm 3", names(read().ranked()).getLast());
        assertTrue(read().ranked().get(4).organization().name().equals("Firm 5"));
    }

    @Test
    void theNextPersonProposedIsTheBestOfThoseNeverAsked() {
        file.organization("Acme");
        file.contact("Ann", "Acme");
        var bob = file.contact("Bob", "Acme");
        file.contact("Cy", "Acme");
        tie("Dee", "Acme", Tie.Kind.ALUMNI);
        file.sent("Dee", Kind.REQUEST, "2026-01-12T09:00");
        sheet.footing(bob, new Profile.Footing(2, null, null));
        file.sent("Ann", Kind.REQUEST, "2026-11-16T09:00");
        var next =
                look().followups().stream()
                        .filter(each -> each.kind().name().equals("TRY_NEXT_PERSON"))
                        .findFirst()
                        .orElseThrow();
        var others = new Backgrounds(file.workspace().store()).of(next).others();
        assertEquals(List.of("Bob", "Cy", "Dee"), others.stream().map(Contact::name).toList());
    }

    @Test
    void aSecondFirstRequestIsTooEarlyWhileTheFirstIsWaitedFor() {
        file.organization("Acme");
        var ann = file.contact("Ann", "Acme");
        var bob = file.contact("Bob", "Acme");
        var out = file.contact("Out", null);
        assertTrue(tooEarly(bob).isEmpty());
        file.sent("Ann", Kind.REQUEST, "2026-11-24T09:00");
        var wait = tooEarly(bob).orElseThrow();
        assertEquals("Ann", wait.asked().name());
        assertEquals(LocalDate.parse("2026-11-30"), wait.until());
        file.sent("Ann", Kind.NUDGE, "2026-11-24T10:00");
        assertTrue(tooEarly(bob).isPresent());
        assertTrue(tooEarly(ann).isEmpty());
        assertTrue(tooEarly(out).isEmpty());
        file.setClock("2026-11-29T09:00");
        assertTrue(tooEarly(bob).isPresent());
        file.setClock("2026-11-30T09:00");
        assertTrue(tooEarly(bob).isEmpty());
        file.sent("Bob", Kind.REQUEST, "2026-11-30T08:00");
        assertTrue(tooEarly(ann).isPresent());
        file.replied("Bob", Tone.OUT_OF_OFFICE, "2026-11-30T08:10");
        assertTrue(tooEarly(ann).isPresent());
        file.replied("Bob", Tone.DECLINED, "2026-11-30T08:20");
        assertTrue(tooEarly(ann).isEmpty());
    }

    private Optional<FirstRequests.Wait> tooEarly(Contact contact) {
        return new FirstRequests(file.workspace().store()).tooEarly(look(), contact);
    }

    private Outlook look() {
        return file.agenda().look(file.now());
    }

    private TargetList read() {
        return TargetList.read(file.workspace().store(), look());
    }

    private Organization organization(String id) {
        return file.workspace().store().find(Shapes.ORGANIZATION, id).orElseThrow();
    }

    private void tie(String name, String organization, Tie.Kind kind) {
        file.write(
                Contact.named(name, name)
                        .with(Profile.named(name).with(new Profile.Job(null, organization)))
                        .with(new Tie(kind, null, 1, false, false)));
    }

    private void connected(String name, String organization, String day) {
        var filing = new Standing.Filing(List.of(), false, LocalDate.parse(day), null);
        file.write(
                Contact.named(name, name)
                        .with(Profile.named(name).with(new Profile.Job(null, organization)))
                        .with(Standing.KNOWN.with(filing)));
    }

    private static List<String> names(List<Ranked> ranked) {
        return ranked.stream().map(each -> each.organization().name()).toList();
    }
}
