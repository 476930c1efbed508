package foothold.storage;

import foothold.storage.sql.Database;
import foothold.storage.sql.Hurry;
import foothold.testdata.Samples;

import java.nio.file.Path;

/** A store that answers before the disk has what it was told, to see whether a test would tell. */
public final class HastyStore {
    private HastyStore() {}

    public static SqliteStore open(Path file) {
        var database = Database.open(file, DataFormats.known(), () -> {});
        Hurry.up(database);
        return SqliteStore.open(database, Samples.settings());
    }
}
