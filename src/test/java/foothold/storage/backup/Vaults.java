package foothold.storage.backup;

import foothold.domain.contact.Contact;
import foothold.service.Change;
import foothold.service.Edit;
import foothold.service.Store;
import foothold.storage.SqliteStore;
import foothold.testdata.Samples;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
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

    /** Backups of a day so many later, in which that step fails. */
    Backups failing(Step failing, int daysLater) {
        return watched(
                NOW.plus(Duration.ofDays(daysLater)),
                step -> {
                    if (step == failing) {
                        throw new IOException("no room");
                    }
                });
    }

    /** Tears some pages of the file. */
    void damage() throws IOException {
        try (var raw = new RandomAccessFile(file.toFile(), "rw")) {
            raw.seek(4096 * 5);
            raw.write(new byte[4096 * 3]);
        }
    }

    /** Makes a contact of that name and id. */
    static void add(Store store, String id) {
        store.apply(Edit.of("Add", Change.create(Contact.named(id, id))), Samples.AT);
    }

    static String mode(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
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
