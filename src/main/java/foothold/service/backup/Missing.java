package foothold.service.backup;

import java.time.Instant;

/**
 * What a damaged file may hold that a backup does not, as far as it can be told.
 *
 * @param steps how many steps were made since; -1 where the damaged file does not tell
 * @param lastStep what the latest of them is called in the undo history; may be null
 * @param lastWrite when the damaged file was last written to
 */
public record Missing(int steps, String lastStep, Instant lastWrite) {}
