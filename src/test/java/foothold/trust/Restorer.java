package foothold.trust;

import foothold.storage.backup.Backups;

import java.nio.file.Path;

/** Somebody who brings back a backup: says {@code restoring}, then {@code restored}. */
final class Restorer {
    private Restorer() {}

    /** Arguments: the data file, the backup. */
    public static void main(String... arguments) throws ClassNotFoundException {
        // What a start needs in any case is not part of the restoring.
        Class.forName("org.sqlite.JDBC");
        var says = Worker.Says.seeded(1);
        var vault = Backups.of(Path.of(arguments[0]), Worker.CLOCK);
        says.line("restoring");
        vault.restore(Path.of(arguments[1]));
        says.line("restored");
    }
}
