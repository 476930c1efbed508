package foothold.rooms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.domain.backup.Reason;
import foothold.domain.flat.Shapes;
import foothold.service.StoreException;
import foothold.service.backup.Backup;
import foothold.service.duplicates.Duplicates;
import foothold.service.duplicates.MergeSheet;
import foothold.service.imports.Importer;
import foothold.service.imports.PeopleImport;
import foothold.service.imports.RefusedFile;
import foothold.service.transfer.ArchiveImport;
import foothold.storage.SqliteStore;
import foothold.storage.backup.Backups;
import foothold.testdata.DataFile;
import foothold.trust.Promise;
import foothold.ui.FakeShell;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** R5: when backups are made by themselves, as the window has it, and when none is. */
class SafetyTest {
    private static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);

    @TempDir private Path folder;
    private final FakeShell shell = new FakeShell();
    private final List<StoreException> damage = new ArrayList<>();
    private DataFile file;
    private Safety safety;

    @BeforeEach
    void open() {
        file = new DataFile(folder);
        // The file system dates the file by the machine's clock, so the program's is that one.
        file.setClock(Clock.systemUTC().instant());
        safety = new Safety(file.workspace(), shell);
    }

    @AfterEach
    void close() {
        file.close();
    }

    @Test
    @Tag("promise")
    void eachHalfHourIfSomethingChanged() {
        safety.watch(damage::add);
        pass(Duration.ofMinutes(29));
        assertEquals(List.of(), reasons(), "not yet");
        pass(Duration.ofMinutes(1));
        assertEquals(List.of(Reason.CHANGED), reasons(), "there was none");
        pass(HALF_AN_HOUR.multipliedBy(5));
        assertEquals(1, reasons().size(), "nothing changed");
        file.person("ana", "Ana Souza");
        pass(HALF_AN_HOUR);
        assertEquals(List.of(Reason.CHANGED, Reason.CHANGED), reasons());
        assertEquals(1, people(backups().getFirst()));
        file.workspace().undo();
        pass(HALF_AN_HOUR.multipliedBy(2));
        assertEquals(3, reasons().size(), "an undo is a change");
        assertEquals(List.of(), shell.failures());
        Promise.kept("R5", "each half hour if something changed, and not if nothing did");
    }

    @Test
    @Tag("promise")
    void atExitIfSomethingChanged() {
        safety.watch(damage::add);
        file.person("ana", "Ana Souza");
        exit();
        assertEquals(List.of(Reason.EXIT), reasons());
        assertEquals(1, people(backups().getFirst()), "the last edit is in it");
        for (int i = 0; i < 3; i++) {
            again();
            exit();
            assertEquals(1, reasons().size(), "nothing changed since");
        }
        again();
        file.person("ben", "Ben Okafor");
        pass(HALF_AN_HOUR);
        exit();
        assertEquals(List.of(Reason.CHANGED, Reason.EXIT), reasons(), "it was made before");
        again();
        exit();
        assertEquals(2, reasons().size(), "closing is no change");
        Promise.kept("R5", "at exit if something changed since the newest, and not if nothing did");
    }

    /** Nothing asks at once: a start that is killed before the first frame leaves no change out. */
    @Test
    void whatWasChangedBeforeTheProgramWasKilledIsStillDue() {
        file.person("ana", "Ana Souza");
        again();
        exit();
        assertEquals(List.of(Reason.EXIT), reasons());
    }

    @Test
    @Tag("promise")
    void beforeAMergeAndAnImport() throws IOException, RefusedFile {
        safety.watch(damage::add);
        var ana = file.person("ana", "Ana Souza");
        var same = file.person("same", "Ana Souza");
        new Duplicates(file.workspace(), new Random(1)).merge(new MergeSheet(ana, same), Set.of());
        assertEquals(List.of(Reason.MERGE), reasons());
        assertEquals(2, people(backups().getFirst()), "as it was before");
        assertEquals(1, file.store().count(Shapes.CONTACT));

        pass(Duration.ofMinutes(1));
        var list = Files.writeString(folder.resolve("list.csv"), "Name\nBen Okafor\nCy Tanaka\n");
        new Importer(
                        new PeopleImport(file.workspace(), new Random(1)),
                        new ArchiveImport(file.workspace()))
                .prepare(list, Importer.Format.AUTO)
                .apply();
        assertEquals(List.of(Reason.IMPORT, Reason.MERGE), reasons());
        assertEquals(1, people(backups().getFirst()), "as it was before");
        Promise.kept("R5", "before a merge and an import, holding what was there before");
    }

    @Test
    @Tag("promise")
    void neverOfADamagedFile() throws IOException {
        file.person("ana", "Ana Souza");
        file.close();
        try (var raw = new RandomAccessFile(folder.resolve("data.foothold").toFile(), "rw")) {
            raw.seek(4096 * 5);
            raw.write(new byte[4096 * 3]);
        }
        again();
        assertEquals(1, damage.size(), "it is told");
        pass(HALF_AN_HOUR);
        exit();
        assertEquals(List.of(), reasons());
        Promise.kept("R5", "never of a damaged file, at none of these");
    }

    @Test
    void whatTheMergeCannotBackUpIsNotMerged() throws IOException {
        safety.watch(damage::add);
        var ana = file.person("ana", "Ana Souza");
        var same = file.person("same", "Ana Souza");
        Files.writeString(folder.resolve("backups"), "no folder");
        var merging = new Duplicates(file.workspace(), new Random(1));
        var sheet = new MergeSheet(ana, same);
        assertThrows(StoreException.class, () -> merging.merge(sheet, Set.of()));
        assertEquals(2, file.store().count(Shapes.CONTACT));
        pass(HALF_AN_HOUR);
        assertTrue(shell.failures().getFirst() instanceof StoreException, "it is told");
    }

    private void pass(Duration time) {
        var step = Duration.ofMinutes(1);
        for (var left = time; left.isPositive(); left = left.minus(step)) {
            file.pass(step);
            shell.tasks().elapse(step);
        }
    }

    private void exit() {
        safety.close();
        // The file system's clock went on.
        var real = Clock.systemUTC().instant();
        if (real.isAfter(file.workspace().clock().instant())) {
            file.setClock(real);
        }
        safety.atExit();
    }

    /** Starts the program once more. */
    private void again() {
        file.close();
        var now = file.workspace().clock().instant();
        file = new DataFile(folder);
        file.setClock(now.plusSeconds(60));
        safety = new Safety(file.workspace(), shell);
        safety.watch(damage::add);
    }

    private List<Backup> backups() {
        return Backups.of(folder.resolve("data.foothold"), file.workspace().clock()).all();
    }

    private List<Reason> reasons() {
        return backups().stream().map(Backup::reason).toList();
    }

    private static int people(Backup backup) {
        try (var store = SqliteStore.toRead(backup.file())) {
            return store.count(Shapes.CONTACT);
        }
    }
}
