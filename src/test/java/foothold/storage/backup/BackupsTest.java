package foothold.storage.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.domain.backup.Reason;
import foothold.domain.flat.Shapes;
import foothold.service.StoreException;
import foothold.service.backup.Backup;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

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
        assertEquals("rw-------", Vaults.mode(made.file()));
        assertEquals("rwx------", Vaults.mode(vaults.backups().folder()));
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
            Vaults.add(store, ADDED);
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
        assertTrue(vaults.at(later.minusSeconds(1)).changedSinceNewest(), "the clock was set back");
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
                        () -> vaults.failing(failing, 1).make(Reason.EXIT),
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
            vaults.failing(failing, 1).make(Reason.EXIT);
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
        vaults.damage();
        var refused =
                assertThrows(StoreException.class, () -> vaults.failing(null, 1).make(Reason.EXIT));
        assertEquals(StoreException.Kind.DAMAGED, refused.kind());
        assertEquals(List.of(older), vaults.backups().all());
    }

    @Test
    void oldOnesAreLetGoButNeverBeforeANewOneIsWhole() throws IOException {
        for (int day = 16; day > 0; day--) {
            vaults.at(Vaults.NOW.minus(Duration.ofDays(day))).make(Reason.EXIT);
        }
        int before = vaults.backups().all().size();
        assertThrows(StoreException.class, () -> vaults.failing(Step.NAME, 400).make(Reason.EXIT));
        assertEquals(before, vaults.backups().all().size());
        vaults.at(Vaults.NOW.plus(Duration.ofDays(400))).make(Reason.EXIT);
        var left = vaults.backups().all();
        assertTrue(left.size() < before, left.size() + " of " + before);
        assertEquals(Vaults.NOW.plus(Duration.ofDays(400)), left.getFirst().made());
    }

    private List<Backup> makeAgain() {
        vaults.at(Vaults.NOW.plusSeconds(60)).make(Reason.EXIT);
        return vaults.backups().all();
    }
}
