package foothold.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.domain.Settings;
import foothold.domain.flat.Shapes;
import foothold.service.Edit;
import foothold.storage.SqliteStore;
import foothold.testdata.Samples;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** R9: files that older versions wrote are brought forward with all that is in them. */
class GoldenTest {
    @TempDir Path folder;

    static IntStream formats() {
        return IntStream.rangeClosed(1, Golden.newest());
    }

    @Test
    void everyFormatHasItsFile() throws SQLException {
        var fresh = folder.resolve("fresh.foothold");
        open(fresh).close();
        assertEquals(
                Raw.number(fresh, "PRAGMA user_version"),
                Golden.newest(),
                "run GoldenMaker once with the new format, and keep what it writes");
    }

    @ParameterizedTest
    @MethodSource("formats")
    void everyRecordComesForwardUnchanged(int format) throws IOException, SQLException {
        var file = folder.resolve("data.foothold");
        Golden.build(format, file);
        var looks = Raw.looks(file);
        var before = Raw.content(file, looks);
        before.forEach((table, rows) -> assertFalse(rows.isEmpty(), table + " is empty"));
        try (var store = open(file)) {
            assertEquals(List.of(), store.check());
            Shapes.ALL.forEach(store::all);
        }
        assertEquals(before, Raw.content(file, looks));
        var fresh = folder.resolve("fresh.foothold");
        open(fresh).close();
        assertEquals(Raw.schema(fresh), Raw.schema(file));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void theHistoryGoesBackAndForth(int format) throws IOException, SQLException {
        var file = folder.resolve("data.foothold");
        Golden.build(format, file);
        try (var store = open(file)) {
            var now = Fingerprint.of(store).toString();
            var back = labels(store::undo);
            assertEquals(List.of("Write", "Settings", "Rename", "Add everything"), back);
            assertEquals(0, store.count(Shapes.CONTACT));
            assertEquals(Samples.settings().theme(), store.all(Shapes.SETTINGS).getFirst().theme());
            var forth = labels(store::redo);
            assertEquals(
                    Stream.concat(back.reversed().stream(), Stream.of("Remove a note", "Add"))
                            .toList(),
                    forth);
            assertTrue(store.find(Shapes.CONTACT, "late").isPresent());
            store.undo();
            store.undo();
            assertEquals(now, Fingerprint.of(store).toString());
        }
    }

    private static List<String> labels(Supplier<Optional<Edit>> step) {
        return Stream.generate(step)
                .takeWhile(Optional::isPresent)
                .map(each -> each.orElseThrow().label())
                .toList();
    }

    private static SqliteStore open(Path file) {
        return SqliteStore.open(file, Settings.initial(Samples.ZONE, "US"));
    }
}
