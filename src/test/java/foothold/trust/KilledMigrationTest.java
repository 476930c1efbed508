package foothold.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.domain.Settings;
import foothold.storage.SqliteStore;
import foothold.testdata.DataFile;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** R9: whoever kills the program while it brings a file forward finds it old or new. */
class KilledMigrationTest {
    /** Enough notes to make the copy and the migration take their time. */
    private static final String MANY_NOTES =
            """
            WITH RECURSIVE number(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < 40000)
            INSERT INTO note SELECT 'n' || n, 'contact', '2026-11-17T13:20:05Z', hex(n) FROM number;
            """;

    @TempDir Path folder;
    private Path old;
    private int backups;
    private Map<String, String> looks;
    private Map<String, List<String>> content;

    /** The schema of each format a file may have after a kill. */
    private final Map<Integer, List<String>> schemas = new TreeMap<>();

    @Test
    void aFewTimes() throws Exception {
        kill(8, 3);
    }

    @Test
    @Tag("trust")
    void fiftyTimes() throws Exception {
        Promise.kept("R9", "%s; files of %d older formats upgrade", kill(50, 4), Golden.newest());
    }

    private String kill(int times, long seed) throws Exception {
        prepare();
        long whole = undisturbed();
        var random = new Random(seed);
        var found = new TreeMap<Integer, Integer>();
        for (int i = 0; i < times; i++) {
            var place = Files.createDirectory(folder.resolve("kill-" + i));
            var file = Files.copy(old, place.resolve("data.foothold"));
            try (var child = Child.start(place, Opener.class, file)) {
                assertEquals("opening", child.line());
                TimeUnit.NANOSECONDS.sleep((long) (whole * 1.1 * random.nextDouble()));
                child.kill();
            }
            found.merge(verdict(file, "kill " + i), 1, Integer::sum);
        }
        assertEquals(times, found.values().stream().mapToInt(Integer::intValue).sum());
        return times
                + " migrations killed, the format found then and how often: "
                + found
                + ", and "
                + backups
                + " whole backups";
    }

    private void prepare() throws IOException, SQLException {
        old = folder.resolve("old.foothold");
        Golden.build(1, old);
        Raw.run(old, MANY_NOTES);
        looks = Raw.looks(old);
        content = Raw.content(old, looks);
        for (int format = 1; format <= Golden.newest(); format++) {
            var sample = folder.resolve("format" + format);
            Golden.build(format, sample);
            schemas.put(format, Raw.schema(sample));
        }
    }

    /** How long opening takes if nobody disturbs, in nanoseconds. */
    private long undisturbed() throws Exception {
        var place = Files.createDirectory(folder.resolve("undisturbed"));
        var file = Files.copy(old, place.resolve("data.foothold"));
        try (var child = Child.start(place, Opener.class, file)) {
            assertEquals("opening", child.line());
            long start = System.nanoTime();
            assertEquals("opened", child.line());
            long whole = System.nanoTime() - start;
            child.rest();
            return whole;
        }
    }

    /** Looks at the file and opens it again; returns the format it was left in. */
    private int verdict(Path file, String which) throws SQLException {
        int format = Raw.number(file, "PRAGMA user_version");
        assertEquals(schemas.get(format), Raw.schema(file), which + ": between the formats");
        assertEquals(content, Raw.content(file, looks), which);
        backups += Saved.requireWhole(file);
        try (var store = SqliteStore.open(file, Settings.initial(DataFile.CHICAGO, "US"))) {
            assertEquals(List.of(), store.check(), which);
            assertTrue(store.undoable().isPresent(), which);
        }
        assertEquals(Golden.newest(), Raw.number(file, "PRAGMA user_version"));
        assertEquals(content, Raw.content(file, looks), which);
        return format;
    }
}
