package foothold.storage.backup;

import foothold.domain.backup.Reason;
import foothold.service.StoreException;
import foothold.service.StoreException.Kind;
import foothold.service.backup.Contents;
import foothold.service.backup.Restored;
import foothold.storage.DataFormats;
import foothold.storage.files.PrivateFiles;
import foothold.storage.sql.Database;
import foothold.storage.sql.Whole;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Puts a checked copy in the place of the data file. A sound one is replaced from within, in one
 * transaction of SQLite, so that windows that have it open see old or new and go on. A damaged one
 * is kept aside under another name, and the copy moves to its place.
 */
final class Replacement {
    private final Backups backups;
    private final Step.Watch watch;

    Replacement(Backups backups, Step.Watch watch) {
        this.backups = backups;
        this.watch = watch;
    }

    Restored by(Draft copy, Contents contents) throws IOException {
        var live = backups.dataFile();
        if (!Files.exists(live) || Files.size(live) == 0) {
            put(copy, live);
            return new Restored(contents, null, false);
        }
        try {
            return new Restored(contents, fromWithin(copy, live), false);
        } catch (StoreException e) {
            if (e.kind() != Kind.DAMAGED) {
                throw e;
            }
        }
        var aside = keepAside(live);
        put(copy, live);
        return new Restored(contents, aside, true);
    }

    /** Returns the safety copy, which holds all that was written until the moment before. */
    private Path fromWithin(Draft copy, Path live) throws IOException {
        try (var database = Database.asItIs(live, DataFormats.known(), false)) {
            if (database.readOnly()) {
                throw readOnly(live);
            }
            database.requireSound();
            long written;
            Path safety;
            do {
                written = database.foreignWrites();
                safety = backups.make(Reason.RESTORE).file();
            } while (database.foreignWrites() != written);
            watch.before(Step.REPLACE);
            Whole.replace(database, copy.path());
            return safety;
        }
    }

    private static StoreException readOnly(Path live) {
        return new StoreException(
                Kind.UNWRITABLE,
                live + " may not be written.",
                "Nothing was changed. Change its permissions, or choose another data file.",
                null);
    }

    /** Copies what there is of a damaged file, its log included, to a name of its own. */
    private Path keepAside(Path live) throws IOException {
        watch.before(Step.KEEP_ASIDE);
        var aside = backups.aside();
        copyAside(live, aside);
        var log = beside(live, "-wal");
        if (Files.exists(log)) {
            copyAside(log, beside(aside, "-wal"));
        }
        PrivateFiles.settle(live.getParent());
        return aside;
    }

    private static void copyAside(Path from, Path to) throws IOException {
        Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES);
        PrivateFiles.force(to);
    }

    /** A log of what is gone must not be applied to what takes its place. */
    private void put(Draft copy, Path live) throws IOException {
        watch.before(Step.REPLACE);
        Files.deleteIfExists(beside(live, "-wal"));
        Files.deleteIfExists(beside(live, "-shm"));
        Files.deleteIfExists(beside(live, "-journal"));
        copy.become(live);
        PrivateFiles.settle(live.getParent());
    }

    private static Path beside(Path file, String ending) {
        return file.resolveSibling(file.getFileName() + ending);
    }
}
