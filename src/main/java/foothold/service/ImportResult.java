package foothold.service;

import java.util.List;

/**
 * What an import did, or would do; {@code created + merged + unchanged + skipped.size() = read}.
 *
 * @param read rows or records found
 * @param created those that made somebody or something new
 * @param merged those that told something new about somebody known, or about the same person as an
 *     earlier new row
 * @param unchanged those that told nothing new
 * @param skipped those left out, in the file's order
 */
public record ImportResult(
        int read, int created, int merged, int unchanged, List<Skipped> skipped) {

    /**
     * A row left out.
     *
     * @param line 1-based line of the file
     * @param why the reason as a user reads it: no line number, no full stop
     */
    public record Skipped(int line, String why) {}

    public ImportResult {
        skipped = List.copyOf(skipped);
    }
}
