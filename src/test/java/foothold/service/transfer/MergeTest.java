package foothold.service.transfer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.domain.Settings;
import foothold.domain.flat.Shapes;
import foothold.exchange.archive.RandomRecords;
import foothold.service.ImportResult;
import foothold.service.imports.RefusedFile;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** An archive that comes into a file with people in it: the file learns, and keeps what it has. */
class MergeTest {
    @TempDir Path folder;
    private Transfer file;

    @BeforeEach
    void open() {
        file = new Transfer(folder.resolve("mine"));
        file.file().person("ada", "Ada");
        file.file().person("bob", "Bob");
    }

    @AfterEach
    void close() {
        file.close();
    }

    @Test
    void recordsAreMatchedById() throws IOException, RefusedFile {
        var result =
                file.read(
                        """
                        'organizations': [{'id': 'mercy', 'name': 'Mercy Health'}],
                        'contacts': [
                          {'id': 'ada', 'name': 'Ada', 'role': 'Lead', 'organization': 'mercy'},
                          {'id': 'bob', 'name': 'Bob'},
                          {'id': 'cem', 'name': 'Cem'}]
                        """);
        assertEquals(new ImportResult(4, 2, 1, 1, ImportResult.Said.NOTHING), result);
        assertEquals("Lead", file.file().contact("ada").profile().job().role());
        assertEquals("Cem", file.file().contact("cem").name());
        assertEquals(3, file.store().count(Shapes.CONTACT));
    }

    @Test
    void whatTheArchiveDoesNotHaveStays() throws IOException, RefusedFile {
        file.read("'contacts': [{'id': 'cem', 'name': 'Cem'}], 'cadences': []");
        assertEquals("Ada", file.file().contact("ada").name());
        assertEquals(4, file.store().count(Shapes.CADENCE));
    }

    @Test
    void theSettingsAreLeftAloneAndSaidToBe() throws IOException, RefusedFile {
        var before = file.store().find(Shapes.SETTINGS, Settings.ID);
        var result =
                file.read(
                        """
                        'settings': {'zone': 'Asia/Tokyo', 'cadence': 'gentle'},
                        'contacts': [{'id': 'ada', 'name': 'Ada'}]
                        """);
        assertEquals(before, file.store().find(Shapes.SETTINGS, Settings.ID));
        assertEquals(1, result.unchanged());
        var skipped = result.skipped().getFirst();
        assertEquals(1, skipped.line());
        assertTrue(skipped.why().contains("settings"), skipped.why());
        assertEquals("Set up", file.file().lastStep());
    }

    @Test
    void anArchiveMayPointToWhatTheFileHas() throws IOException, RefusedFile {
        var note = "'notes': [{'id': 'n', 'contact': 'ada', 'at': '2026-11-01T00:00:00Z'}]";
        assertEquals(1, file.read(note).created());
        var nobody = note.replace("ada", "zoe").replace("'n'", "'o'");
        var refused = assertThrows(RefusedFile.class, () -> file.read(nobody));
        assertTrue(
                refused.getMessage()
                        .contains("notes[0] (id o): “contact” is “zoe”, and there is no contact"),
                refused.getMessage());
        assertEquals(1, file.store().count(Shapes.NOTE));
    }

    @Test
    void aRefusalTellsEachReasonOnceAndChangesNothing() throws IOException {
        var before = file.written();
        var refused =
                assertThrows(
                        RefusedFile.class,
                        () ->
                                file.read(
                                        """
                                        'contacts': [
                                        {'id': 'cem', 'name': 'Cem'},
                                        {'id': 'dea', 'name': 'Dea', 'tie': 'ENEMY'},
                                        {'id': 'eve'}]
                                        """));
        var said = refused.getMessage();
        for (var place : List.of("contacts[1] (id dea)", "contacts[2] (id eve)")) {
            assertEquals(said.indexOf(place), said.lastIndexOf(place), said);
            assertTrue(said.contains(place), said);
        }
        assertTrue(said.contains("Nothing was changed."), said);
        assertArrayEquals(before, file.written());
    }

    @Test
    void anImportIsTakenBackInOneStep() throws IOException, RefusedFile {
        var others = new RandomRecords(9, 20).make();
        var before = file.written();
        file.read(others.archive());
        assertEquals(List.of(), file.store().check());
        file.file().workspace().undo().orElseThrow();
        assertArrayEquals(before, file.written());
    }

    @Test
    void twoFilesThatLearnFromEachOtherHoldTheSame() throws IOException, RefusedFile {
        try (var other = new Transfer(folder.resolve("other"))) {
            other.file().person("cem", "Cem");
            other.file().person("dea", "Dea");
            file.read(other.written());
            other.read(file.written());
            assertArrayEquals(file.written(), other.written());
        }
    }
}
