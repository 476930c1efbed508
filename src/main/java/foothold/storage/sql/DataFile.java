package foothold.storage.sql;

import foothold.service.StoreException;
import foothold.service.StoreException.Kind;
import foothold.storage.files.PrivateFiles;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

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
                PrivateFiles.folders(path.getParent());
                PrivateFiles.file(path);
            }
        } catch (IOException e) {
            throw Failures.of(e, path);
        }
    }

    /**
     * Makes sure that what is there is a file of ours.
     *
     * @param newest the newest data format this program knows
     * @throws StoreException DAMAGED for what is not ours, NEWER for a newer format, UNWRITABLE
     *     where nothing can be read
     */
    void require(int newest) {
        try {
            if (Files.isDirectory(path)) {
                throw notOurs("it is a folder");
            }
            recognise(newest);
        } catch (IOException e) {
            throw Failures.of(e, path);
        }
    }

    /**
     * Makes sure that the file has exactly that data format.
     *
     * @throws StoreException UNWRITABLE when it would have to be brought to it first
     */
    void requireFormat(int newest) {
        try {
            if (recognise(newest) < newest) {
                throw Failures.tooOldToRead(path);
            }
        } catch (IOException e) {
            throw Failures.of(e, path);
        }
    }

    /** Whether file and folder may be written, as far as the system tells. */
    boolean writable() {
        return Files.isWritable(path) && Files.isWritable(path.getParent());
    }

    /** Whether its write-ahead log holds something that is not in the file itself yet. */
    boolean hasLog() {
        var log = path.resolveSibling(path.getFileName() + "-wal");
        return log.toFile().length() > 0;
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

    private int recognise(int newest) throws IOException {
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
        return version;
    }
}
