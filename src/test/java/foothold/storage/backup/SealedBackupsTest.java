package foothold.storage.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.domain.backup.Passphrase;
import foothold.domain.backup.Reason;
import foothold.exchange.sealed.Weakly;
import foothold.service.StoreException;
import foothold.service.backup.RefusedBackup;
import foothold.storage.files.PrivateFiles;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Random;

class SealedBackupsTest {
    private static final Passphrase RIGHT = new Passphrase("correct horse battery");
    private static final Passphrase WRONG = new Passphrase("correct horse batterie");

    @TempDir Path folder;
    private Vaults vaults;

    @BeforeEach
    void fill() throws IOException {
        vaults = new Vaults(folder);
        // As seal() leaves it, but for how often the passphrase is stretched.
        var lock = folder.resolve("foothold.db.seal");
        PrivateFiles.file(lock);
        Files.write(lock, Weakly.lock(RIGHT).kept());
    }

    @Test
    void makingOneAsksForNothingAndBringingItBackForThePassphrase() throws IOException {
        vaults.backups().seal(RIGHT); // stretched as for a user
        var before = Vaults.dump(vaults.file());
        var made = vaults.backups().make(Reason.EXIT);

        assertEquals(
                "foothold-20261125T140000000Z-exit.db.sealed",
                made.file().getFileName().toString());
        assertEquals(List.of(made), vaults.backups().all());
        assertTrue(vaults.backups().sealing() && vaults.backups().sealed(made.file()));
        var text = new String(Files.readAllBytes(made.file()), StandardCharsets.ISO_8859_1);
        assertFalse(text.contains("SQLite") || text.contains("example.org"));
        for (var file : List.of(made.file(), folder.resolve("foothold.db.seal"))) {
            assertEquals(
                    "rw-------",
                    PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        }
        assertThrows(RefusedBackup.class, () -> vaults.backups().restore(made.file()));
        var refused =
                assertThrows(
                        RefusedBackup.class, () -> vaults.backups().restore(made.file(), WRONG));
        assertTrue(refused.getMessage().contains("The passphrase does not open it."));
        assertEquals(before, Vaults.dump(vaults.file()));
        assertTrue(vaults.backups().examine(made.file(), RIGHT).proven());
        Files.delete(vaults.file());
        vaults.backups().restore(made.file(), RIGHT);
        assertEquals(before, Vaults.dump(vaults.file()));
        assertEquals(List.of("backups", "foothold.db", "foothold.db.seal"), Vaults.names(folder));
    }

    @Test
    void itOpensWithoutTheDataFilesFolder() throws IOException {
        var made = vaults.backups().make(Reason.EXIT);
        var elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        var copy = Files.copy(made.file(), elsewhere.resolve("renamed"));
        var other = Backups.of(elsewhere.resolve("other.db"), java.time.Clock.systemUTC());
        other.restore(copy, RIGHT);
        assertEquals(Vaults.dump(vaults.file()), Vaults.dump(elsewhere.resolve("other.db")));
    }

    @Test
    void flippedBitsAreRefused() throws IOException {
        var made = vaults.backups().make(Reason.EXIT).file();
        var bytes = Files.readAllBytes(made);
        var random = new Random(11);
        for (int i = 0; i < 20; i++) {
            var flipped = bytes.clone();
            flipped[200 + random.nextInt(bytes.length - 200)] ^= (byte) (1 << random.nextInt(8));
            Files.write(made, flipped);
            assertThrows(RefusedBackup.class, () -> vaults.backups().examine(made, RIGHT));
        }
        Files.write(made, java.util.Arrays.copyOf(bytes, bytes.length / 2));
        assertThrows(RefusedBackup.class, () -> vaults.backups().examine(made, RIGHT));
    }

    @Test
    void aDamagedLockSealsNothing() throws IOException {
        var lock = folder.resolve("foothold.db.seal");
        var bytes = Files.readAllBytes(lock);
        bytes[60] ^= 1;
        Files.write(lock, bytes);
        var refused = assertThrows(StoreException.class, () -> vaults.backups().make(Reason.EXIT));
        assertTrue(refused.getMessage().contains("is damaged"));
        assertEquals(List.of(), vaults.backups().all());
    }

    @ParameterizedTest
    @EnumSource(
            value = Step.class,
            names = {"LOOK", "CREATE", "COPY", "REOPEN", "SEAL", "FORCE", "NAME"})
    void aFailureAtAnyStepLeavesNothingBehind(Step failing) throws IOException {
        var failed =
                vaults.watched(
                        Vaults.NOW,
                        step -> {
                            if (step == failing) {
                                throw new IOException("the disk is full");
                            }
                        });
        assertThrows(StoreException.class, () -> failed.make(Reason.EXIT));
        assertEquals(List.of(), vaults.backups().all());
        var left = Vaults.names(folder).stream().filter(each -> each.startsWith(".")).toList();
        assertEquals(List.of(), left);
        if (Files.exists(vaults.backups().folder())) {
            assertEquals(List.of(), Vaults.names(vaults.backups().folder()));
        }
    }

    @Test
    void withoutAPassphraseTheNextOnesAreOpen() {
        vaults.backups().make(Reason.EXIT);
        vaults.backups().seal(null);
        var open = vaults.at(Vaults.NOW.plusSeconds(60)).make(Reason.EXIT);
        assertFalse(vaults.backups().sealed(open.file()));
        assertEquals(2, vaults.backups().all().size());
    }
}
