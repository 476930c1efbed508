package foothold.exchange.contactcsv;

import foothold.exchange.CsvRow;
import foothold.exchange.Problem;
import foothold.exchange.Problem.Kind;
import foothold.exchange.person.PersonFile;
import foothold.exchange.person.PersonRow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Turns the rows of a table into people, column by column as told. Changes nothing. */
public final class ContactCsvReader {
    private final Sheet sheet;
    private final List<Meaning> meanings;
    private final Map<Integer, String> fields = new TreeMap<>();
    private final List<PersonRow> rows = new ArrayList<>();
    private final List<Problem> skipped = new ArrayList<>();
    private final List<Problem> notes = new ArrayList<>();

    private ContactCsvReader(Sheet sheet, List<Meaning> meanings) {
        this.sheet = sheet;
        this.meanings = meanings;
        for (int column = 0; column < meanings.size(); column++) {
            if (meanings.get(column) == Meaning.OWN) {
                fields.put(column, OwnColumns.field(sheet.name(column)).orElseThrow());
            }
        }
    }

    /** The people of that table; {@code meanings} says what each column holds. */
    public static PersonFile read(Sheet sheet, List<Meaning> meanings) {
        return new ContactCsvReader(sheet, List.copyOf(meanings)).read();
    }

    private PersonFile read() {
        for (var row : sheet.rows()) {
            var person = sheet.own() ? own(row) : PersonFacts.of(row, meanings);
            if (row.cells().stream().map(String::strip).toList().equals(sheet.names())) {
                skip(row, Kind.REPEATED_HEADER, "the column names once more");
            } else if (person.facts().text("name") == null) {
                skip(row, Kind.NO_NAME, reason(row));
            } else {
                keep(row, person);
            }
        }
        notes.sort(Comparator.comparingInt(Problem::line));
        return new PersonFile(rows, skipped, notes);
    }

    private String reason(CsvRow row) {
        if (row.cells().stream().allMatch(String::isBlank)) {
            return "every cell is empty";
        }
        boolean hopeless = meanings.stream().noneMatch(Meaning::identifies);
        return hopeless ? "no column is known to hold a name or an e-mail" : "nobody is named";
    }

    private void skip(CsvRow row, Kind kind, String why) {
        skipped.add(new Problem(row.line(), kind, why));
    }

    private void keep(CsvRow row, PersonFacts person) {
        rows.add(new PersonRow(row.line(), person.facts()));
        row.problem().ifPresent(notes::add);
        person.notes().forEach(notes::add);
        noteCells(row);
    }

    private void noteCells(CsvRow row) {
        int cells = row.cells().size();
        int columns = sheet.names().size();
        boolean more =
                sheet.line() > 0
                        && cells > columns
                        && row.cells().stream().skip(columns).anyMatch(cell -> !cell.isBlank());
        if (more) {
            notes.add(
                    new Problem(
                            row.line(),
                            Kind.TOO_MANY_CELLS,
                            cells
                                    + " cells where there are "
                                    + columns
                                    + " columns: look whether the row is right"));
        }
    }

    private PersonFacts own(CsvRow row) {
        var person = PersonFacts.empty();
        fields.forEach(
                (column, field) -> person.own(row, field, FormulaGuard.unguard(row.cell(column))));
        return person;
    }
}
