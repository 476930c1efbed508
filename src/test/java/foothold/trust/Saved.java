package foothold.trust;

import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.storage.backup.Backups;

import java.nio.file.Path;

/** Looks at the backups of a data file after something cut in. */
final class Saved {
    private Saved() {}

    /** Fails unless every backup there is has each bit it was made with; returns how many. */
    static int requireWhole(Path file) {
        var vault = Backups.of(file, Worker.CLOCK);
        var all = vault.all();
        for (var each : all) {
            assertTrue(vault.examine(each.file()).proven(), each + " is not whole");
        }
        return all.size();
    }
}
