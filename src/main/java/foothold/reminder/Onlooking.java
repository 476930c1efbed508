package foothold.reminder;

import foothold.service.Store;
import foothold.service.StoreException;
import foothold.storage.SqliteStore;
import foothold.storage.sql.Formats;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.function.Function;

/** Reads a data file that others may open, write and close meanwhile, and leaves no trace. */
final class Onlooking {
    private static final int TRIES = 3;

    private Onlooking() {}

    /**
     * How a file stands.
     *
     * @param open whether somebody has it open, as far as can be told
     * @param written when it was last written
     * @param size in bytes
     */
    private record State(boolean open, FileTime written, long size) {
        static State of(Path file) throws IOException {
            return new State(
                    Files.exists(Formats.log(file)),
                    Files.getLastModifiedTime(file),
                    Files.size(file));
        }
    }

    /**
     * Reads it.
     *
     * @throws StoreException when it cannot be read
     * @throws IOException when it goes away
     */
    static <T> T at(Path file, Function<Store, T> read) throws IOException {
        for (int left = TRIES - 1; ; left--) {
            var before = State.of(file);
            try (var store = SqliteStore.toLookAt(file)) {
                var found = read.apply(store);
                // With locks SQLite sees to it itself; without, nobody may have come meanwhile.
                if (before.open() || left == 0 || before.equals(State.of(file))) {
                    return found;
                }
            } catch (StoreException e) {
                if (left == 0 || before.equals(State.of(file))) {
                    throw e;
                }
            }
        }
    }
}
