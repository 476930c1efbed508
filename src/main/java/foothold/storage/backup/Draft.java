package foothold.storage.backup;

import foothold.storage.files.PrivateFiles;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;

/** A file under a temporary name, which becomes a real one in a single move, or nothing. */
final class Draft implements AutoCloseable {
    private static final String BEGIN = ".foothold-";
    private static final String END = ".part";
    private static final Duration LEFT_BEHIND = Duration.ofHours(6);

    private final Path path;

    private Draft(Path path) {
        this.path = path;
    }

    /** An empty one in that folder, which is made where there is none. */
    static Draft in(Path folder) throws IOException {
        PrivateFiles.folders(folder);
        // On systems with modes a temporary file is made with 0600 from the first moment.
        return new Draft(Files.createTempFile(folder, BEGIN, END));
    }

    /** Takes away what programs that were killed left in that folder, hours ago. */
    static void sweep(Path folder) throws IOException {
        try (var left = Files.newDirectoryStream(folder, BEGIN + "*" + END + "*")) {
            for (var file : left) {
                // The folder was written to just now, by the disk's own clock.
                var newest = Files.getLastModifiedTime(folder).toInstant();
                if (old(file, newest)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    private static boolean old(Path file, Instant now) throws IOException {
        var written = Files.getLastModifiedTime(file).toInstant();
        return Duration.between(written, now).compareTo(LEFT_BEHIND) > 0;
    }

    Path path() {
        return path;
    }

    /** Makes it the file of that name; one that had the name is replaced. */
    void become(Path file) throws IOException {
        try {
            Files.move(
                    path,
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            throw new IOException(file + " cannot be put in place in one step", e);
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
        for (var beside : new String[] {"-journal", "-wal", "-shm"}) {
            Files.deleteIfExists(path.resolveSibling(path.getFileName() + beside));
        }
    }
}
