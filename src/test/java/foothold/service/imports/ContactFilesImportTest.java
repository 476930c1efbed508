package foothold.service.imports;

import static foothold.service.imports.Imported.numbers;
import static foothold.service.imports.Imported.reach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.domain.contact.Contact;
import foothold.domain.contact.Profile;
import foothold.domain.contact.Reach;
import foothold.domain.flat.Shapes;
import foothold.exchange.person.Shared;
import foothold.service.imports.Importer.Format;
import foothold.service.imports.plan.ImportPlan.Choices;
import foothold.service.imports.plan.PlannedRow.Field;
import foothold.service.transfer.ContactExport;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Lists and cards from other programs on their way into the file. */
class ContactFilesImportTest {
    private static final String LIST =
            """
            Name,E-mail,Phone,Company,Title,Notes,Labels
            Ann Lee,ann@x.org,+49 30 1234567,Acme,Engineer,Likes tea,Chess
            Bob Ray,,030 7654321,,,,
            ,,,,,nobody,
            """;

    @TempDir Path folder;
    private Imported data;

    @BeforeEach
    void open() {
        data = new Imported(folder);
    }

    @AfterEach
    void close() {
        data.close();
    }

    @Test
    void whatAListTellsIsKeptAndReadAgainItIsKnown() throws IOException, RefusedFile {
        var list = file("friends.csv", LIST);
        assertEquals("2/0/0/1", numbers(prepare(list).apply()));
        var ann = named("Ann Lee");
        assertEquals("Likes tea", ann.profile().research());
        assertEquals(List.of("+49 30 1234567"), ann.reach().phones());
        assertEquals(List.of("Chess"), ann.standing().filing().tags());
        assertEquals(false, ann.standing().aim().target());
        assertEquals("0/0/2/1", numbers(prepare(list).apply()));
        assertEquals(Optional.of("Import 2 people from friends.csv"), data.workspace().undo());
        assertEquals(List.of(), data.people());
    }

    @Test
    void whoIsKnownIsFilledInAndTheRestIsProposed() throws IOException, RefusedFile {
        data.known("a", "Ann Lee", "Trainee", null, reach(null, "ANN@x.org"));
        var prepared = people(prepare(file("friends.csv", LIST)));
        var news = prepared.plan().rows().getFirst().news();
        assertEquals(
                EnumSet.of(Field.ORGANIZATION, Field.PHONE, Field.TAGS, Field.RESEARCH),
                EnumSet.copyOf(news.fills()));
        assertEquals(Field.ROLE, news.proposals().getFirst().field());
        prepared.with(new Choices(Set.copyOf(news.proposals()), false)).apply();
        assertEquals("Trainee", data.contact("a").profile().job().role());
        assertEquals(List.of("ANN@x.org"), data.contact("a").reach().emails());
    }

    @Test
    void aTelephoneTellsWhoIsMeantAndANameIsNeverEnoughAlone() throws IOException, RefusedFile {
        data.known(
                "b",
                "Bob Ray",
                null,
                "Firm",
                new Reach(List.of(), List.of("+49 30 7654321"), List.of()));
        data.known("a", "Ann Lee", null, "Other", Reach.NONE);
        assertEquals("1/0/1/1", numbers(prepare(file("friends.csv", LIST)).apply()));
        assertEquals(3, data.people().size());
    }

    @Test
    void everybodyBecomesATargetOnlyWhenAsked() throws IOException, RefusedFile {
        data.known("a", "Ann Lee", null, null, reach(null, "ann@x.org"));
        var prepared = people(prepare(file("friends.csv", LIST)));
        assertEquals("1/1/0/1", numbers(prepared.with(new Choices(Set.of(), true)).apply()));
        assertTrue(
                data.workspace().store().all(Shapes.CONTACT).stream()
                        .allMatch(each -> each.standing().aim().target()));
    }

    @Test
    void theUserExplainsTheColumns() throws IOException, RefusedFile {
        var prepared = people(prepare(file("odd.csv", "x,y,z\nAnn Lee,tea,Acme\n")));
        assertTrue(prepared.refusal().startsWith("Line 1 (x, y, z)"), prepared.refusal());
        assertEquals("0/0/0/1", numbers(prepared.rehearse()));
        var told =
                prepared.with(
                        prepared.table()
                                .with(1, "NOTES")
                                .with(2, "NAME")
                                .with(0, "NAME")
                                .with(2, "ORGANIZATION"));
        assertEquals(
                List.of("NAME", "NOTES", "ORGANIZATION"),
                told.table().columns().stream().map(Table.Column::meaning).toList());
        assertEquals("1/0/0/0", numbers(told.apply()));
        assertEquals(List.of("Ann Lee|null|Acme|||null"), data.people());
    }

