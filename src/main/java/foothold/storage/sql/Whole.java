package foothold.storage.sql;

import java.nio.file.Path;

/** Takes a whole file out of SQLite and puts one in, never by copying the file. */
public final class Whole {
    private Whole() {}

    /**
     * Writes all of an open file, as of one moment, into an empty one; not forced to the disk.
     *
     * @throws foothold.service.StoreException when it cannot be read or written
     */
    public static void copy(Database from, Path empty) {
        from.query("VACUUM INTO :copy").set("copy", empty.toString()).update();
    }

    /** Works the log of an open file into the file itself, as far as nobody reads it just then. */
    public static void settle(Database open) {
        if (!open.readOnly()) {
            open.text("PRAGMA wal_checkpoint(PASSIVE)");
        }
    }

    /**
     * Makes everything in an open file as it is in another of the same data format, in one
     * transaction: a kill leaves old or new, and other connections see it all at once.
     *
     * @throws foothold.service.StoreException when it cannot be read or written; nothing was
     *     changed then
     */
    public static void replace(Database into, Path with) {
        // The driver's own word for SQLite's backup interface; it takes no parameter.
        into.execute("RESTORE FROM '" + with.toString().replace("'", "''") + "'");
    }
}
