package foothold.service.transfer;

import foothold.domain.Entity;
import foothold.domain.flat.Shape;
import foothold.exchange.archive.ArchiveWriter;
import foothold.service.Store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/** Writes everything into a JSON archive: to a file beside the target first, then in one move. */
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
        // A link stays one: what it leads to is replaced.
        var target = Files.isSymbolicLink(file) ? file.toRealPath() : file.toAbsolutePath();
        var fresh =
                Files.createTempFile(target.getParent(), ".foothold-", ".part", forMyEyes(target));
        try {
            int records = fill(fresh);
            Files.move(
                    fresh,
                    target,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
            settle(target.getParent());
            return records;
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    /** Makes the move durable as well, where the system lets a folder be forced to the disk. */
    private static void settle(Path folder) {
        try (var entry = FileChannel.open(folder, StandardOpenOption.READ)) {
            entry.force(true);
        } catch (IOException _) {
            // Windows opens no folders; the file is complete, whichever name it has after a crash.
            return;
        }
    }

    private int fill(Path fresh) throws IOException {
        try (var channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
            var out = new BufferedOutputStream(Channels.newOutputStream(channel));
            var counted = new Counted(store);
            store.snapshot(
                    () -> {
                        try {
                            ArchiveWriter.write(counted, out);
                            out.flush();
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                        return null;
                    });
            channel.force(true);
            return counted.records;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static FileAttribute<?>[] forMyEyes(Path beside) {
        boolean posix = beside.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
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
