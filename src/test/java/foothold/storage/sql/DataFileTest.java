package foothold.storage.sql;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.service.StoreException;
import foothold.service.StoreException.Kind;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

/** What is opened, what is refused, and that refusing changes nothing. */
class DataFileTest {
    private static final Migration FIRST = new Migration(1, "CREATE TABLE a (x TEXT) STRICT;");
    private static final Migration SECOND =
            new Migration(2, "ALTER TABLE a ADD COLUMN y TEXT; CREATE TABLE b (z TEXT) STRICT;");
    private static final Migration BROKEN =
            new Migration(2, "CREATE TABLE b (z TEXT) STRICT; CREATE TABLE a (again TEXT);");

    @TempDir private Path folder;

    private Path file() {
        return folder.resolve("data").resolve("test.db");
    }

    private static Database open(Path file, Migration... migrations) {
        return Database.open(file, List.of(migrations), Duration.ofMillis(50));
    }

    @Test
    void isMadeForTheUsersEyesOnly() throws IOException {
        Assumptions.assumeTrue(
                file().getFileSystem().supportedFileAttributeViews().contains("posix"),
                "skipped: this system knows no file modes");
        try (var database = open(file(), FIRST)) {
            database.write(() -> database.query("INSERT INTO a VALUES ('1')").update());
            assertEquals("rwx------", mode(file().getParent()));
            try (var files = Files.list(file().getParent())) {
                for (var each : files.toList()) {
                    assertEquals("rw-------", mode(each), each::toString);
                }
            }
        }
    }

    private static String mode(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    @Test
    void theSafeguardsAreInForce() {
        try (var database = open(file(), FIRST)) {
            assertEquals("wal", database.text("PRAGMA journal_mode"));
            assertEquals("2", database.text("PRAGMA synchronous"));
            assertEquals("1", database.text("PRAGMA foreign_keys"));
            assertEquals("0", database.text("PRAGMA trusted_schema"));
            assertEquals("1", database.text("PRAGMA cell_size_check"));
            assertEquals("0", database.text("PRAGMA mmap_size"));
            assertEquals(
                    String.valueOf(DataFile.APPLICATION_ID),
                    database.text("PRAGMA application_id"));
        }
    }

    @Test
    void aNewerFileIsRefusedUntouchedWithBothVersionsNamed() throws IOException {
        open(file(), FIRST, SECOND).close();
        var refused = refused(file(), FIRST);
        assertEquals(Kind.NEWER, refused.kind());
        assertTrue(refused.getMessage().contains("2") && refused.getMessage().contains("1"));
    }

    @Test
    void whatIsNoneOfOursIsRefusedUntouched() throws IOException, SQLException {
        Files.createDirectories(file().getParent());
        Files.writeString(file(), "Dear diary, ".repeat(50), StandardCharsets.UTF_8);
        assertEquals(Kind.DAMAGED, refused(file(), FIRST).kind());

        Files.write(file(), ByteBuffer.allocate(7).array());
        assertEquals(Kind.DAMAGED, refused(file(), FIRST).kind());

        Files.delete(file());
        try (var other = DriverManager.getConnection("jdbc:sqlite:" + file());
                var statement = other.createStatement()) {
            statement.execute("CREATE TABLE theirs (x)");
        }
        assertEquals(Kind.DAMAGED, refused(file(), FIRST).kind());
    }

    /** Tries to open the file and proves that nothing of it or beside it changed. */
    private static StoreException refused(Path file, Migration... known) throws IOException {
        var bytes = Files.readAllBytes(file);
        var names = names(file.getParent());
        var refused = assertThrows(StoreException.class, () -> open(file, known).close());
        assertArrayEquals(bytes, Files.readAllBytes(file));
        assertEquals(names, names(file.getParent()));
        return refused;
    }

    private static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void anOlderFileIsCopiedAndBroughtUpToDate() throws IOException {
        try (var database = open(file(), FIRST)) {
            database.write(() -> database.query("INSERT INTO a VALUES ('kept')").update());
        }
        try (var database = open(file(), FIRST, SECOND)) {
            assertEquals("kept", database.text("SELECT x FROM a"));
            assertEquals("2", database.text("PRAGMA user_version"));
        }
        assertTrue(names(file().getParent()).contains("test-before-v2-1.db"));
    }

    @Test
    void aMigrationThatFailsHalfwayLeavesTheOldFormat() {
        open(file(), FIRST).close();
        assertThrows(IllegalStateException.class, () -> open(file(), FIRST, BROKEN).close());
        try (var database = open(file(), FIRST)) {
            assertEquals("1", database.text("PRAGMA user_version"));
            assertEquals("0", database.text("SELECT count(*) FROM sqlite_schema WHERE name = 'b'"));
        }
    }

    @Test
    void aFileSomebodyElseWritesToIsInUse() throws SQLException {
        try (var database = open(file(), FIRST);
                var other = DriverManager.getConnection("jdbc:sqlite:" + file());
                var statement = other.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            var refused =
                    assertThrows(
                            StoreException.class,
                            () ->
                                    database.write(
                                            () ->
                                                    database.query("INSERT INTO a VALUES ('1')")
                                                            .update()));
            assertEquals(Kind.IN_USE, refused.kind());
        }
    }
}
