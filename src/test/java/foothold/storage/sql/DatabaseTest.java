package foothold.storage.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.service.StoreException;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

class DatabaseTest {
    static final List<Migration> ONE =
            List.of(
                    new Migration(
                            1,
                            """
                            CREATE TABLE thing (id TEXT PRIMARY KEY, size INTEGER) STRICT;
                            CREATE TABLE part (
                                of TEXT REFERENCES thing DEFERRABLE INITIALLY DEFERRED
                            ) STRICT;
                            """));
    static final Duration IMPATIENT = Duration.ofMillis(40);

    @TempDir Path folder;
    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("things.db");
    }

    @ParameterizedTest
    @CsvSource({
        "journal_mode, wal",
        "synchronous, 2",
        "foreign_keys, 1",
        "busy_timeout, 5000",
        "trusted_schema, 0",
        "cell_size_check, 1",
        "mmap_size, 0",
        "fullfsync, 1",
        "application_id, 1179151460",
        "user_version, 1"
    })
    void pragmasAreInForceWhenNewAndWhenOpenedAgain(String pragma, String value) {
        for (int time = 0; time < 2; time++) {
            var formats = new Formats(ONE, Formats.PATIENCE);
            try (var database = Database.open(file, formats, () -> {})) {
                assertEquals(value, database.text("PRAGMA " + pragma));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"what? really.db", "100%41 #1.db", "Zoë's :memory:.db", "a b/c;d.db"})
    void anyFileNameWill(String name) {
        var odd = folder.resolve(name);
        try (var database = open(odd)) {
            insert(database, "a");
        }
        try (var database = open(odd)) {
            assertEquals(1, count(database));
        }
        assertTrue(odd.toFile().isFile());
    }

    @Test
    void whateverFailsInsideAWriteLeavesNothingBehind() {
        try (var database = open(file)) {
            assertThrows(
                    ArithmeticException.class,
                    () ->
                            database.write(
                                    () -> {
                                        put(database, "a");
                                        throw new ArithmeticException();
                                    }));
            assertEquals(0, count(database));
            insert(database, "b");
            assertEquals(1, count(database));
        }
    }

    @Test
    void aBrokenReferenceIsFoundAtCommit() {
        try (var database = open(file)) {
            assertThrows(
                    StoreException.Stale.class,
                    () ->
                            database.write(
                                    () ->
                                            database.query("INSERT INTO part VALUES (:of)")
                                                    .set("of", "nothing")
                                                    .update()));
            insert(database, "b");
        }
    }

    @Test
    void aFullDiskIsUnwritable() {
        try (var database = open(file)) {
            database.execute("PRAGMA max_page_count = " + database.number("PRAGMA page_count"));
            var refused =
                    assertThrows(
                            StoreException.class,
                            () -> database.write(() -> put(database, "a".repeat(9_000))));
            assertEquals(StoreException.Kind.UNWRITABLE, refused.kind());
            assertTrue(refused.getMessage().contains("full"));
            assertEquals(0, count(database));
        }
    }

    @Test
    void whatFailedOnceWorksAgainWhenThereIsRoom() {
        try (var database = open(file)) {
            database.execute("PRAGMA max_page_count = " + database.number("PRAGMA page_count"));
            var large = "a".repeat(9_000);
            for (int attempt = 0; attempt < 2; attempt++) {
                var refused = assertThrows(StoreException.class, () -> insert(database, large));
                assertEquals(StoreException.Kind.UNWRITABLE, refused.kind());
            }
            database.execute("PRAGMA max_page_count = 1000");
            insert(database, large);
            assertEquals(1, count(database));
        }
    }

    /** On a full disk SQLite may end a transaction by itself. */
    @Test
    void aTransactionThatEndedByItselfDisturbsNoLaterOne() {
        try (var database = open(file)) {
            for (int attempt = 0; attempt < 2; attempt++) {
                assertThrows(
                        StoreException.class,
                        () ->
                                database.write(
                                        () -> {
                                            database.execute("ROLLBACK");
                                            throw Failures.inUse(null);
                                        }));
                assertEquals(attempt, count(database));
                assertEquals(attempt, count(database));
                insert(database, "a" + attempt);
            }
        }
    }

    @Test
    void parametersGoByName() {
        try (var database = open(file)) {
            database.write(
                    () -> {
                        var query = database.query("INSERT INTO thing (size, id) VALUES (:n, :id)");
                        assertThrows(IllegalArgumentException.class, () -> query.set("size", 1));
                        query.set("id", "x");
                        assertThrows(IllegalStateException.class, query::update);
                        return query.set("id", "x").set("n", 7).update();
                    });
            database.read(
                    () -> {
                        var row =
                                database.query(
                                                "SELECT id, size FROM thing"
                                                        + " WHERE id = :id AND :id <> ''")
                                        .set("id", "x")
                                        .first(r -> r.text("id") + r.value("size"));
                        assertEquals("x7", row.orElseThrow());
                        return null;
                    });
        }
    }

    @Test
    void aWriteInsideAnotherTransactionIsABug() {
        try (var database = open(file)) {
            assertThrows(
                    IllegalStateException.class,
                    () -> database.read(() -> database.write(() -> null)));
            insert(database, "a");
        }
    }

    @Test
    void whatWasWrittenIsThereAfterTheProgramWasKilled() throws IOException {
        var copy = Files.createDirectory(folder.resolve("copy")).resolve("things.db");
        try (var database = open(file)) {
            insert(database, "a");
            // Never closed, never checkpointed: what the disk holds when the process dies.
            Files.copy(file, copy);
            Files.copy(folder.resolve("things.db-wal"), copy.resolveSibling("things.db-wal"));
        }
        try (var database = open(copy)) {
            assertEquals(1, count(database));
        }
    }

    @Test
    void closingLeavesOneFile() {
        try (var database = open(file)) {
            insert(database, "a");
            assertTrue(folder.resolve("things.db-wal").toFile().exists());
        }
        assertFalse(folder.resolve("things.db-wal").toFile().exists());
        assertFalse(folder.resolve("things.db-shm").toFile().exists());
    }

    static Database open(Path file) {
        return Database.open(file, new Formats(ONE, IMPATIENT), () -> {});
    }

    static void insert(Database database, String id) {
        database.write(() -> put(database, id));
    }

    static int put(Database database, String id) {
        return database.query("INSERT INTO thing (id) VALUES (:id)").set("id", id).update();
    }

    static long count(Database database) {
        return database.read(
                () ->
                        database.query("SELECT count(*) AS n FROM thing")
                                .first(row -> row.number("n"))
                                .orElseThrow());
    }
}
