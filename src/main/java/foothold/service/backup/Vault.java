package foothold.service.backup;

import foothold.domain.backup.Passphrase;
import foothold.domain.backup.Reason;

import java.nio.file.Path;
import java.util.List;

/**
 * The backups of one data file. Every method throws {@link foothold.service.StoreException} when a
 * file cannot be read or written; nothing is half done then.
 */
public interface Vault {

    /** The data file. */
    Path dataFile();

    /** The folder the backups are in; need not exist. */
    Path folder();

    /** The backups in the folder, newest first, told by their names and ends alone. */
    List<Backup> all();

    /**
     * Whether the file was written to since the newest backup, or there is none; a clock that was
     * set back counts as a change.
     */
    boolean changedSinceNewest();

    /**
     * Makes a backup, reads it back, and lets those go that need not be kept.
     *
     * @throws foothold.service.StoreException DAMAGED when the data file is damaged
     */
    Backup make(Reason reason);

    /**
     * The same in a place of one's own; a file of that name is replaced only once the backup is
     * complete and checked.
     *
     * @param passphrase to seal it with; null to leave it open
     */
    Contents makeAt(Path file, Passphrase passphrase);

    /** The same, left open. */
    default Contents makeAt(Path file) {
        return makeAt(file, null);
    }

    /** Whether the backups in the folder are sealed from now on. */
    boolean sealing();

    /**
     * Seals the backups in the folder from now on: making one asks for nothing, opening one takes
     * the passphrase. Those that are there stay as they are.
     *
     * @param passphrase null to seal no more
     */
    void seal(Passphrase passphrase);

    /** Whether it takes a passphrase to open that file. */
    boolean sealed(Path file);

    /**
     * Writes all of the data file, history included, into a new file, which is read back before it
     * gets its name; to be the data file from now on.
     *
     * @throws foothold.service.StoreException UNWRITABLE where there is a file of that name
     */
    void copyTo(Path file);

    /**
     * Looks through a backup, or a copy of a data file, to the last byte.
     *
     * @param passphrase of a sealed one; else it may be null
     * @throws RefusedBackup when it cannot be brought back
     */
    Contents examine(Path file, Passphrase passphrase);

    /** The same of one that is not sealed. */
    default Contents examine(Path file) {
        return examine(file, null);
    }

    /**
     * Puts a backup in the place of the data file, which is backed up first, or kept aside where it
     * is damaged.
     *
     * @param passphrase of a sealed one; else it may be null
     * @throws RefusedBackup when it cannot be brought back
     */
    Restored restore(Path file, Passphrase passphrase);

    /** The same with one that is not sealed. */
    default Restored restore(Path file) {
        return restore(file, null);
    }

    /** What a backup lacks of the data file, which is damaged. */
    Missing missingSince(Backup backup);
}
