package foothold.service.transfer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.domain.Entity;
import foothold.domain.Settings;
import foothold.domain.contact.Note;
import foothold.domain.flat.Shapes;
import foothold.exchange.archive.RandomRecords;
import foothold.exchange.archive.Records;
import foothold.service.ImportResult;
import foothold.service.imports.RefusedFile;
import foothold.testdata.DataFile;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** An archive that comes into an empty file: the file becomes what the archive says. */
class TakeOverTest {
    private static final Path NASTY = Path.of("../shared/data/nasty");
    private static final String SETTINGS = "'settings': {'zone': 'UTC', 'cadence': 'mine'}";
    private static final String MINE = "'cadences': [{'id': 'mine', 'name': 'Mine'}]";

    @TempDir Path folder;

    @Test
    void anyArchiveComesOutAgainByteForByte() throws IOException, RefusedFile {
        for (long seed = 0; seed < 40; seed++) {
            var records = new RandomRecords(seed, 6).make();
            var archive = records.archive();
            try (var file = new Transfer(folder.resolve("seed" + seed))) {
                file.read(archive);
                assertEquals(records, file.records(), "seed " + seed);
                assertArrayEquals(archive, file.written(), "seed " + seed);
                assertEquals(List.of(), file.store().check(), "seed " + seed);
            }
        }
    }

    @Test
    void aSecondFileGetsTheSameBytesThroughTheFirst() throws IOException, RefusedFile {
        var archive = new RandomRecords(100, 40).make().archive();
        try (var first = new Transfer(folder.resolve("first"));
                var second = new Transfer(folder.resolve("second"))) {
            first.read(archive);
            second.read(first.written());
            assertArrayEquals(archive, second.written());
        }
    }

    @Test
    void importingTakesOneStepBackAndForth() throws IOException, RefusedFile {
        var archive = new RandomRecords(200, 20).make().archive();
        try (var file = new Transfer(folder)) {
            var before = file.written();
            file.read(archive);
            file.file().workspace().undo().orElseThrow();
            assertArrayEquals(before, file.written());
            assertTrue(file.file().workspace().undoable().isEmpty());
            file.file().workspace().redo().orElseThrow();
            assertArrayEquals(archive, file.written());
        }
    }

    @Test
    void theSecondTimeNothingIsNew() throws IOException, RefusedFile {
        var records = new RandomRecords(300, 20).make();
        try (var file = new Transfer(folder)) {
            file.read(records.archive());
            var step = file.file().lastStep();
            var again = file.read(records.archive());
            assertEquals(
                    new ImportResult(
                            records.size(), 0, 0, records.size(), ImportResult.Said.NOTHING),
                    again);
            file.file().workspace().undo();
            file.file().workspace().redo();
            assertEquals(step, file.file().lastStep());
        }
    }

    @Test
    void theCountsAddUpAndARehearsalWritesNothing() throws IOException, RefusedFile {
        for (long seed = 400; seed < 420; seed++) {
            var records = new RandomRecords(seed, 5).make();
            try (var file = new Transfer(folder.resolve("seed" + seed))) {
                var before = file.written();
                var rehearsed = file.rehearse(records.archive());
                assertArrayEquals(before, file.written());
                assertEquals(rehearsed, file.read(records.archive()));
                assertEquals(records.size(), rehearsed.read());
                assertEquals(
                        rehearsed.read(),
                        rehearsed.created()
                                + rehearsed.merged()
                                + rehearsed.unchanged()
                                + rehearsed.skipped().size());
            }
        }
    }

    /** What a person writes by hand need not say everything. */
    @Test
    void anArchiveWithoutSettingsOrCadencesKeepsThoseOfTheFile() throws IOException, RefusedFile {
        try (var file = new Transfer(folder.resolve("no settings"))) {
            file.read(MINE + ", 'contacts': [{'id': 'ada', 'name': 'Ada', 'cadence': 'gentle'}]");
            assertEquals(5, file.store().count(Shapes.CADENCE));
            assertEquals("Ada", file.file().contact("ada").name());
        }
        try (var file = new Transfer(folder.resolve("no cadences"))) {
            file.read("'settings': {'zone': 'Asia/Tokyo', 'cadence': 'gentle'}");
            assertEquals(4, file.store().count(Shapes.CADENCE));
            var settings = file.store().find(Shapes.SETTINGS, Settings.ID).orElseThrow();
            assertEquals("Asia/Tokyo", settings.zone().getId());
        }
    }

    /** The presets go that the archive does not have, so nothing in it may count on them. */
    @Test
    void aPresetThatWillBeGoneCannotBePointedTo() throws IOException {
        var ada = "'contacts': [{'id': 'ada', 'name': 'Ada', 'cadence': 'gentle'}]";
        try (var file = new Transfer(folder)) {
            var before = file.written();
            var refused =
                    assertThrows(
                            RefusedFile.class,
                            () -> file.read(SETTINGS + ", " + MINE + ", " + ada));
            assertTrue(
                    refused.getMessage()
                            .contains("contacts[0] (id ada): “cadence” is “gentle”, and there is"),
                    refused.getMessage());
            assertArrayEquals(before, file.written());
        }
    }

    @Test
    void everyPresetOfANewFileIsReplaced() throws IOException, RefusedFile {
        try (var file = new Transfer(folder)) {
            var shipped = file.store().all(Shapes.CADENCE);
            file.read(SETTINGS + ", " + MINE);
            var left = file.store().all(Shapes.CADENCE);
            assertEquals(4, shipped.size());
            assertEquals(List.of("mine"), left.stream().map(Entity::id).toList());
        }
    }

    /** Somebody who made a preset of their own does not have an empty file. */
    @Test
    void noPresetOfOnesOwnIsDropped() throws IOException, RefusedFile {
        try (var file = new Transfer(folder)) {
            var gentle = file.store().find(Shapes.CADENCE, "gentle").orElseThrow();
            var fields = Shapes.CADENCE.flatten(gentle).raw("id", "own");
            file.file().put(Shapes.CADENCE.restore(fields));
            file.read(SETTINGS + ", " + MINE);
            assertTrue(file.store().find(Shapes.CADENCE, "own").isPresent());
            assertEquals(6, file.store().count(Shapes.CADENCE));
        }
    }

    @Test
    void theNaughtyStringsComeOutAsTheyWentIn() throws IOException, RefusedFile {
        if (!Files.isDirectory(NASTY)) {
            Assumptions.abort("skipped: the naughty strings are not beside the project");
        }
        var strings = new ArrayList<String>();
        JsonMapper.shared()
                .readTree(Files.readAllBytes(NASTY.resolve("blns.json")))
                .forEach(each -> strings.add(each.stringValue()));
        strings.add(
                Files.readString(NASTY.resolve("utf8_sequence_0-0xfff_assigned_printable.txt")));
        var notes = new ArrayList<Note>();
        for (int i = 0; i < strings.size(); i++) {
            notes.add(new Note("n" + i, "ada", DataFile.NOW, strings.get(i)));
        }
        try (var file = new Transfer(folder.resolve("from"));
                var copy = new Transfer(folder.resolve("to"))) {
            file.file().person("ada", "Ada");
            file.file().put(notes.toArray(Entity[]::new));
            copy.read(file.written());
            assertEquals(file.records(), copy.records());
            assertArrayEquals(file.written(), copy.written());
            assertEquals(Records.of(notes).all(Shapes.NOTE), copy.store().all(Shapes.NOTE));
        }
    }
}
