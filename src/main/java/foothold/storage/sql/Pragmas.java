package foothold.storage.sql;

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
        database.execute("PRAGMA journal_mode = WAL");
    }
}
