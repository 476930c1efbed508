package foothold.storage.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.domain.backup.Reason;
import foothold.domain.contact.Contact;
import foothold.domain.flat.Shapes;
import foothold.service.Change;
import foothold.service.Edit;
import foothold.service.StoreException;
import foothold.service.backup.Backup;
import foothold.service.backup.RefusedBackup;
import foothold.testdata.Samples;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

class BackupsTest {
    private static final String ADDED = "zz-added";

    @TempDir Path folder;
    private Vaults vaults;

    @BeforeEach
    void fill() {
        vaults = new Vaults(folder);
    }

    @Test
    void aBackupHoldsEverythingAndIsForOneUserAlone() throws IOException {
        var made = vaults.backups().make(Reason.ASKED);

        assertEquals("foothold-20261125T140000000Z-asked.db", made.file().getFileName().toString());
        assertEquals(List.of(made), vaults.backups().all());
        assertEquals(Vaults.dump(vaults.file()), Vaults.dump(made.file()));
        assertEquals("rw-------", mode(made.file()));
        assertEquals("rwx------", mode(vaults.backups().folder()));
        var found = vaults.backups().examine(made.file());
        assertEquals(Vaults.NOW, found.made());
        try (var store = vaults.open()) {
            assertEquals(store.count(Shapes.CONTACT), found.counts().people());
        }
        assertEquals(List.of("backups", "foothold.db"), Vaults.names(folder));
    }

    @Test
    void itIsMadeWhileTheFileIsOpenAndHoldsTheLog() {
        try (var store = vaults.open()) {
            add(store, ADDED);
            var made = vaults.backups().make(Reason.CHANGED);
            assertTrue(Vaults.dump(made.file()).contains(ADDED));
        }
    }

    @Test
    void whatIsChangedIsDueAgain() {
        var later = Instant.now(java.time.Clock.systemUTC()).plus(Duration.ofHours(1));
        assertTrue(vaults.at(later).changedSinceNewest(), "there is none");
        vaults.at(later).make(Reason.EXIT);
        assertFalse(vaults.at(later).changedSinceNewest());
        vaults.open().close();
        assertFalse(vaults.at(later).changedSinceNewest(), "opened and closed");
        assertTrue(
                vaults.at(later.minusSeconds(1)).changedSinceNewest(), "the clock was set back");
        assertTrue(vaults.file().toFile().setLastModified(later.plusSeconds(9).toEpochMilli()));
        assertTrue(vaults.at(later.plusSeconds(10)).changedSinceNewest());
    }

    @ParameterizedTest
    @EnumSource(
            value = Step.class,
            names = {"LOOK", "CREATE", "COPY", "REOPEN", "SEAL", "FORCE", "NAME"})
    void aFailureAtAnyStepLeavesNoHalfBackupAndTheOlderOnes(Step failing) throws IOException {
        var older = vaults.backups().make(Reason.ASKED);
        var bytes = Files.readAllBytes(older.file());
        var file = Files.readAllBytes(vaults.file());
        var failed =
                assertThrows(
                        StoreException.class,
                        () -> watched(failing, 1).make(Reason.EXIT),
                        failing.name());

        assertEquals(StoreException.Kind.UNWRITABLE, failed.kind());
        assertEquals(List.of(older), vaults.backups().all());
        assertEquals(
                List.of(older.file().getFileName().toString()),
                Vaults.names(vaults.backups().folder()));
        assertTrue(Arrays.equals(bytes, Files.readAllBytes(older.file())));
        assertTrue(Arrays.equals(file, Files.readAllBytes(vaults.file())));
        assertEquals(2, makeAgain().size());
    }

    @ParameterizedTest
    @EnumSource(
            value = Step.class,
            names = {"SETTLE", "PRUNE"})
    void afterItHasItsNameABackupIsWhole(Step failing) {
        try {
            watched(failing, 1).make(Reason.EXIT);
        } catch (StoreException told) {
            assertEquals(Step.SETTLE, failing);
        }
        var there = vaults.backups().all().getFirst();
        assertEquals(Vaults.dump(vaults.file()), Vaults.dump(there.file()));
        assertTrue(vaults.backups().examine(there.file()).proven());
    }

    @Test
    void aDamagedFileIsNeverBackedUp() throws IOException {
        var older = vaults.backups().make(Reason.ASKED);
        damage();
        var refused = assertThrows(StoreException.class, () -> watched(null, 1).make(Reason.EXIT));
        assertEquals(StoreException.Kind.DAMAGED, refused.kind());
        assertEquals(List.of(older), vaults.backups().all());
    }

    @Test
    void oldOnesAreLetGoButNeverBeforeANewOneIsWhole() throws IOException {
        for (int day = 16; day > 0; day--) {
            vaults.at(Vaults.NOW.minus(Duration.ofDays(day))).make(Reason.EXIT);
        }
        int before = vaults.backups().all().size();
        assertThrows(StoreException.class, () -> watched(Step.NAME, 400).make(Reason.EXIT));
        assertEquals(before, vaults.backups().all().size());
        vaults.at(Vaults.NOW.plus(Duration.ofDays(400))).make(Reason.EXIT);
        var left = vaults.backups().all();
        assertTrue(left.size() < before, left.size() + " of " + before);
        assertEquals(Vaults.NOW.plus(Duration.ofDays(400)), left.getFirst().made());
    }

