package foothold.storage.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.service.StoreException;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

/** Several threads on one connection, and several connections on one file. */
class SharingTest {
    @TempDir Path folder;
    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("things.db");
    }

    @Test
    void aSecondWriterGivesUpWithInUse() {
        try (var first = DatabaseTest.open(file);
                var second = DatabaseTest.open(file)) {
            first.write(
                    () -> {
                        var refused =
                                assertThrows(
                                        StoreException.class,
                                        () -> DatabaseTest.insert(second, "b"));
                        assertEquals(StoreException.Kind.IN_USE, refused.kind());
                        assertTrue(refused.advice().contains("Nothing was lost"));
                        assertEquals(0, DatabaseTest.count(second), "reading goes on");
                        return null;
                    });
            DatabaseTest.insert(second, "b");
        }
    }

    @Test
    void aReadSeesOneMomentWhateverOthersWrite() {
        try (var reader = DatabaseTest.open(file);
                var writer = DatabaseTest.open(file)) {
            reader.read(
                    () -> {
                        assertEquals(0, DatabaseTest.count(reader));
                        DatabaseTest.insert(writer, "a");
                        assertEquals(0, DatabaseTest.count(reader));
                        return null;
                    });
            assertEquals(1, DatabaseTest.count(reader));
        }
    }

    @Test
    void foreignWritesTellOfOthersOnly() {
        try (var mine = DatabaseTest.open(file);
                var other = DatabaseTest.open(file)) {
            long before = mine.foreignWrites();
            DatabaseTest.insert(mine, "a");
            assertEquals(before, mine.foreignWrites());
            DatabaseTest.insert(other, "b");
            assertNotEquals(before, mine.foreignWrites());
        }
    }

    @Test
    void threadsShareTheConnection() {
        try (var database = DatabaseTest.open(file)) {
            var all =
                    IntStream.range(0, 8)
                            .mapToObj(
                                    thread ->
                                            CompletableFuture.runAsync(
                                                    () -> {
                                                        for (int i = 0; i < 20; i++) {
                                                            DatabaseTest.insert(
                                                                    database, thread + "-" + i);
                                                            DatabaseTest.count(database);
                                                        }
                                                    }))
                            .toArray(CompletableFuture[]::new);
            CompletableFuture.allOf(all).join();
            assertEquals(160, DatabaseTest.count(database));
        }
    }
}
