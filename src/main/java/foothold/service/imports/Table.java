package foothold.service.imports;

import foothold.domain.Text;
import foothold.exchange.contactcsv.ColumnGuess;
import foothold.exchange.contactcsv.ContactCsvReader;
import foothold.exchange.contactcsv.Meaning;
import foothold.exchange.contactcsv.Sheet;
import foothold.exchange.person.PersonFile;

import java.util.ArrayList;
import java.util.List;

/** A list of people as a table whose columns the user may tell the meaning of. */
public final class Table {
    private final Sheet sheet;
    private final List<Meaning> meanings;

    private Table(Sheet sheet, List<Meaning> meanings) {
        this.sheet = sheet;
        this.meanings = meanings;
    }

    /** The table with the meanings its columns seem to have. */
    static Table of(Sheet sheet) {
        return new Table(sheet, ColumnGuess.of(sheet));
    }

    /**
     * A column.
     *
     * @param name as written; empty where it has none
     * @param samples the first values in it
     * @param meaning what it holds, one of {@link Table#choices}
     */
    public record Column(String name, List<String> samples, String meaning) {}

    /** Every column, in the file's order. */
    public List<Column> columns() {
        var columns = new ArrayList<Column>();
        for (int i = 0; i < meanings.size(); i++) {
            columns.add(new Column(sheet.name(i), sheet.samples(i), meanings.get(i).name()));
        }
        return columns;
    }

    /** The names of all meanings a column can be given. */
    public static List<String> choices() {
        return Meaning.CHOICES.stream().map(Meaning::name).toList();
    }

    /** Whether this program wrote it, so that nothing is to be told about its columns. */
    public boolean own() {
        return sheet.own();
    }

    /** The same with another meaning of one column; of what may stand once, no other keeps it. */
    public Table with(int column, String meaning) {
        var wanted = Meaning.valueOf(meaning);
        var changed = new ArrayList<>(meanings);
        if (!wanted.repeats()) {
            changed.replaceAll(each -> each == wanted ? Meaning.NOTHING : each);
        }
        changed.set(column, wanted);
        return new Table(sheet, List.copyOf(changed));
    }

    /** The people the table holds, its columns as told. */
    PersonFile people() {
        return ContactCsvReader.read(sheet, meanings);
    }

    /** Why nobody can be read from it: the line and the reason; null when somebody can. */
    String refusal() {
        if (meanings.stream().anyMatch(Meaning::identifies)) {
            return null;
        }
        var names = String.join(", ", sheet.names());
        var line = Math.max(1, sheet.line());
        return "Line "
                + line
                + (names.isBlank() ? "" : " (" + Text.excerpt(names, 60) + ")")
                + " names no column that holds a name or an e-mail, so nobody can be read from"
                + " this file. Name one of them Name or E-mail, or choose another file. Nothing was"
                + " changed.";
    }

    /** Whether it tells what LinkedIn's own list never does: a telephone number, a note, a tag. */
    boolean tellsMoreThanLinkedIn() {
        for (int i = 0; i < meanings.size(); i++) {
            boolean more =
                    switch (meanings.get(i)) {
                        case PHONE, NOTES, TAGS, LINK, LOCATION, CITY, COUNTRY, OWN -> true;
                        default -> false;
                    };
            if (more && !sheet.samples(i).isEmpty()) {
                return true;
            }
        }
        return false;
    }
}
