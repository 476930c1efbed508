package foothold.service.transfer;

import foothold.domain.Entity;
import foothold.domain.backup.Passphrase;
import foothold.domain.flat.Shape;
import foothold.exchange.archive.ArchiveWriter;
import foothold.exchange.sealed.Lock;
import foothold.exchange.sealed.SealingStream;
import foothold.service.Store;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;

/** Writes everything into a JSON archive. */
public final class ArchiveExport {
    private final Store store;

    public ArchiveExport(Store store) {
        this.store = store;
    }

    /**
     * Writes the archive; an older file of that name is replaced only once the new one is complete
     * and on the disk.
     *
     * @return how many records it holds
     * @throws IOException when it cannot be written; the older file is unchanged then
     */
    public int write(Path file) throws IOException {
        return WholeFile.write(file, this::fill);
    }

    /**
     * The same, sealed: reading it takes the passphrase.
     *
     * @param passphrase null to leave it open
     * @throws IOException when it cannot be written; the older file is unchanged then
     */
    public int write(Path file, Passphrase passphrase) throws IOException {
        if (passphrase == null) {
            return write(file);
        }
        var random = new SecureRandom();
        var lock = Lock.of(passphrase, random);
        return WholeFile.write(
                file,
                out -> {
                    var sealing = new SealingStream(out, lock, random);
                    int records = fill(sealing);
                    sealing.finish();
                    return records;
                });
    }

    private int fill(OutputStream out) {
        var counted = new Counted(store);
        store.snapshot(
                () -> {
                    try {
                        ArchiveWriter.write(counted, out);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                    return null;
                });
        return counted.records;
    }

    /** Counts what goes through. */
    private static final class Counted implements ArchiveWriter.Source {
        private final Store store;
        private int records;

        Counted(Store store) {
            this.store = store;
        }

        @Override
        public <T extends Entity> List<T> all(Shape<T> shape) {
            var all = store.all(shape);
            records += all.size();
            return all;
        }
    }
}
