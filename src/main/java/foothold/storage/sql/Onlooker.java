package foothold.storage.sql;

import foothold.service.StoreException;

import java.nio.file.Files;
import java.nio.file.Path;

/** Opens a file to look at it while others work on it: nothing of it is ever written. */
public final class Onlooker {
    private Onlooker() {}

    /**
     * Opens a file that is there for reading alone, whoever else writes to it. Where nobody seems to
     * have it open no lock is taken, so that nothing is left beside it; whoever reads makes sure
     * afterwards that it stayed so.
     *
     * @throws StoreException when it is not ours, out of reach or not of the newest format
     */
    public static Database at(Path file, Formats formats) {
        var dataFile = new DataFile(file);
        dataFile.require(formats.newest());
        var access = Files.exists(log(file)) ? Access.READ : Access.STILL;
        return Database.open(dataFile, access, formats, each -> requireNewest(each, formats));
    }

    /** Where its write-ahead log is while somebody has it open. */
    public static Path log(Path file) {
        return file.resolveSibling(file.getFileName() + "-wal");
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
