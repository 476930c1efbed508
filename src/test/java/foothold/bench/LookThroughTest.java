package foothold.bench;

import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.domain.Settings;
import foothold.domain.backup.Reason;
import foothold.storage.DataFormats;
import foothold.storage.SqliteStore;
import foothold.storage.backup.Backups;
import foothold.storage.sql.Database;
import foothold.trust.Promise;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;

/** R8 and R5: what looking through a full file, a backup of it and bringing it back take. */
@Tag("trust")
class LookThroughTest {
    private static final double MOST_MILLIS = 150;
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-25T08:00:00Z"), BigFile.ZONE);

    @TempDir Path folder;

    @Test
    void aFullFile() {
        var file = folder.resolve("full.db");
        var size = new BigFile.Size(10_000, 2_000, 100_000);
        BigFile.of(file, CLOCK, size).store().close();
        var check = Table.millis(2, 9, _ -> look(file));
        var work = Table.threadMillis(0, 9, _ -> look(file));
        var all = Table.threadMillis(0, 5, _ -> lookAtAll(file));
        var backups = Backups.of(file, CLOCK);
        var make = Table.millis(0, 3, _ -> backups.make(Reason.EXIT));
        var newest = backups.all().getFirst();
        var restore = Table.millis(0, 1, _ -> backups.restore(newest.file()));
        Promise.kept(
                "R8",
                "opening and quick_check of %,d people, %,d messages (%d MB): median %.0f ms of the"
                    + " processor's time, %.0f ms by the clock, at best %.0f; with the rules for"
                    + " each value, for which no write waits, %.0f ms; a backup %.0f ms, a restore"
                    + " with safety copy %.0f ms",
                size.people(),
                size.messages(),
                newest.bytes() / 1_000_000,
                work[work.length / 2],
                check[check.length / 2],
                check[0],
                all[all.length / 2],
                make[0],
                restore[0]);
        // A machine with other work to do would say nothing about the program by the clock.
        assertTrue(work[work.length / 2] <= MOST_MILLIS, "quick_check takes too long");
    }

    /**
     * Opening anew each time, as only the first look does the work: what the first write waits for.
     */
    private static void look(Path file) {
        try (var database = Database.asItIs(file, DataFormats.known(), false)) {
            database.requireSound();
        }
    }

    private static void lookAtAll(Path file) {
        try (var store = SqliteStore.open(file, Settings.initial(BigFile.ZONE, "DE"))) {
            store.verify();
        }
    }
}
