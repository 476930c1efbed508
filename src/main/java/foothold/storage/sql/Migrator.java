package foothold.storage.sql;

import foothold.service.StoreException;

import java.util.List;
import java.util.function.Consumer;

/**
 * Brings a file to the newest data format. It does so with SQLite's rollback journal, not the
 * write-ahead log: so the header in the main file is true at any moment, and an older program that
 * looks at it refuses a newer file without touching it.
 */
final class Migrator {
    private final Database database;
    private final DataFile file;
    private final List<Migration> migrations;

    private Migrator(Database database, DataFile file, List<Migration> migrations) {
        this.database = database;
        this.file = file;
        this.migrations = migrations;
    }

    /** Brings a file that may be written to the newest format; of others asks that they have it. */
    static Consumer<Database> forward(DataFile file, Formats formats, Runnable copy) {
        return database -> {
            if (database.readOnly()) {
                file.requireFormat(formats.newest());
            } else {
                new Migrator(database, file, formats.migrations()).run(copy);
                Pragmas.keepLog(database);
            }
        };
    }

    /**
     * Applies what is missing, each migration in a transaction of its own; a file that held data is
     * copied first.
     *
     * @param copy copies it
     * @throws StoreException NEWER, or IN_USE when another program has the older file open
     */
    private void run(Runnable copy) {
        int newest = migrations.getLast().version();
        int version = version();
        if (version > newest) {
            throw file.newer(version, newest);
        }
        if (version == newest) {
            return;
        }
        if (version > 0) {
            leaveLog();
            copy.run();
        }
        migrations.forEach(this::apply);
    }

    private int version() {
        return database.format();
    }

    private void leaveLog() {
        var mode = database.text("PRAGMA journal_mode = DELETE");
        if (!"delete".equals(mode)) {
            throw Failures.inUse(null);
        }
    }

    private void apply(Migration migration) {
        database.write(
                () -> {
                    // Read again: another Foothold may have done it while this one waited.
                    if (version() < migration.version()) {
                        database.execute(migration.sql());
                        database.execute("PRAGMA application_id = " + DataFile.APPLICATION_ID);
                        database.execute("PRAGMA user_version = " + migration.version());
                        requireIntactReferences(migration);
                    }
                    return null;
                });
    }

    private void requireIntactReferences(Migration migration) {
        if (database.text("PRAGMA foreign_key_check") != null) {
            throw new IllegalStateException(
                    "migration to data format " + migration.version() + " broke references");
        }
    }
}
