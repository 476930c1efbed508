package foothold.storage.sql;

import foothold.service.StoreException;

import java.nio.file.Path;

/** Opens a file to look at it while others work on it: nothing of it is ever written. */
public final class Onlooker {
    private Onlooker() {}

    /**
     * Opens a file that is there for reading alone, whoever else writes to it.
     *
     * @throws StoreException when it is not ours, out of reach or not of the newest format
     */
    public static Database at(Path file, Formats formats) {
        var dataFile = new DataFile(file);
        dataFile.require(formats.newest());
        var access = dataFile.writable() ? Access.READ : Access.of(dataFile);
        return Database.open(dataFile, access, formats, each -> requireNewest(each, formats));
    }

    private static void requireNewest(Database database, Formats formats) {
        if (database.format() < formats.newest()) {
            throw new StoreException(
                    StoreException.Kind.UNWRITABLE,
                    database.file() + " is in an older data format.",
                    "Nothing was changed. Open the window once: it brings the file up to date.",
                    null);
        }
    }
}
