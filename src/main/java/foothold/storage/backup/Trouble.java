package foothold.storage.backup;

import foothold.service.StoreException;

import java.io.IOException;
import java.nio.file.Path;

/** What the disk complains about while backups are made or brought back, in words. */
final class Trouble {
    private Trouble() {}

    /** What to throw when a new file was to be made and there is one. */
    static StoreException taken(Path file) {
        return new StoreException(
                StoreException.Kind.UNWRITABLE,
                file + " is there already.",
                "Nothing was changed. Choose another name.",
                null);
    }

    /** What to throw when that file could not be read or written. */
    static StoreException with(Path file, IOException cause) {
        return new StoreException(
                StoreException.Kind.UNWRITABLE,
                file + " could not be read or written.",
                "Nothing was lost: the data file and the older backups are as they were. Make"
                        + " sure that there is room and that you may write there, then try again.",
                cause);
    }
}
