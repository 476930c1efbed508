package foothold.storage.backup;

import java.nio.file.Path;
import java.time.Instant;

/** When a data file was last written to, its write-ahead log included. */
final class LastWrite {
    private LastWrite() {}

    /** The moment, as the file system tells; 1970 where there is no file. */
    static Instant of(Path dataFile) {
        var log = dataFile.resolveSibling(dataFile.getFileName() + "-wal").toFile();
        // Opening the file makes an empty log, which is no change.
        long logged = log.length() > 0 ? log.lastModified() : 0;
        return Instant.ofEpochMilli(Math.max(dataFile.toFile().lastModified(), logged));
    }
}
