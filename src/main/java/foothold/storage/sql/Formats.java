package foothold.storage.sql;

import foothold.service.StoreException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * The data formats a program knows.
 *
 * @param migrations from version 1 on, without gaps
 * @param patience how long to wait for another process
 */
public record Formats(List<Migration> migrations, Duration patience) {
    /** How long the program waits for another process before giving up with IN_USE. */
    public static final Duration PATIENCE = Duration.ofSeconds(5);

    public Formats {
        migrations = List.copyOf(migrations);
    }

    /** The newest version. */
    public int newest() {
        return migrations.getLast().version();
    }

    /**
     * Opens a file of the newest of them for reading alone, whoever else writes to it. Where nobody
     * seems to have it open no lock is taken, so that nothing is left beside it; whoever reads
     * makes sure afterwards that it stayed so.
     *
     * @throws StoreException when it is not ours, out of reach or of an older format
     */
    public Database lookAt(Path file) {
        var dataFile = new DataFile(file);
        dataFile.require(newest());
        var access = Files.exists(log(file)) ? Access.READ : Access.STILL;
        return Database.open(dataFile, access, this, this::requireNewest);
    }

    /** Where the write-ahead log of a file is while somebody has it open. */
    public static Path log(Path file) {
        return file.resolveSibling(file.getFileName() + "-wal");
    }

    private void requireNewest(Database database) {
        if (database.format() < newest()) {
            throw new StoreException(
                    StoreException.Kind.UNWRITABLE,
                    database.file() + " is in an older data format.",
                    "Nothing was changed. Open the window once: it brings the file up to date.",
                    null);
        }
    }
}
