package foothold.service.imports;

import static foothold.service.imports.Imported.numbers;
import static foothold.service.imports.Imported.reach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.domain.contact.Standing;
import foothold.domain.flat.Shapes;
import foothold.service.Change;
import foothold.service.Edit;
import foothold.service.ImportResult.Remark;
import foothold.service.imports.plan.PlannedRow.Field;
import foothold.service.imports.plan.PlannedRow.Proposal;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** What an import writes, what it leaves to the user, and that it can be taken back. */
class LinkedInImportTest {
    private static final String LEE = "https://www.linkedin.com/in/ann-lee";
    private static final String ANN = "Ann,Lee," + LEE + ",ann@x.org,Acme,Engineer,5 Mar 2024";

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
    void everythingTheFileTellsIsKept() throws RefusedFile {
        assertEquals("2/0/0/0", numbers(data.read(ANN, "Bob,Ray,,,ACME ,,some day")));
        assertEquals(
                List.of(
                        "Ann Lee|Engineer|Acme|ann@x.org|" + LEE + "|2024-03-05",
                        "Bob Ray|null|Acme|||null"),
                data.people());
        var bob =
                data.workspace().store().all(Shapes.CONTACT).stream()
                        .filter(each -> each.name().equals("Bob Ray"))
                        .findFirst()
                        .orElseThrow();
        assertEquals("Connected on LinkedIn: some day", bob.profile().research());
    }

    @Test
    void importedPeopleAreMerelyKnown() throws RefusedFile {
        data.read(ANN);
        var standing = data.workspace().store().all(Shapes.CONTACT).getFirst().standing();
        var filing = new Standing.Filing(List.of(), false, LocalDate.of(2024, 3, 5), Imported.NOW);
        assertEquals(Standing.KNOWN.with(filing), standing);
        assertEquals(List.of(), data.workspace().store().activeContacts());
    }

    @Test
    void undoTakesAllBackAndRedoBringsItBack() throws RefusedFile {
        data.known("a", "Ann Lee", "Trainee", null, reach(LEE, null));
        var before = data.tables();
        data.read(ANN, "Bob,Ray,,,Acme,,", ",,,,,,5 Mar 2024");
        var after = data.tables();
        assertEquals(Optional.of("Import 2 people from LinkedIn"), data.workspace().undo());
        assertEquals(before, data.tables());
        data.workspace().redo();
        assertEquals(after, data.tables());
    }

    @Test
    void theSameFileOnceMoreIsNoStepAtAll() throws RefusedFile {
        data.read(ANN);
        var before = data.tables();
        assertEquals("0/0/1/0", numbers(data.read(ANN)));
        assertEquals(before, data.tables());
        assertEquals(Optional.of("Import 1 person from LinkedIn"), data.workspace().undo());
        assertEquals(List.of(), data.people());
    }

    @Test
    void whatIsKnownOtherwiseIsProposed() throws RefusedFile {
        data.known("a", "Ann Lee", "Trainee", "Old Co", reach(LEE, null));
        var plan = data.preview(ANN);
        var role = new Proposal(2, Field.ROLE, "Trainee", "Engineer");
        var organization = new Proposal(2, Field.ORGANIZATION, "Old Co", "Acme");
        var news = plan.rows().getFirst().news();
        assertEquals(List.of(role, organization), news.proposals());
        assertEquals(Set.of(Field.EMAIL, Field.CONNECTED_ON), news.fills());
        assertEquals("0/1/0/0", numbers(data.connections().rehearse(plan)));
        data.connections().apply(plan.declining(Set.of(role)));
        assertEquals(
                List.of("Ann Lee|Trainee|Acme|ann@x.org|" + LEE + "|2024-03-05"), data.people());
    }

    @Test
    void declinedProposalsAreNoChange() throws RefusedFile {
        data.known("a", "Ann Lee", "Trainee", null, reach(LEE, null));
        var plan = data.preview("Ann,Lee," + LEE + ",,,Engineer,");
        var all = new HashSet<>(plan.rows().getFirst().news().proposals());
        assertEquals("0/0/1/0", numbers(data.connections().apply(plan.declining(all))));
        assertEquals("Trainee", data.contact("a").profile().job().role());
    }

    @Test
    void anEditSinceThePreviewIsNotOverwritten() throws RefusedFile {
        var ann = data.known("a", "Ann Lee", null, null, reach(LEE, null));
        var plan = data.preview("Ann,Lee," + LEE + ",,,Engineer,", "Bob,Ray,,,,,");
        var job = ann.profile().job();
        var typed = new foothold.domain.contact.Profile.Job("Director", job.organizationId());
        var edited = ann.with(ann.profile().with(typed));
        data.workspace().apply(Edit.of("Type", Change.update(ann, edited)));
        assertEquals("1/0/1/0", numbers(data.connections().apply(plan)));
        assertEquals("Director", data.contact("a").profile().job().role());
    }

    @Test
    void rowsOfOnePersonArePutTogether() throws RefusedFile {
        String[] rows = {
            "Ann,Lee," + LEE + ",,Acme,,5 Mar 2024",
            "Ann,Lee," + LEE + ",ann@x.org,Old Co,Engineer,",
            "Bob,Ray,,,,,"
        };
        var plan = data.preview(rows);
        assertEquals(List.of("the same person as in line 2"), plan.rows().get(1).notes());
        assertEquals("2/1/0/0", numbers(data.connections().apply(plan)));
        assertEquals(
                "Ann Lee|Engineer|Acme|ann@x.org|" + LEE + "|2024-03-05", data.people().getFirst());
        assertEquals("0/0/3/0", numbers(data.read(rows)));
    }

    @Test
    void rowsThatNameNobodyAreSkippedWithTheirLines() throws RefusedFile {
        var result = data.read(",,,,,,5 Mar 2024", ANN, ",,,x@y.org,,,");
        assertEquals("1/0/0/2", numbers(result));
        assertEquals(
                List.of(
                        new Remark(2, "nothing but a date: a member who has left or hides"),
                        new Remark(4, "neither first nor last name")),
                result.skipped());
    }

    @Test
    void whatIsNoExportIsRefusedAndNothingChanges() throws IOException {
        var before = data.tables();
        var file = Files.writeString(folder.resolve("list.csv"), "a,b\n1,2\n");
        var importer = new Importer(data.connections(), _ -> null);
        var refused =
                assertThrows(
                        RefusedFile.class, () -> importer.prepare(file, Importer.Format.LINKEDIN));
        assertTrue(refused.getMessage().endsWith("Nothing was changed."), refused.getMessage());
        assertEquals(before, data.tables());
    }

    @Test
    void aFullExportIsCountedRight() throws RefusedFile {
        String[] rows =
                IntStream.range(0, 30_000)
                        .mapToObj(
                                i ->
                                        "P%d,Q%d,https://www.linkedin.com/in/p%d,%s,Firm %d,Role,5 Mar 2024"
                                                .formatted(
                                                        i,
                                                        i % 700,
                                                        i,
                                                        i % 50 == 0 ? "p" + i + "@x.org" : "",
                                                        i % 4_000))
                        .toArray(String[]::new);
        assertEquals("30000/0/0/0", numbers(data.read(rows)));
        assertEquals(4_000, data.workspace().store().count(Shapes.ORGANIZATION));
        assertEquals("0/0/30000/0", numbers(data.connections().rehearse(data.preview(rows))));
    }
}
