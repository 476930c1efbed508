package foothold.storage.backup;

import foothold.domain.backup.Passphrase;
import foothold.exchange.sealed.Lock;
import foothold.exchange.sealed.Sealed;
import foothold.exchange.sealed.SealingStream;
import foothold.exchange.sealed.Unsealable;
import foothold.service.StoreException;
import foothold.service.backup.RefusedBackup;
import foothold.storage.files.PrivateFiles;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;

/**
 * Backups that take a passphrase to open. What seals them is kept beside the data file, in a file
 * that opens none: {@code foothold.db.seal}.
 */
final class Sealing {
    private static final int BLOCK = 1 << 16;

    private final SecureRandom random = new SecureRandom();
    private final Path kept;

    Sealing(Path dataFile) {
        this.kept = dataFile.resolveSibling(dataFile.getFileName() + ".seal");
    }

    boolean on() {
        return Files.exists(kept);
    }

    /** What seals the backups in the folder; empty when they stay open. */
    Optional<Lock> lock() {
        if (!on()) {
            return Optional.empty();
        }
        try {
            var lock = Lock.of(Files.readAllBytes(kept));
            return Optional.of(lock.orElseThrow(this::damaged));
        } catch (IOException e) {
            throw Trouble.with(kept, e);
        }
    }

    /** Lets the backups of a copy of the data file be sealed by the same passphrase. */
    void goAlong(Path copy) throws IOException {
        if (on()) {
            var there = new Sealing(copy).kept;
            PrivateFiles.file(there);
            Files.write(there, Files.readAllBytes(kept));
            PrivateFiles.force(there);
        }
    }

    Lock lockOf(Passphrase passphrase) {
        return Lock.of(passphrase, random);
    }

    /** Seals from now on, or with null no more. */
    void with(Passphrase passphrase) {
        try {
            if (passphrase == null) {
                Files.deleteIfExists(kept);
            } else {
                keep(lockOf(passphrase));
            }
            PrivateFiles.settle(kept.getParent());
        } catch (IOException e) {
            throw Trouble.with(kept, e);
        }
    }

    private void keep(Lock lock) throws IOException {
        try (var draft = Draft.in(kept.getParent())) {
            Files.write(draft.path(), lock.kept());
            PrivateFiles.force(draft.path());
            draft.become(kept);
        }
    }

    /** Writes a file sealed and reads it back, byte by byte. */
    void seal(Path open, Path sealed, Lock lock) throws IOException {
        SealingStream sealing;
        try (var out = Files.newOutputStream(sealed)) {
            sealing = new SealingStream(out, lock, random);
            Files.copy(open, sealing);
            sealing.finish();
        }
        try (var one = Files.newInputStream(open);
                var other = sealing.readBack().open(Files.newInputStream(sealed))) {
            byte[] block;
            do {
                block = one.readNBytes(BLOCK);
                if (!Arrays.equals(block, other.readNBytes(BLOCK))) {
                    throw new IOException(sealed + " cannot be read back as it was written");
                }
            } while (block.length > 0);
        }
    }

    static boolean needsPassphrase(Path file) {
        try {
            return Files.isRegularFile(file) && Sealed.is(file);
        } catch (IOException e) {
            throw Trouble.with(file, e);
        }
    }

    /**
     * Opens one into another file.
     *
     * @throws RefusedBackup when the passphrase is not the right one, or the file was altered
     */
    static void open(Path file, Passphrase passphrase, Path into) throws IOException {
        if (passphrase == null) {
            throw new RefusedBackup(file + " is sealed; it takes its passphrase to open it.", null);
        }
        try (var in = Sealed.open(file, passphrase);
                var out = Files.newOutputStream(into)) {
            in.transferTo(out);
        } catch (Unsealable refused) {
            throw new RefusedBackup(file + " cannot be opened. " + refused.getMessage(), refused);
        }
    }

    private StoreException damaged() {
        return new StoreException(
                StoreException.Kind.UNWRITABLE,
                kept + ", with which backups are sealed, is damaged.",
                "Nothing was lost: the data file and the older backups are as they were. Set the"
                        + " passphrase for backups again in Settings, Data.",
                null);
    }
}
