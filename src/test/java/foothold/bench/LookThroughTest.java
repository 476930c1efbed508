package foothold.bench;

import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.domain.Settings;
import foothold.domain.backup.Reason;
import foothold.storage.SqliteStore;
import foothold.storage.backup.Backups;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;

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
        BigFile.full(file, CLOCK, 1).store().close();
        var check = Table.millis(2, 9, _ -> check(file));
        Arrays.sort(check);
        double median = check[check.length / 2];
        var backups = Backups.of(file, CLOCK);
        var make = Table.millis(0, 3, _ -> backups.make(Reason.EXIT));
        var newest = backups.all().getFirst();
        var restore = Table.millis(0, 1, _ -> backups.restore(newest.file()));
        System.out.printf(
                "R8  quick_check of %d people, %d messages (%d MB): median %.0f ms, longest %.0f"
                        + " ms; a backup %.0f ms, a restore with safety copy %.0f ms%n",
                BigFile.PEOPLE,
                BigFile.MESSAGES,
                newest.bytes() / 1_000_000,
                median,
                check[check.length - 1],
                Arrays.stream(make).min().orElseThrow(),
                restore[0]);
        assertTrue(median <= MOST_MILLIS, "quick_check takes " + median + " ms");
    }

    /** Opening anew each time, as only the first look does the work. */
    private static void check(Path file) {
        try (var store = SqliteStore.open(file, Settings.initial(BigFile.ZONE, "DE"))) {
            store.verify();
        }
    }
}