    @Test
    void restoringMakesEveryTableEqualAndKeepsWhatWasThere() {
        var before = Vaults.dump(vaults.file());
        var backup = vaults.backups().make(Reason.ASKED);
        try (var store = vaults.open()) {
            add(store, ADDED);
            var after = store.all(Shapes.CONTACT);
            long seen = store.foreignWrites();

            var restored = vaults.at(Vaults.NOW.plusSeconds(60)).restore(backup.file());

            assertEquals(Vaults.NOW, restored.contents().made());
            assertFalse(restored.damaged());
            assertTrue(seen != store.foreignWrites(), "an open window notices");
            assertEquals(after.size() - 1, store.count(Shapes.CONTACT));
            assertTrue(Vaults.dump(restored.before()).contains(ADDED));
            assertEquals(Reason.RESTORE, vaults.backups().all().getFirst().reason());
            add(store, "later");
            assertEquals(List.of(), store.check());
            store.undo();
            assertTrue(store.undoable().isPresent(), "the history came back as well");
            vaults.at(Vaults.NOW.plusSeconds(120)).restore(backup.file());
        }
        assertEquals(before, Vaults.dump(vaults.file()));
    }

    @ParameterizedTest
    @EnumSource(
            value = Step.class,
            names = {"FETCH", "LOOK", "NAME", "REPLACE"})
    void aRestoreThatFailsLeavesTheFileAsItWas(Step failing) throws IOException {
        var backup = vaults.backups().make(Reason.ASKED);
        try (var store = vaults.open()) {
            add(store, ADDED);
        }
        var before = Vaults.dump(vaults.file());
        assertThrows(StoreException.class, () -> watched(failing, 1).restore(backup.file()));
        assertEquals(before, Vaults.dump(vaults.file()));
        assertEquals(List.of("backups", "foothold.db"), Vaults.names(folder));
    }

    @Test
    void aDamagedFileIsKeptAside() throws IOException {
        var before = Vaults.dump(vaults.file());
        var backup = vaults.backups().make(Reason.ASKED);
        damage();
        var damaged = Files.readAllBytes(vaults.file());

        var restored = vaults.backups().restore(backup.file());

        assertTrue(restored.damaged());
        assertEquals("foothold.db.damaged-20261125T140000Z", restored.before().toFile().getName());
        assertTrue(Arrays.equals(damaged, Files.readAllBytes(restored.before())));
        assertEquals(before, Vaults.dump(vaults.file()));
        assertEquals("rw-------", mode(vaults.file()));
        try (var store = vaults.open()) {
            add(store, ADDED);
        }
    }

    @Test
    void aCopyWithoutAChecksumIsAtLeastReadToTheEnd() throws IOException {
        var own = folder.resolve("mine.db");
        Files.copy(vaults.file(), own);
        assertFalse(vaults.backups().examine(own).proven());
        vaults.backups().restore(own);
        Files.write(own, new byte[] {1, 2, 3});
        assertThrows(RefusedBackup.class, () -> vaults.backups().examine(own));
        assertThrows(RefusedBackup.class, () -> vaults.backups().restore(folder));
    }

    @Test
    void anyFlippedBitIsRefused() throws IOException {
        var backup = vaults.backups().make(Reason.ASKED);
        var before = Vaults.dump(vaults.file());
        var random = new Random(7);
        int refused = 0;
        for (int i = 0; i < 200; i++) {
            long at = random.nextLong(backup.bytes());
            int bit = 1 << random.nextInt(8);
            flip(backup, at, bit);
            var failure =
                    assertThrows(
                            RefusedBackup.class,
                            () -> vaults.backups().restore(backup.file()),
                            () -> "byte " + at);
            assertTrue(failure.advice().contains("Nothing was changed"));
            refused++;
            flip(backup, at, bit);
        }
        for (long at = backup.bytes() - 130; at < backup.bytes(); at++) {
            flip(backup, at, 1);
            assertThrows(RefusedBackup.class, () -> vaults.backups().examine(backup.file()));
            flip(backup, at, 1);
        }
        assertEquals(before, Vaults.dump(vaults.file()));
        vaults.backups().restore(backup.file());
        System.out.printf("R7  flipped bits in a backup: %d of 200 refused: ok%n", refused);
    }

    private static void flip(Backup backup, long at, int bit) throws IOException {
        try (var raw = new RandomAccessFile(backup.file().toFile(), "rw")) {
            raw.seek(at);
            int was = raw.read();
            raw.seek(at);
            raw.write(was ^ bit);
        }
    }

    private Backups watched(Step failing, int daysLater) {
        return vaults.watched(
                Vaults.NOW.plus(Duration.ofDays(daysLater)),
                step -> {
                    if (step == failing) {
                        throw new IOException("no room");
                    }
                });
    }

    private List<Backup> makeAgain() {
        vaults.at(Vaults.NOW.plusSeconds(60)).make(Reason.EXIT);
        return vaults.backups().all();
    }

    private void damage() throws IOException {
        try (var raw = new RandomAccessFile(vaults.file().toFile(), "rw")) {
            raw.seek(4096 * 5);
            raw.write(new byte[4096 * 3]);
        }
    }

    private static void add(foothold.service.Store store, String id) {
        store.apply(Edit.of("Add", Change.create(Contact.named(id, id))), Samples.AT);
    }

    private static String mode(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
