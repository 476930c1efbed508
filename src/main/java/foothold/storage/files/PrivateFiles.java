package foothold.storage.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Files and folders for the user's eyes only, whatever the umask; and forced to the disk. */
public final class PrivateFiles {
    private static final Set<PosixFilePermission> FOR_ME =
            PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> FOR_ME_TO_ENTER =
            PosixFilePermissions.fromString("rwx------");

    private PrivateFiles() {}

    /**
     * Waits until what was written to a file is on the disk.
     *
     * @throws IOException when the disk says it is not
     */
    public static void force(Path written) throws IOException {
        try (var channel = FileChannel.open(written, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** Makes what was moved into a folder durable, where the system lets a folder be forced. */
    public static void settle(Path folder) {
        try (var entries = FileChannel.open(folder, StandardOpenOption.READ)) {
            entries.force(true);
        } catch (IOException _) {
            // Windows opens no folders; the file is complete, whichever name it has after a crash.
            return;
        }
    }

    /**
     * Makes that folder (mode 0700) and those above it where there are none.
     *
     * @throws IOException when it cannot be made
     */
    public static void folders(Path folder) throws IOException {
        if (folder == null || Files.isDirectory(folder)) {
            return;
        }
        folders(folder.getParent());
        try {
            Files.createDirectory(folder, attributes(folder, FOR_ME_TO_ENTER));
            keepPrivate(folder, FOR_ME_TO_ENTER);
        } catch (FileAlreadyExistsException e) {
            if (!Files.isDirectory(folder)) {
                throw e;
            }
        }
    }

    /**
     * Makes that file, empty (mode 0600), where there is none.
     *
     * @throws IOException when it cannot be made
     */
    public static void file(Path file) throws IOException {
        try {
            Files.createFile(file, attributes(file, FOR_ME));
        } catch (FileAlreadyExistsException e) {
            // An empty file was there before, or another Foothold started at the same moment.
            if (!Files.exists(file)) {
                throw e;
            }
        }
        keepPrivate(file, FOR_ME);
    }

    /** Private from the first moment; an umask can only take permissions away from these. */
    private static FileAttribute<?>[] attributes(Path path, Set<PosixFilePermission> mode) {
        return knowsModes(path)
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(mode)}
                : new FileAttribute<?>[0];
    }

    /** Gives back what an umask took away. */
    private static void keepPrivate(Path path, Set<PosixFilePermission> mode) throws IOException {
        if (knowsModes(path)) {
            Files.setPosixFilePermissions(path, mode);
        }
    }

    private static boolean knowsModes(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
