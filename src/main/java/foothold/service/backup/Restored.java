package foothold.service.backup;

import java.nio.file.Path;

/**
 * What bringing back a backup did.
 *
 * @param contents what is in the data file now
 * @param before what was in its place: a backup of it, or the damaged file itself, kept aside; null
 *     when there was nothing
 * @param damaged whether what was in its place was damaged
 */
public record Restored(Contents contents, Path before, boolean damaged) {}
