package foothold.storage.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.domain.backup.Reason;
import foothold.domain.flat.Shapes;
import foothold.service.StoreException;
import foothold.service.backup.Backup;
import foothold.service.backup.RefusedBackup;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

class RestoreTest {
    private static final String ADDED = "zz-added";

    @TempDir Path folder;
    private Vaults vaults;

    @BeforeEach
    void fill() {
        vaults = new Vaults(folder);
    }

    @Test
    void restoringMakesEveryTableEqualAndKeepsWhatWasThere() {
        var before = Vaults.dump(vaults.file());
        var backup = vaults.backups().make(Reason.ASKED);
        try (var store = vaults.open()) {
            Vaults.add(store, ADDED);
            var after = store.all(Shapes.CONTACT);
            long seen = store.foreignWrites();

            var restored = vaults.at(Vaults.NOW.plusSeconds(60)).restore(backup.file());

            assertEquals(Vaults.NOW, restored.contents().made());
            assertFalse(restored.damaged());
            assertTrue(seen != store.foreignWrites(), "an open window notices");
            assertEquals(after.size() - 1, store.count(Shapes.CONTACT));
            assertTrue(Vaults.dump(restored.before()).contains(ADDED));
            assertEquals(Reason.RESTORE, vaults.backups().all().getFirst().reason());
            Vaults.add(store, "later");
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
            Vaults.add(store, ADDED);
        }
        var before = Vaults.dump(vaults.file());
        assertThrows(StoreException.class, () -> vaults.failing(failing, 1).restore(backup.file()));
        assertEquals(before, Vaults.dump(vaults.file()));
        assertEquals(List.of("backups", "foothold.db"), Vaults.names(folder));
    }

    @Test
    void aDamagedFileIsKeptAside() throws IOException {
        var before = Vaults.dump(vaults.file());
        var backup = vaults.backups().make(Reason.ASKED);
        vaults.damage();
        var damaged = Files.readAllBytes(vaults.file());

        var restored = vaults.backups().restore(backup.file());

        assertTrue(restored.damaged());
        assertEquals("foothold.db.damaged-20261125T140000Z", restored.before().toFile().getName());
        assertTrue(Arrays.equals(damaged, Files.readAllBytes(restored.before())));
        assertEquals(before, Vaults.dump(vaults.file()));
        assertEquals("rw-------", Vaults.mode(vaults.file()));
        try (var store = vaults.open()) {
            Vaults.add(store, ADDED);
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
    @Tag("promise")
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
}
