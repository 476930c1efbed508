package foothold.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import foothold.domain.flat.Shapes;
import foothold.service.Change;
import foothold.service.Edit;
import foothold.service.StoreException;
import foothold.testdata.Samples;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

class CheckupTest {
    @TempDir Path folder;
    private Path file;

    @BeforeEach
    void fill() {
        file = folder.resolve("f.db");
        try (var store = open()) {
            var changes =
                    Samples.filled().stream()
                            .filter(entity -> Shapes.of(entity) != Shapes.SETTINGS)
                            .map(Change::create)
                            .toList();
            store.apply(Edit.of("Add", changes), Samples.AT);
        }
    }

    @Test
    void aSoundFileHasNoProblems() {
        try (var store = open()) {
            assertEquals(List.of(), store.check());
        }
    }

    @Test
    void whatNoProgramOfOursWroteIsToldByRecord() throws SQLException {
        tamper(
                "UPDATE contact SET zone = 'Mars/Olympus' WHERE id = 'contact'; UPDATE message SET"
                        + " at = 'noon'");
        try (var store = open()) {
            assertEquals(
                    List.of(
                            "The contact contact in the data file cannot be read: “zone” is"
                                    + " “Mars/Olympus”, which is not a time zone such as"
                                    + " Europe/Berlin.",
                            "The message message in the data file cannot be read: “at” is"
                                    + " “noon”, which is not a UTC time such as"
                                    + " 2026-11-17T13:20:00Z."),
                    store.check());
            for (var read :
                    List.<Runnable>of(
                            () -> store.all(Shapes.CONTACT),
                            () -> store.find(Shapes.MESSAGE, "message"),
                            () -> store.touches(Samples.AT))) {
                var told = assertThrows(StoreException.class, read::run);
                assertEquals(StoreException.Kind.DAMAGED, told.kind());
            }
        }
    }

    @Test
    void brokenReferencesAreTold() throws SQLException {
        tamper("PRAGMA foreign_keys = OFF; DELETE FROM organization");
        try (var store = open()) {
            assertEquals(
                    List.of(
                            "A contact refers to a missing organization.",
                            "A reminder refers to a missing organization."),
                    store.check());
        }
    }

    @Test
    void tornPagesAreTold() throws IOException {
        var bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        int page = bytes.indexOf("Knows Priya") / 4096;
        try (var raw = new RandomAccessFile(file.toFile(), "rw")) {
            raw.seek(page * 4096L);
            raw.write(new byte[4096]);
        }
        try (var store = open()) {
            assertFalse(store.check().isEmpty());
        }
    }

    private SqliteStore open() {
        return SqliteStore.open(file, Samples.settings());
    }

    private void tamper(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
