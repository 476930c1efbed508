package foothold.service;

import java.util.List;

/**
 * What an import did, or would do; {@code created + merged + unchanged + skipped().size() = read}.
 *
 * @param read rows or records found
 * @param created those that made somebody or something new
 * @param merged those that told something new about somebody known, or about the same person as an
 *     earlier new row
 * @param unchanged those that told nothing new
 * @param said what is to be said about single rows
 */
public record ImportResult(int read, int created, int merged, int unchanged, Said said) {

    /**
     * What is to be said about single rows, each list in the file's order.
     *
     * @param skipped those left out, and why
     * @param notes what was odd about those that were kept
     */
    public record Said(List<Remark> skipped, List<Remark> notes) {
        public static final Said NOTHING = new Said(List.of(), List.of());

        public Said {
            skipped = List.copyOf(skipped);
            notes = List.copyOf(notes);
        }
    }

    /**
     * Something about one row.
     *
     * @param line 1-based line of the file
     * @param why the reason as a user reads it: no line number, no full stop
     */
    public record Remark(int line, String why) {}

    /** The rows left out, in the file's order. */
    public List<Remark> skipped() {
        return said.skipped();
    }

    /** What was odd about rows that were kept, in the file's order. */
    public List<Remark> notes() {
        return said.notes();
    }
}
