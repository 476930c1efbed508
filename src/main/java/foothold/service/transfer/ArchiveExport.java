package foothold.service.transfer;

import foothold.domain.Entity;
import foothold.domain.flat.Shape;
import foothold.exchange.archive.ArchiveWriter;
import foothold.service.Store;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
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
        var counted = new Counted(store);
        SafeFile.write(file, out -> fill(counted, out));
        return counted.records;
    }

    private void fill(Counted counted, OutputStream out) throws IOException {
        try {
            store.snapshot(
                    () -> {
                        try {
                            ArchiveWriter.write(counted, out);
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                        return null;
                    });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
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
