package foothold.cli.port;

import foothold.service.backup.Vault;
import foothold.service.remind.Reminders;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** The program behind the commands. */
public interface Backend {

    /**
     * Opens the data file, made where there is none.
     *
     * @param data the file, or null for the usual one
     * @param zone the zone whose days count this once, instead of the one kept in the file; null
     *     for that one
     * @throws foothold.service.StoreException when it cannot be opened or is damaged; it is
     *     unchanged then
     */
    Desk open(Path data, ZoneId zone);

    /**
     * The same without looking first whether it is sound; as long as that is not known, the first
     * write does so.
     */
    Desk openAsItIs(Path data, ZoneId zone);

    /** The backups of a data file; null for the usual one. */
    Vault vault(Path data);

    /**
     * Being reminded of a data file while no window is open; the file need not be there.
     *
     * @param data the file, or null for the usual one
     * @param zone the zone whose days count this once, or null for the one kept in the file
     */
    Reminders reminders(Path data, ZoneId zone);

    /** The present moment. */
    Instant now();

    /** The version of the program, such as "1.2.0". */
    String version();

    /**
     * Takes a picture of every screen, light and dark, from sample data, without a display.
     *
     * @return the files written
     * @throws IOException when one cannot be written
     */
    List<Path> shots(Path folder) throws IOException;
}