    @Test
    void cardsComeInAndAnEmailThatStoodForANameGivesWay() throws IOException, RefusedFile {
        var first = "BEGIN:VCARD\nVERSION:3.0\nEMAIL:ann@x.org\nEND:VCARD\n";
        var second = "BEGIN:VCARD\nVERSION:3.0\nFN:Ann Lee\nEMAIL:ann@x.org\nEND:VCARD\n";
        assertEquals("1/0/0/0", numbers(prepare(file("a.vcf", first)).apply()));
        assertEquals("ann@x.org", data.people().getFirst().split("\\|")[0]);
        assertEquals("0/1/0/0", numbers(prepare(file("b", second)).apply()));
        assertEquals(List.of("Ann Lee|null|null|ann@x.org||null"), data.people());
    }

    @Test
    void whatWentOutAsAListOrAsCardsIsKnownWhenItComesIn() throws IOException, RefusedFile {
        prepare(file("friends.csv", LIST)).apply();
        data.known("z", "=SUM(A1)", "Ünal", "Acme, Inc.", reach("https://x.org/z", "z@x.org"));
        var before = data.tables();
        var list = folder.resolve("out.csv");
        var cards = folder.resolve("out.vcf");
        var export = new ContactExport(data.workspace().store());
        assertEquals(3, export.writeCsv(list));
        assertEquals(3, export.writeCards(cards));
        assertEquals("0/0/3/0", numbers(prepare(list).apply()));
        assertEquals("0/0/3/0", numbers(prepare(cards).apply()));
        assertEquals(before, data.tables());
    }

    @Test
    void aListTakenToAnEmptyFileGivesTheSamePeople() throws IOException, RefusedFile {
        data.known("a", "Ann Lee", "Engineer", "Acme", reach("https://x.org/a", "ann@x.org"));
        var ann = data.contact("a");
        var full =
                ann.with(ann.profile().withPronunciation("an").withResearch("one\r\ntwo; three"))
                        .with(ann.standing().with(ann.standing().aim().withTarget(true)));
        data.workspace()
                .apply(foothold.service.Edit.of("x", foothold.service.Change.update(ann, full)));
        var list = folder.resolve("out.csv");
        new ContactExport(data.workspace().store()).writeCsv(list);
        try (var other = new Imported(Files.createDirectory(folder.resolve("other")))) {
            var importer = new Importer(other.connections(), _ -> null);
            assertEquals("1/0/0/0", numbers(importer.prepare(list, Format.AUTO).apply()));
            var back = other.contact("a");
            var job = back.profile().job();
            var home = other.workspace().store().find(Shapes.ORGANIZATION, job.organizationId());
            assertEquals("Acme", home.orElseThrow().name());
            assertEquals(
                    full.profile().withName("x").with(Profile.Job.UNKNOWN),
                    back.profile().withName("x").with(Profile.Job.UNKNOWN));
            assertEquals(full.reach(), back.reach());
            assertEquals(full.standing().aim(), back.standing().aim());
        }
    }

    @Test
    void aCardInJsonIsRefusedPolitely() throws IOException {
        var card = file("card.json", "[\"vcard\", [[\"version\", {}, \"text\", \"4.0\"]]]");
        var refused = assertThrows(RefusedFile.class, () -> prepare(card));
        assertTrue(refused.getMessage().contains("jCard"), refused.getMessage());
    }

    @Test
    void ofEveryRealFileNoRowVanishes() throws IOException, RefusedFile {
        for (var folder : List.of("vcard", "contacts-csv", "csv-edge")) {
            for (var ending : List.of(".vcf", ".csv")) {
                for (var file : Shared.files(folder, ending)) {
                    try {
                        numbersAddUp(file);
                    } catch (RefusedFile refused) {
                        assertTrue(
                                refused.getMessage().endsWith("Nothing was changed."),
                                refused.getMessage());
                    }
                }
            }
        }
    }

    private void numbersAddUp(Path file) throws RefusedFile {
        var once = prepare(file).apply();
        assertEquals(once.read(), sum(numbers(once)), file::toString);
        var again = prepare(file).apply();
        assertEquals(0, again.created(), file::toString);
        assertEquals(once.read(), sum(numbers(again)), file::toString);
    }

    private static int sum(String numbers) {
        return java.util.Arrays.stream(numbers.split("/")).mapToInt(Integer::parseInt).sum();
    }

    private Contact named(String name) {
        return data.workspace().store().all(Shapes.CONTACT).stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Prepared prepare(Path file) throws RefusedFile {
        return new Importer(data.connections(), _ -> null).prepare(file, Format.AUTO);
    }

    private static Prepared.People people(Prepared prepared) {
        return assertInstanceOf(Prepared.People.class, prepared);
    }
}
