package foothold.storage.sql;

import foothold.service.place.Keeper;

import java.time.Duration;

/** How SQLite is to treat our files. */
final class Pragmas {
    private Pragmas() {}

    /** What holds whatever the file; migrations check references at their end, all at once. */
    static void guard(Database database, Duration patience) {
        database.execute("PRAGMA busy_timeout = " + patience.toMillis());
        database.execute("PRAGMA synchronous = FULL");
        // Without these two, a Mac's disk may say "written" before it is.
        database.execute("PRAGMA fullfsync = ON");
        database.execute("PRAGMA checkpoint_fullfsync = ON");
        database.execute("PRAGMA trusted_schema = OFF");
        database.execute("PRAGMA cell_size_check = ON");
        database.execute("PRAGMA mmap_size = 0");
        database.execute("PRAGMA foreign_keys = OFF");
    }

    /** What holds once the format is right: references are watched, writes go to a log first. */
    static void keepLog(Database database) {
        database.execute("PRAGMA foreign_keys = ON");
        if (Keeper.of(database.file(), System.getenv()) == Keeper.NOBODY) {
            database.execute("PRAGMA journal_mode = WAL");
        } else {
            keepOneFile(database);
        }
    }

    /**
     * Where another program copies the file, or it is another machine's, nothing of an edit may
     * stay in a second file: a log would be copied without it, and needs memory both machines share
     * (sqlite.org/wal.html). EXTRA forces the folder, too, which is what ends an edit here.
     */
    private static void keepOneFile(Database database) {
        database.text("PRAGMA journal_mode = DELETE");
        database.execute("PRAGMA synchronous = EXTRA");
    }
}
