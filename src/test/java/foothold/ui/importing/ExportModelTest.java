package foothold.ui.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.testdata.OpenFile;
import foothold.ui.FakeShell;
import foothold.ui.importing.ExportModel.What;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Taking people, meetings and everything out, into real files. */
class ExportModelTest {
    @TempDir private Path folder;
    private final FakeShell shell = new FakeShell();
    private OpenFile file;
    private ExportModel model;

    @BeforeEach
    void open() {
        file = new OpenFile(folder);
        file.contact("Ann Lee", null);
        model = new ExportModel(file.workspace(), shell);
    }

    @AfterEach
    void close() {
        assertEquals(List.of(), shell.failures());
        file.close();
    }

    private Path export(What what, String name) {
        var to = folder.resolve(name);
        shell.dialogs().choosing(to);
        model.export(what);
        return to;
    }

    @Test
    void eachSortIsWrittenAndCounted() throws IOException {
        assertTrue(Files.readString(export(What.CSV, "people.csv")).contains("Ann Lee"));
        assertTrue(Files.readString(export(What.VCARD, "p.vcf")).contains("FN:Ann Lee"));
        assertTrue(Files.readString(export(What.JSON, "all.json")).contains("Ann Lee"));
        file.meeting("Ann Lee", "2026-11-20T10:00", "2026-11-30T10:00");
        assertTrue(Files.readString(export(What.ICS, "m.ics")).contains("BEGIN:VEVENT"));
        assertEquals("One person written to people.csv", shell.toasts().getFirst());
        assertEquals("One meeting written to m.ics", shell.toasts().getLast());
        assertEquals(
                List.of(
                        "foothold-people.csv",
                        "foothold-people.vcf",
                        "foothold.json",
                        "foothold-meetings.ics"),
                shell.dialogs().asked());
    }

    @Test
    void aNameWithoutAnEndingGetsTheUsualOne() {
        export(What.CSV, "people");
        assertTrue(Files.exists(folder.resolve("people.csv")));
    }

    @Test
    void noMeetingsAreNoFileAndNoAnswerIsNothing() {
        assertFalse(Files.exists(export(What.ICS, "m.ics")));
        assertEquals(List.of("There are no meetings to write yet."), shell.toasts());
        model.export(What.CSV);
        assertEquals(1, shell.toasts().size());
    }
}
