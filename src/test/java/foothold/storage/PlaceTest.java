package foothold.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.domain.backup.Passphrase;
import foothold.service.StoreException;
import foothold.service.place.Conflicts;
import foothold.storage.backup.Backups;
import foothold.testdata.DataFile;
import foothold.trust.Promise;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.List;

/** R11: a data file in a synced folder is one whole file, copies are told, and it can move out. */
class PlaceTest {
    private static final List<String> COPIES =
            List.of(
                    "data (1).foothold",
                    "data (Ann's conflicted copy 2026-11-25).foothold",
                    "data (conflicted copy 2026-11-25 091500).foothold",
                    "data 2.foothold",
                    "data-ANNS-LAPTOP.foothold",
                    "data.sync-conflict-20261125-091500-ABCDEFG.foothold",
                    "data_conflict-20261125-091500.foothold");

    @TempDir private Path folder;

    @Test
    @Tag("promise")
    void aCleanExitLeavesOneCompleteFile() throws IOException {
        for (int i = 0; i < 20; i++) {
            var here = Files.createDirectory(folder.resolve("run" + i));
            try (var file = new DataFile(here)) {
                file.person("ann", "Ann Lee");
                for (int edits = 0; edits < i * 10; edits++) {
                    file.person("p" + edits, "Person " + edits);
                }
                assertTrue(names(here).contains("data.foothold-wal"));
            }
            assertEquals(List.of("data.foothold"), names(here));
            var alone = folder.resolve("alone" + i + ".foothold");
            Files.copy(here.resolve("data.foothold"), alone);
            assertTrue(Everything.of(alone).contains("Ann Lee"));
        }
        Promise.kept("R11", "%d clean exits left one complete file each", 20);
    }

    @Test
    @Tag("promise")
    void whereAnotherProgramCopiesItNothingLiesBesideIt() throws IOException {
        var dropbox = Files.createDirectory(folder.resolve("Dropbox"));
        var copied = folder.resolve("copied.foothold");
        try (var file = new DataFile(dropbox)) {
            for (int i = 0; i < 20; i++) {
                file.person("p" + i, "Person " + i);
                assertEquals(List.of("data.foothold"), names(dropbox), "after edit " + i);
                Files.deleteIfExists(copied);
                Files.copy(dropbox.resolve("data.foothold"), copied);
                assertTrue(Everything.of(copied).contains("Person " + i), "a copy has it");
            }
            file.workspace().undo();
            assertEquals(List.of(), file.store().check());
        }
        // Taken out, it goes back to writing faster; put in, it is slower again.
        var out = folder.resolve("data.foothold");
        Files.move(dropbox.resolve("data.foothold"), out);
        try (var file = new DataFile(folder)) {
            file.person("out", "Outside");
            assertTrue(names(folder).contains("data.foothold-wal"));
        }
        Files.move(out, dropbox.resolve("data.foothold"));
        try (var file = new DataFile(dropbox)) {
            file.person("in", "Inside");
            assertEquals(List.of("data.foothold"), names(dropbox));
            assertEquals(List.of(), file.store().check());
        }
        Promise.kept(
                "R11", "safe mode in a synced folder: one complete file after each of 20 edits");
    }

    @Test
    void theMovedCopySealsBackupsToo() throws IOException {
        var target = folder.resolve("new").resolve("foothold.db");
        try (var file = new DataFile(folder)) {
            var vault = Backups.of(file.store().file(), Clock.systemUTC());
            vault.seal(new Passphrase("five words nobody knows"));
            vault.copyTo(target);
            assertTrue(Backups.of(target, Clock.systemUTC()).sealing());
            assertEquals("rw-------", mode(target.resolveSibling("foothold.db.seal")));
        }
    }

    @Test
    void conflictedCopiesAreToldAndLeftAlone() throws IOException {
        try (var file = new DataFile(folder)) {
            file.person("ann", "Ann Lee");
        }
        var data = folder.resolve("data.foothold");
        for (var name : COPIES) {
            Files.copy(data, folder.resolve(name));
        }
        for (var other : List.of("data-before-v3-1.foothold", "datas.foothold", "other 2.db")) {
            Files.copy(data, folder.resolve(other));
        }
        Files.writeString(folder.resolve("data 3.foothold"), "no data file, but long enough " + 1);
        var found = Conflicts.beside(data).stream().map(it -> it.getFileName().toString()).toList();
        assertEquals(COPIES, found);
        for (var name : COPIES) {
            assertEquals(-1, Files.mismatch(data, folder.resolve(name)));
        }
    }

    @Test
    void itMovesToAnotherPlaceWhole() throws IOException {
        var target = folder.resolve("new").resolve("foothold.db");
        try (var file = new DataFile(folder)) {
            file.person("ann", "Ann Lee");
            var vault = Backups.of(file.store().file(), Clock.systemUTC());
            vault.copyTo(target);
            assertEquals("rw-------", mode(target));
            var again = assertThrows(StoreException.class, () -> vault.copyTo(target));
            assertTrue(again.getMessage().endsWith("is there already."), again.getMessage());
        }
        assertEquals(Everything.of(folder.resolve("data.foothold")), Everything.of(target));
        assertEquals(List.of("foothold.db"), names(target.getParent()));
    }

    private static String mode(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    private static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }
}
