package foothold.trust;

import foothold.domain.Settings;
import foothold.domain.backup.Reason;
import foothold.storage.SqliteStore;
import foothold.storage.backup.Backups;
import foothold.testdata.DataFile;

import java.nio.file.Path;

/** Somebody who starts the program on a file: says {@code opening}, then {@code opened}. */
final class Opener {
    private Opener() {}

    /** The argument is the data file. */
    public static void main(String... arguments) throws ClassNotFoundException {
        // What a start needs in any case is not part of the opening.
        Class.forName("org.sqlite.JDBC");
        var says = Worker.Says.seeded(1);
        says.line("opening");
        var settings = Settings.initial(DataFile.CHICAGO, "US");
        var file = Path.of(arguments[0]);
        Runnable backUp = () -> Backups.of(file, Worker.CLOCK).make(Reason.MIGRATION);
        try (var _ = SqliteStore.open(file, settings, backUp)) {
            says.line("opened");
        }
    }
}
