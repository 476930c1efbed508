package foothold.service.sharing;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Properties;

/**
 * Whether there is a feed, and where.
 *
 * @param on off until the user says so
 * @param file the calendar file
 */
public record FeedChoice(boolean on, Path file) {
    private static final String ENDING = "feed.properties";

    /** What was chosen for that data file; off, in its folder, at first. */
    public static FeedChoice of(Path dataFile) {
        var kept = Beside.of(dataFile, ENDING).read();
        var place = kept.getProperty("file");
        return new FeedChoice(Boolean.parseBoolean(kept.getProperty("on")), place(place, dataFile));
    }

    private static Path place(String kept, Path dataFile) {
        var usual = dataFile.toAbsolutePath().resolveSibling("foothold.ics");
        try {
            var place = kept == null ? usual : Path.of(kept);
            return place.isAbsolute() ? place : usual;
        } catch (InvalidPathException _) {
            return usual; // Written by another system.
        }
    }

    /**
     * Keeps the choice for that data file.
     *
     * @throws IOException when it cannot be written
     */
    public void keep(Path dataFile) throws IOException {
        var kept = new Properties();
        kept.setProperty("on", Boolean.toString(on));
        kept.setProperty("file", file.toString());
        Beside.of(dataFile, ENDING).write(kept);
    }

    /** The same place, on or off. */
    public FeedChoice with(boolean nowOn) {
        return new FeedChoice(nowOn, file);
    }

    /** The same at another place. */
    public FeedChoice with(Path place) {
        return new FeedChoice(on, place.toAbsolutePath());
    }
}
