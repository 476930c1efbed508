package foothold.service.transfer;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Writes a file as a whole or not at all: beside the target first, then in one move. */
public final class SafeFile {

    /** What goes into a file. */
    @FunctionalInterface
    public interface Content {
        /**
         * Writes it; need not close or flush.
         *
         * @throws IOException when it cannot be written
         */
        void writeTo(OutputStream out) throws IOException;
    }

    private SafeFile() {}

    /**
     * Writes the file, readable by its owner alone; an older one of that name is replaced only once
     * the new one is complete and on the disk.
     *
     * @throws IOException when it cannot be written; the older file is unchanged then
     */
    public static void write(Path file, Content content) throws IOException {
        // A link stays one: what it leads to is replaced.
        var target = Files.isSymbolicLink(file) ? file.toRealPath() : file.toAbsolutePath();
        var fresh =
                Files.createTempFile(target.getParent(), ".foothold-", ".part", forMyEyes(target));
        try {
            fill(fresh, content);
            Files.move(
                    fresh,
                    target,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
            settle(target.getParent());
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private static void fill(Path fresh, Content content) throws IOException {
        try (var channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
            var out = new BufferedOutputStream(Channels.newOutputStream(channel));
            content.writeTo(out);
            out.flush();
            channel.force(true);
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
