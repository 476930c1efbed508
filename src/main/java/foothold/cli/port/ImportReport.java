package foothold.cli.port;

import java.util.List;

/**
 * What an import did, or would do.
 *
 * @param read rows or records found
 * @param created new ones
 * @param merged known ones that learned something
 * @param unchanged known ones that did not
 * @param skipped rows that name nobody
 */
public record ImportReport(
        int read, int created, int merged, int unchanged, List<Skipped> skipped) {

    /**
     * A row left out.
     *
     * @param line 1-based line of the file
     * @param why the reason, as a user reads it
     */
    public record Skipped(int line, String why) {}

    public ImportReport {
        skipped = List.copyOf(skipped);
    }
}
