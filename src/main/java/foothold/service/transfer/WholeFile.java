package foothold.service.transfer;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Writes a file that is old or new but never half: beside its target first, then in one move. */
public final class WholeFile {
    /** A disk that has less is as good as full: nothing of ours fits there. */
    private static final long SPARE = 64 * 1024;

    private WholeFile() {}

    /** Writes what belongs into a file. */
    @FunctionalInterface
    public interface Content {
        /**
         * Writes it and returns how many records it holds.
         *
         * @throws IOException when {@code out} throws it
         */
        int writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes the file; an older one of that name is replaced only once the new one is complete and
     * on the disk. Only its owner may read it.
     *
     * @return how many records it holds
     * @throws IOException when it cannot be written; the older file is unchanged then. Where the
     *     disk is full it is a {@link FileSystemException} that says so.
     */
    public static int write(Path file, Content content) throws IOException {
        // A link stays one: what it leads to is replaced.
        var target = Files.isSymbolicLink(file) ? file.toRealPath() : file.toAbsolutePath();
        try {
            return replace(target, content);
        } catch (IOException e) {
            throw full(target) ? told(target, e) : e;
        }
    }

    private static int replace(Path target, Content content) throws IOException {
        var fresh =
                Files.createTempFile(target.getParent(), ".foothold-", ".part", forMyEyes(target));
        try {
            int records = fill(fresh, content);
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

    private static int fill(Path fresh, Content content) throws IOException {
        try (var channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
            var out = new BufferedOutputStream(Channels.newOutputStream(channel));
            int records = content.writeTo(out);
            out.flush();
            channel.force(true);
            return records;
        } catch (UncheckedIOException e) {
            throw e.getCause();
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

    private static boolean full(Path target) throws IOException {
        var folder = target.getParent();
        return Files.isDirectory(folder) && Files.getFileStore(folder).getUsableSpace() < SPARE;
    }

    /** The system's own words name no file and come in the language of the machine. */
    private static IOException told(Path target, IOException cause) {
        var told = new FileSystemException(target.toString(), null, "the disk is full");
        told.initCause(cause);
        return told;
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
}
