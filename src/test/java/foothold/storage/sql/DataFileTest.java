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
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

class DataFileTest {
    private static final int USER_VERSION = 60;
    private static final int APPLICATION_ID = 68;

    @TempDir Path folder;
    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("foothold.db");
    }

    @Test
    void aNewerFileIsRefusedWithBothVersionsNamed() throws IOException {
        DatabaseTest.open(file).close();
        patch(USER_VERSION, 7);
        var refused = refusedUntouched();
        assertEquals(StoreException.Kind.NEWER, refused.kind());
        assertTrue(
                refused.getMessage()
                        .endsWith(
                                "was written by a newer Foothold (data format 7);"
                                        + " this one knows formats up to 1."),
                refused.getMessage());
        assertTrue(refused.advice().contains("Nothing was changed"), refused.advice());
    }

    @Test
    void theDatabaseOfAnotherProgramIsRefused() throws IOException, SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            statement.executeUpdate("PRAGMA journal_mode = WAL; CREATE TABLE theirs (x)");
        }
        assertNotOurs();
        patch(USER_VERSION, 1);
        assertNotOurs();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void aFormatThatNeverWasIsRefused(int version) throws IOException {
        DatabaseTest.open(file).close();
        patch(USER_VERSION, version);
        assertNotOurs();
    }

    @Test
    void anotherApplicationIdIsRefused() throws IOException {
        DatabaseTest.open(file).close();
        patch(APPLICATION_ID, 0);
        assertNotOurs();
    }

    @Test
    void whatIsNoDatabaseIsRefused() throws IOException {
        var noise = new byte[5_000];
        new Random(4).nextBytes(noise);
        DatabaseTest.open(file).close();
        var torn = Arrays.copyOf(Files.readAllBytes(file), 99);
        for (var content :
                new byte[][] {
                    noise,
                    torn,
                    {0},
                    new byte[4096],
                    "First Name,Last Name\n".getBytes(StandardCharsets.UTF_8)
                }) {
            Files.write(file, content);
            assertNotOurs();
        }
    }

    @Test
    void aFolderIsRefused() throws IOException {
        Files.createDirectory(file);
        assertEquals(StoreException.Kind.DAMAGED, refusedUntouched().kind());
    }

    @Test
    void whatCannotBeCreatedIsUnwritable() throws IOException {
        Files.writeString(file, "in the way");
        var refused =
                assertThrows(
                        StoreException.class,
                        () -> DatabaseTest.open(file.resolve("deeper").resolve("foothold.db")));
        assertEquals(StoreException.Kind.UNWRITABLE, refused.kind());
        assertTrue(refused.advice().contains("Nothing was lost"), refused.advice());
        assertEquals("in the way", Files.readString(file));
    }

    @Test
    void aTornPageIsDamageAndTold() throws IOException {
        try (var database = DatabaseTest.open(file)) {
            DatabaseTest.insert(database, "a".repeat(9_000));
        }
        try (var raw = new RandomAccessFile(file.toFile(), "rw")) {
            raw.seek(4096);
            raw.write(new byte[(int) raw.length() - 4096]);
        }
        try (var database = DatabaseTest.open(file)) {
            var told =
                    assertThrows(
                            StoreException.class,
                            () ->
                                    database.read(
                                            () ->
                                                    database.query("SELECT id FROM thing")
                                                            .list(row -> row.text("id"))));
            assertEquals(StoreException.Kind.DAMAGED, told.kind());
        }
    }

    @Test
    void anEmptyFileIsANewOne() throws IOException {
        Files.createFile(file);
        try (var database = DatabaseTest.open(file)) {
            DatabaseTest.insert(database, "a");
        }
        assertTrue(Files.size(file) > 0);
    }

    private void assertNotOurs() throws IOException {
        var refused = refusedUntouched();
        assertEquals(StoreException.Kind.DAMAGED, refused.kind());
        assertTrue(refused.getMessage().contains("is not a Foothold file"), refused.getMessage());
        assertFalse(refused.advice().isEmpty());
    }

    private StoreException refusedUntouched() throws IOException {
        var before = everything();
        var refused = assertThrows(StoreException.class, () -> DatabaseTest.open(file));
        assertEquals(before, everything());
        return refused;
    }

    /** Every file here with its time and all its bytes. */
    private Map<Path, String> everything() throws IOException {
        var found = new TreeMap<Path, String>();
        try (var paths = Files.walk(folder)) {
            for (var path : paths.toList()) {
                var bytes = Files.isDirectory(path) ? new byte[0] : Files.readAllBytes(path);
                found.put(path, Files.getLastModifiedTime(path) + HexFormat.of().formatHex(bytes));
            }
        }
        return found;
    }

    private void patch(int offset, int value) throws IOException {
        try (var raw = new RandomAccessFile(file.toFile(), "rw")) {
            raw.seek(offset);
            raw.writeInt(value);
        }
    }
}
