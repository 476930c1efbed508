package foothold.exchange.linkedin;

import foothold.exchange.Problem;

import java.util.List;

/**
 * What a LinkedIn export holds.
 *
 * @param rows the people, in the file's order; one person may stand there twice
 * @param skipped rows that name nobody, in the file's order
 * @param notes what was not right with rows that were kept, in the file's order
 */
public record LinkedInFile(
        List<LinkedInRow> rows, List<Problem> skipped, List<Problem> notes, Columns columns) {

    /**
     * The line with the column names.
     *
     * @param line 1-based
     * @param names as written, trimmed
     * @param certain only LinkedIn writes such a line; false for its export of 2011 to 2017 in
     *     Outlook's format, which other programs write too
     */
    public record Columns(int line, List<String> names, boolean certain) {

        public Columns {
            names = List.copyOf(names);
        }
    }

    public LinkedInFile {
        rows = List.copyOf(rows);
        skipped = List.copyOf(skipped);
        notes = List.copyOf(notes);
    }

    /** How many rows stand below the column names: those kept and those skipped. */
    public int read() {
        return rows.size() + skipped.size();
    }
}
