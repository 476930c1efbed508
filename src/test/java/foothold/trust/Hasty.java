package foothold.trust;

import foothold.service.imports.RefusedFile;
import foothold.storage.HastyStore;

import java.io.IOException;
import java.nio.file.Path;

/** The same as {@link Worker} with a store that does not wait for the disk. */
final class Hasty {
    private Hasty() {}

    /** Arguments as of {@link Worker}. */
    public static void main(String... arguments) throws IOException, RefusedFile {
        var file = Path.of(arguments[0]);
        try (var store = HastyStore.open(file)) {
            Worker.work(store, file, arguments);
        }
    }
}
