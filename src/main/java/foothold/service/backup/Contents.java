package foothold.service.backup;

import java.time.Instant;

/**
 * What is in a data file or backup that was looked through and found sound.
 *
 * @param made when the backup was made; null where the file has no checksum of ours, so that only
 *     its structure could be examined
 * @param lastChange when the latest step was made that can be undone; null when there is none
 */
public record Contents(Instant made, Counts counts, Instant lastChange) {

    /** How many there are. */
    public record Counts(int people, int messages, int meetings) {}

    /** Whether every byte is as it was when the backup was made. */
    public boolean proven() {
        return made != null;
    }
}
