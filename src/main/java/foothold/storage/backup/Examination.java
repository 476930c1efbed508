package foothold.storage.backup;

import foothold.service.StoreException;
import foothold.service.backup.Contents;
import foothold.service.backup.RefusedBackup;
import foothold.storage.Inspection;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;

/** Reads a copy that nobody else knows, to the last record. */
final class Examination {
    private Examination() {}

    /**
     * What is in it.
     *
     * @param made when it was made; null where nobody knows
     * @throws StoreException when it is damaged, not ours or newer
     */
    static Contents of(Path copy, Instant made) {
        try (var inspection = Inspection.of(copy)) {
            var problems = inspection.problems();
            if (!problems.isEmpty()) {
                throw new StoreException(
                        StoreException.Kind.DAMAGED,
                        "The data file is damaged: " + problems.getFirst(),
                        "Nothing was changed. The older backups are as they were.",
                        null);
            }
            return inspection.contents(made);
        }
    }

    /** Why a file is no good, without the temporary name of the copy that was read. */
    static String why(Path file, StoreException found) {
        return switch (found.kind()) {
            case NEWER -> file + " was made by a newer Foothold; install that one first.";
            case DAMAGED -> file + " is damaged, or no data file of Foothold.";
            case IN_USE, UNWRITABLE, STALE -> file + " cannot be read.";
        };
    }

    /**
     * What a backup holds, its seal taken off into the draft.
     *
     * @param file what it is called
     * @param bytes where it can be read
     * @throws RefusedBackup when it is damaged or no backup
     */
    static Contents opened(Path file, Path bytes, Draft draft) throws IOException {
        var seal = Seal.open(bytes, draft.path());
        try {
            return of(draft.path(), seal.map(Seal::made).orElse(null));
        } catch (StoreException e) {
            throw new RefusedBackup(why(file, e), e);
        }
    }
}
