package foothold.storage.backup;

import foothold.service.Change;
import foothold.service.Edit;
import foothold.storage.SqliteStore;
import foothold.testdata.Samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** A data file that holds every kind of record, and its backups. */
final class Vaults {
    /** The clock of the tests; files are written by the machine's own. */
    static final Instant NOW = Instant.parse("2026-11-25T14:00:00Z");

    private final Path file;

    Vaults(Path folder) {
        file = folder.resolve("foothold.db");
        try (var store = open()) {
            var changes =
                    Samples.filled().stream()
                            .filter(each -> !each.id().equals("settings"))
                            .map(Change::create)
                            .toList();
            store.apply(Edit.of("Fill", changes), NOW);
        }
    }

    Path file() {
        return file;
    }

    SqliteStore open() {
        return SqliteStore.open(file, Samples.settings());
    }

    Backups backups() {
        return at(NOW);
    }

    Backups at(Instant now) {
        return watched(now, _ -> {});
    }

    Backups watched(Instant now, Step.Watch watch) {
        return new Backups(file, Clock.fixed(now, ZoneOffset.UTC), watch);
    }

    /** Everything in a file, history included, as text. */
    static String dump(Path file) {
        return foothold.storage.Everything.of(file);
    }

    /** The names in that folder. */
    static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }
}
