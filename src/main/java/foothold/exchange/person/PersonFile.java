package foothold.exchange.person;

import foothold.exchange.Problem;

import java.util.List;

/**
 * The people a file holds.
 *
 * @param rows the people, in the file's order; one person may stand there twice
 * @param skipped entries that name nobody, in the file's order
 * @param notes what was not right with entries that were kept, in the file's order
 */
public record PersonFile(List<PersonRow> rows, List<Problem> skipped, List<Problem> notes) {

    public PersonFile {
        rows = List.copyOf(rows);
        skipped = List.copyOf(skipped);
        notes = List.copyOf(notes);
    }

    /** How many entries there are: those kept and those skipped. */
    public int read() {
        return rows.size() + skipped.size();
    }
}
