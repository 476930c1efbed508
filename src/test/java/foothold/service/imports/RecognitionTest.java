package foothold.service.imports;

import static foothold.service.imports.Imported.numbers;
import static foothold.service.imports.Imported.reach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import foothold.domain.contact.Reach;
import foothold.domain.contact.Standing.Closure;
import foothold.service.Change;
import foothold.service.Edit;
import foothold.service.imports.plan.PlannedRow;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.util.List;

/** Who is who: within a file, and between the file and the people known. */
class RecognitionTest {
    private static final String LEE = "https://www.linkedin.com/in/ann-lee";

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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # first row                     | second row                       | people
                    Ann,Lee,/a,,Acme,,              | Ann,Lee,/b,,Acme,,               | 2
                    Ann,Lee,/a,,Acme,,              | Ann,Lee,/A/?x=1,,Other,,         | 1
                    Ann,Lee,,a@x.org,Acme,,         | Ann,Lee,,b@x.org,Acme,,          | 2
                    Ann,Lee,,a@x.org,Acme,,         | Ann,Lee-Ray,,A@X.org,Other,,     | 1
                    Ann,Lee,,info@x.org,Acme,,      | Bob,Ray,,info@x.org,Acme,,       | 2
                    Ann,Lee,/a,a@x.org,Acme,,       | Ann,Lee,/b,a@x.org,Acme,,        | 2
                    Ann,Lee,/a,,Acme,,              | ANN,Lee,,, acme ,,               | 1
                    Ann,Lee,,,Acme,,                | Ann,Lee,,,Other,,                | 2
                    Ann,Lee,,,,,                    | Ann,Lee,,,,,                     | 1
                    Ann,Lee,,,Acme,,2024-01-05      | Ann,Lee,,,Acme,,2024-02-09       | 2
                    Ann,Lee,,,Acme,,2024-01-05      | Ann,Lee,,,Acme,,                 | 1
                    """)
    void twoRowsOfOneFile(String first, String second, int people) throws RefusedFile {
        var rows = List.of(row(first), row(second)).toArray(String[]::new);
        assertEquals(people + "/" + (2 - people) + "/0/0", numbers(data.read(rows)));
        assertEquals(people, data.people().size());
        var before = data.tables();
        assertEquals("0/0/2/0", numbers(data.read(rows)), "the same file once more");
        assertEquals(before, data.tables());
    }

    private static String row(String shortened) {
        return shortened.replace(",/", ",https://www.linkedin.com/in/");
    }

    @Test
    void aProfileDecidesBeforeAnEmail() throws RefusedFile {
        data.known("a", "Ann Lee", null, null, reach(LEE, null));
        data.known("b", "Bob Ray", null, null, reach(null, "shared@x.org"));
        var plan = data.preview("Ann,Lee," + LEE + ",shared@x.org,Acme,,");
        var row = plan.rows().getFirst();
        assertEquals("a", row.who().contactId());
        assertEquals(
                List.of("the e-mail is that of Bob Ray here; the profile decided"), row.notes());
        assertEquals("0/1/0/0", numbers(data.connections().apply(plan)));
        assertEquals(List.of(), data.contact("a").reach().emails());
        assertEquals("0/0/1/0", numbers(data.connections().apply(plan)));
    }

    @Test
    void anEmailDecidesBeforeNameAndOrganization() throws RefusedFile {
        data.known("a", "Ann Lee", null, "Acme", Reach.NONE);
        data.known("b", "Ann Lee", null, "Other", reach(null, "Ann@X.org"));
        var plan = data.preview("Ann,Lee,,ann@x.org,Acme,,");
        assertEquals("b", plan.rows().getFirst().who().contactId());
    }

    @Test
    void aMemberMayChangeTheAddressOfTheirProfile() throws RefusedFile {
        data.known("a", "Ann Lee", null, null, reach(LEE, "ann@x.org"));
        data.read("Ann,Lee,https://www.linkedin.com/in/dr-ann-lee,ann@x.org,,,");
        assertEquals(
                List.of(LEE, "https://www.linkedin.com/in/dr-ann-lee"),
                data.contact("a").reach().links());
    }

    @Test
    void aPersonAddedByHandIsRecognisedByNameAndOrganization() throws RefusedFile {
        data.known("a", "ann  LEE", null, "Acme", reach("https://github.com/annlee", null));
        assertEquals(
                "0/1/0/0", numbers(data.read("Ann,Lee," + LEE + ",,ACME,Engineer,5 Mar 2024")));
        assertEquals(
                List.of("ann  LEE|Engineer|Acme||https://github.com/annlee " + LEE + "|2024-03-05"),
                data.people());
    }

    @Test
    void oneContactIsNeverTwoPeopleOfTheFile() throws RefusedFile {
        data.known("a", "Ann Lee", null, "Acme", Reach.NONE);
        assertEquals(
                "1/1/0/0",
                numbers(
                        data.read(
                                "Ann,Lee,https://www.linkedin.com/in/one,,Acme,,",
                                "Ann,Lee,https://www.linkedin.com/in/two,,Acme,,")));
    }

    @Test
    void theOrderOfRowsDoesNotMatter() throws RefusedFile {
        data.known("a", "Ann Lee", null, "Acme", reach(LEE, "ann@x.org"));
        var plan =
                data.preview(
                        "Ann,Lee,https://www.linkedin.com/in/other,ann@x.org,Acme,,",
                        "Ann,Lee," + LEE + ",,Acme,,");
        assertEquals("a", plan.rows().getLast().who().contactId());
        assertEquals(PlannedRow.Fate.NEW, plan.rows().getFirst().fate());
    }

    @Test
    void archivedAndClosedPeopleAreRecognised() throws RefusedFile {
        var ann = data.known("a", "Ann Lee", null, null, reach(LEE, null));
        var closed = new Closure(Closure.Reason.DECLINED, Imported.NOW);
        var away = ann.standing().withArchivedAt(Imported.NOW).withClosure(closed);
        data.workspace().apply(Edit.of("Archive", Change.update(ann, ann.with(away))));
        assertEquals("0/0/1/0", numbers(data.read("Ann,Lee," + LEE + ",,,,")));
        assertNotNull(data.contact("a").standing().archivedAt());
    }
}
