package foothold.storage.sql;

import foothold.service.StoreException;
import foothold.service.StoreException.Kind;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Set;

/**
 * The data file as the file system sees it: made for the user's eyes only, and recognised by its
 * header before SQLite touches it, so that what is refused stays as it was to the byte.
 */
final class DataFile {
    /** "FHld": what SQLite's header (offset 68) says of a file of ours. */
    static final int APPLICATION_ID = 0x46486C64;

    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int HEADER = 100;
    private static final int USER_VERSION = 60;
    private static final int APPLICATION = 68;
    private static final Set<PosixFilePermission> FOR_ME =
            PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> FOR_ME_TO_ENTER =
            PosixFilePermissions.fromString("rwx------");

    private final Path path;

    DataFile(Path path) {
        this.path = path.toAbsolutePath();
    }

    Path path() {
        return path;
    }

    /**
     * Makes sure there is a file that may be opened: an empty one (mode 0600, new folders 0700,
     * whatever the umask) where there is none.
     *
     * @param newest the newest data format this program knows
     * @throws StoreException DAMAGED for what is not ours, NEWER for a newer format; nothing is
     *     touched then
     */
    void prepare(int newest) {
        try {
            if (Files.isDirectory(path)) {
                throw notOurs("it is a folder");
            }
            if (Files.exists(path) && Files.size(path) > 0) {
                recognise(newest);
            } else {
                createFolders(path.getParent());
                createPrivately(path);
            }
        } catch (IOException e) {
            throw Failures.of(e, path);
        }
    }

    /** The first free {@code NAME-before-vN-1.db} beside the file, made empty with mode 0600. */
    Path createCopy(int version) {
        var name = path.getFileName().toString();
        int dot = name.lastIndexOf('.');
        var stem = (dot > 0 ? name.substring(0, dot) : name) + "-before-v" + version + "-";
        int number = 1;
        while (Files.exists(path.resolveSibling(stem + number + ".db"))) {
            number++;
        }
        var copy = path.resolveSibling(stem + number + ".db");
        try {
            createPrivately(copy);
        } catch (IOException e) {
            throw Failures.of(e, copy);
        }
        return copy;
    }

    /** Waits until {@code written} is on the disk, which VACUUM INTO leaves to its caller. */
    static void force(Path written) {
        try (var channel = FileChannel.open(written, StandardOpenOption.WRITE)) {
            channel.force(true);
        } catch (IOException e) {
            throw Failures.of(e, written);
        }
    }

    /** Takes a file away that is of no use. */
    static void discard(Path useless) {
        try {
            Files.deleteIfExists(useless);
        } catch (IOException e) {
            throw Failures.of(e, useless);
        }
    }

    /** What to throw for a file of a format newer than {@code newest}. */
    StoreException newer(int version, int newest) {
        return new StoreException(
                Kind.NEWER,
                "%s was written by a newer Foothold (data format %d); this one knows formats up to %d."
                        .formatted(path, version, newest),
                "Nothing was changed. Install the newer Foothold, or choose another data file.",
                null);
    }

    /** What to throw for a file that is none of ours. */
    StoreException notOurs(String why) {
        return Failures.damaged(path + " is not a Foothold file: " + why + ".", null);
    }

    private void recognise(int newest) throws IOException {
        var header = ByteBuffer.allocate(HEADER);
        try (var channel = FileChannel.open(path, StandardOpenOption.READ)) {
            while (header.hasRemaining() && channel.read(header) >= 0) {}
        }
        if (header.hasRemaining()
                || !Arrays.equals(header.array(), 0, MAGIC.length, MAGIC, 0, MAGIC.length)) {
            throw notOurs("it is no database");
        }
        if (header.getInt(APPLICATION) != APPLICATION_ID) {
            throw notOurs("it is the database of another program");
        }
        int version = header.getInt(USER_VERSION);
        if (version > newest) {
            throw newer(version, newest);
        }
        if (version < 1) {
            throw notOurs("its data format is " + version);
        }
    }

    private static void createFolders(Path folder) throws IOException {
        if (folder == null || Files.isDirectory(folder)) {
            return;
        }
        createFolders(folder.getParent());
        try {
            Files.createDirectory(folder, attributes(folder, FOR_ME_TO_ENTER));
            keepPrivate(folder, FOR_ME_TO_ENTER);
        } catch (FileAlreadyExistsException e) {
            if (!Files.isDirectory(folder)) {
                throw e;
            }
        }
    }

    private static void createPrivately(Path file) throws IOException {
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
