package foothold.service.backup;

import foothold.domain.backup.Reason;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A backup in the folder of backups.
 *
 * @param made when, to the second
 * @param reason why it was made
 * @param bytes how long it is
 */
public record Backup(Path file, Instant made, Reason reason, long bytes) {}
