package foothold.storage.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.service.StoreException;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class MigratorTest {
    private static final String COLUMN = "ALTER TABLE thing ADD COLUMN colour TEXT;";

    @TempDir Path folder;
    private Path file;
    private final List<String> copied = new ArrayList<>();

    @BeforeEach
    void writeAnOldFile() {
        file = folder.resolve("foothold.db");
        try (var database = DatabaseTest.open(file)) {
            DatabaseTest.insert(database, "kept");
        }
    }

    @Test
    void anOlderFileIsCopiedAndBroughtForward() throws IOException {
        try (var database = open(COLUMN, "UPDATE thing SET colour = 'red';")) {
            assertEquals("kept red", things(database, "id || ' ' || colour"));
            assertEquals("wal", database.text("PRAGMA journal_mode"));
            assertEquals(3, headerVersion(), "the main file tells its format at once");
        }
        assertEquals(List.of("kept"), copied, "what was there before, once");
    }

    @Test
    void anOlderProgramRefusesWhatANewerHasOpen() {
        try (var newer = open(COLUMN)) {
            var refused = assertThrows(StoreException.class, () -> DatabaseTest.open(file));
            assertEquals(StoreException.Kind.NEWER, refused.kind());
            assertTrue(
                    refused.getMessage()
                            .contains("(data format 2); this one knows formats up to 1"));
            DatabaseTest.insert(newer, "goes on");
        }
    }

    @Test
    void aMigrationThatFailsHalfwayChangesNothing() throws IOException {
        for (int attempt = 1; attempt <= 2; attempt++) {
            assertThrows(
                    IllegalStateException.class,
                    () -> open(COLUMN + "DELETE FROM thing; INSERT INTO nowhere VALUES (1);"));
            assertEquals(1, headerVersion());
            try (var database = DatabaseTest.open(file)) {
                assertEquals("kept", things(database, "id"));
                assertEquals("id,size", columns(database));
            }
        }
        assertEquals(2, copied.size(), "each attempt copied the file before it began");
    }

    @Test
    void eachMigrationStandsForItself() throws IOException {
        assertThrows(IllegalStateException.class, () -> open(COLUMN, "no SQL at all;"));
        assertEquals(2, headerVersion());
        try (var database = open(COLUMN)) {
            assertEquals("id,size,colour", columns(database));
        }
    }

    @Test
    void aMigrationThatBreaksReferencesChangesNothing() throws IOException {
        var failed =
                assertThrows(
                        IllegalStateException.class,
                        () -> open("INSERT INTO part VALUES ('nothing');"));
        assertEquals("migration to data format 2 broke references", failed.getMessage());
        assertEquals(1, headerVersion());
    }

    @Test
    void aFileInUseIsNotMigrated() throws IOException {
        try (var older = DatabaseTest.open(file)) {
            DatabaseTest.count(older);
            var refused = assertThrows(StoreException.class, () -> open(COLUMN));
            assertEquals(StoreException.Kind.IN_USE, refused.kind());
            DatabaseTest.insert(older, "goes on");
        }
        assertEquals(1, headerVersion());
        assertEquals(List.of(), copied);
    }

    @Test
    void aNewFileGoesThroughAllOfThemWithoutACopy() throws IOException {
        Files.delete(file);
        try (var database = open(COLUMN)) {
            assertEquals("id,size,colour", columns(database));
        }
        assertEquals(List.of(), copied);
    }

    private Database open(String... later) {
        var migrations = new ArrayList<>(DatabaseTest.ONE);
        for (var sql : later) {
            migrations.add(new Migration(migrations.size() + 1, sql));
        }
        return Database.open(file, new Formats(migrations, DatabaseTest.IMPATIENT), this::copy);
    }

    private void copy() {
        var older = new Formats(DatabaseTest.ONE, DatabaseTest.IMPATIENT);
        try (var beside = Database.asItIs(file, older, false)) {
            copied.add(things(beside, "id"));
        }
    }

    private int headerVersion() throws IOException {
        try (var raw = new RandomAccessFile(file.toFile(), "r")) {
            raw.seek(60);
            return raw.readInt();
        }
    }

    private static String things(Database database, String what) {
        return database.text("SELECT group_concat(" + what + ") FROM thing");
    }

    private static String columns(Database database) {
        return database.text("SELECT group_concat(name) FROM pragma_table_info('thing')");
    }
}
