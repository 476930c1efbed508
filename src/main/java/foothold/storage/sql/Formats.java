package foothold.storage.sql;

import java.time.Duration;
import java.util.List;

/**
 * The data formats a program knows.
 *
 * @param migrations from version 1 on, without gaps
 * @param patience how long to wait for another process
 */
public record Formats(List<Migration> migrations, Duration patience) {
    /** How long the program waits for another process before giving up with IN_USE. */
    public static final Duration PATIENCE = Duration.ofSeconds(5);

    public Formats {
        migrations = List.copyOf(migrations);
    }

    /** The newest version. */
    public int newest() {
        return migrations.getLast().version();
    }
}
