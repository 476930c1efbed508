package foothold.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.domain.Settings;
import foothold.domain.backup.Reason;
import foothold.storage.Everything;
import foothold.storage.SqliteStore;
import foothold.storage.backup.Backups;
import foothold.testdata.DataFile;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/** R7: whoever kills the program while it brings back a backup finds the old file or the new. */
class KilledRestoreTest {
    /** Enough notes to make the restore take its time. */
    private static final String MANY_NOTES =
            """
            WITH RECURSIVE number(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < 4000)
            INSERT INTO note SELECT '%1$s' || n, 'ana', '2026-11-17T13:20:05Z', '%1$s' || hex(n)
            FROM number;
            """;

    @TempDir Path folder;
    private Path backup;
    private Path live;
    private String before;
    private String after;

    /** A file as it was when the backup was made, and as it is now. */
    @BeforeEach
    void fill() throws IOException, SQLException {
        try (var file = new DataFile(folder)) {
            live = file.store().file();
            file.person("ana", "Ana Souza");
        }
        Raw.run(live, MANY_NOTES.formatted("then"));
        backup = folder.resolve("wanted.db");
        Backups.of(live, Worker.CLOCK).makeAt(backup);
        after = Everything.of(backup);
        Raw.run(live, "DELETE FROM note;" + MANY_NOTES.formatted("now"));
        before = Everything.of(live);
    }

    @Test
    void aFewTimes() throws Exception {
        kill(8, 1);
    }

    @Test
    @Tag("trust")
    void sixtyTimes() throws Exception {
        Promise.kept("R7", "%s", kill(60, 2));
    }

    private String kill(int times, long seed) throws Exception {
        long whole = undisturbed();
        var random = new Random(seed);
        int old = 0;
        int saved = 0;
        for (int i = 0; i < times; i++) {
            var place = Files.createDirectory(folder.resolve("kill-" + i));
            var file = Files.copy(live, place.resolve("data.foothold"));
            try (var child = Child.start(place, Restorer.class, file, backup)) {
                assertEquals("restoring", child.line());
                TimeUnit.NANOSECONDS.sleep((long) (whole * 1.1 * random.nextDouble()));
                child.kill();
            }
            boolean unchanged = isOld(file, "kill " + i);
            old += unchanged ? 1 : 0;
            saved += Backups.of(file, Worker.CLOCK).all().size();
        }
        return "%d restores killed: %d found as before, %d as in the backup, none between; %d whole safety copies"
                .formatted(times, old, times - old, saved);
    }

    private long undisturbed() throws Exception {
        var place = Files.createDirectory(folder.resolve("undisturbed"));
        var file = Files.copy(live, place.resolve("data.foothold"));
        try (var child = Child.start(place, Restorer.class, file, backup)) {
            assertEquals("restoring", child.line());
            long start = System.nanoTime();
            assertEquals("restored", child.line());
            long took = System.nanoTime() - start;
            child.rest();
            child.requireSuccess();
            assertEquals(after, Everything.of(file));
            return took;
        }
    }

    /** Opens the file as a start does, without a question, and compares every row. */
    private boolean isOld(Path file, String which) {
        Saved.requireWhole(file);
        try (var store = SqliteStore.open(file, Settings.initial(DataFile.CHICAGO, "US"))) {
            assertEquals(List.of(), store.check(), which);
            store.verify();
        }
        var now = Everything.of(file);
        var safety =
                Backups.of(file, Worker.CLOCK).all().stream()
                        .filter(each -> each.reason() == Reason.RESTORE)
                        .findFirst();
        safety.ifPresent(copy -> assertEquals(before, Everything.of(copy.file()), which));
        if (now.equals(before)) {
            return true;
        }
        assertEquals(after, now, which + ": neither old nor new");
        assertTrue(safety.isPresent(), which + ": no safety copy");
        return false;
    }
}
