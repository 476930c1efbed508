package foothold.exchange.linkedin;

import foothold.exchange.CsvRow;
import foothold.exchange.Problem;
import foothold.exchange.Problem.Kind;
import foothold.exchange.linkedin.ColumnNames.Field;
import foothold.exchange.linkedin.LinkedInRow.Connected;
import foothold.exchange.linkedin.LinkedInRow.Name;
import foothold.exchange.linkedin.LinkedInRow.Reach;
import foothold.exchange.linkedin.LinkedInRow.Work;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Turns the rows below the column names into people, and says what was skipped or odd. */
final class People {

    private static final DateTimeFormatter SPELLED =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private final Header header;
    private final List<CsvRow> source;
    private final ConnectedDates dates;
    private final List<LinkedInRow> rows = new ArrayList<>();
    private final List<Problem> skipped = new ArrayList<>();
    private final List<Problem> notes = new ArrayList<>();

    People(Header header, List<CsvRow> source) {
        this.header = header;
        this.source = source;
        this.dates =
                ConnectedDates.of(
                        source.stream().map(row -> cell(row, Field.CONNECTED)).toList(),
                        header.english());
    }

    /** Adds a note about the file to those about its rows. */
    void note(Problem problem) {
        notes.add(problem);
    }

    /** Every row below the names ends as one person or one skipped row. */
    LinkedInFile read() {
        for (CsvRow row : source) {
            Optional<Problem> reason = reasonToSkip(row);
            reason.ifPresentOrElse(skipped::add, () -> keep(row));
        }
        notes.sort(Comparator.comparingInt(Problem::line));
        return new LinkedInFile(
                rows,
                skipped,
                notes,
                new LinkedInFile.Columns(header.line(), header.names(), header.isCertain()));
    }

    private Optional<Problem> reasonToSkip(CsvRow row) {
        if (row.isBlank()) {
            return skip(
                    row, Kind.HIDDEN_MEMBER, "every cell is empty: a member who has left or hides");
        }
        boolean named = !cell(row, Field.FIRST).isEmpty() || !cell(row, Field.LAST).isEmpty();
        if (named) {
            return row.cells().equals(header.names())
                    ? skip(row, Kind.REPEATED_HEADER, "the column names once more")
                    : Optional.empty();
        }
        boolean anything =
                List.of(Field.URL, Field.EMAIL, Field.COMPANY, Field.POSITION).stream()
                        .anyMatch(field -> !cell(row, field).isEmpty());
        return anything
                ? skip(row, Kind.NO_NAME, "neither first nor last name")
                : skip(
                        row,
                        Kind.HIDDEN_MEMBER,
                        "nothing but a date: a member who has left or hides");
    }

    private static Optional<Problem> skip(CsvRow row, Kind kind, String why) {
        return Optional.of(new Problem(row.line(), kind, why));
    }

    private void keep(CsvRow row) {
        String written = cell(row, Field.CONNECTED);
        LocalDate on = dates.read(written);
        rows.add(
                new LinkedInRow(
                        row.line(),
                        new Name(cell(row, Field.FIRST), cell(row, Field.LAST)),
                        new Work(cell(row, Field.COMPANY), cell(row, Field.POSITION)),
                        new Reach(cell(row, Field.URL), cell(row, Field.EMAIL)),
                        new Connected(on, written)));
        row.problem().ifPresent(notes::add);
        noteCells(row);
        noteDate(row.line(), written, on);
    }

    private void noteCells(CsvRow row) {
        int cells = row.cells().size();
        int columns = header.width();
        boolean more =
                cells > columns
                        && row.cells().stream().skip(columns).anyMatch(cell -> !cell.isEmpty());
        String count = cells + " cells where there are " + columns + " columns: ";
        if (cells < columns) {
            notes.add(
                    new Problem(
                            row.line(),
                            Kind.TOO_FEW_CELLS,
                            count + "what is missing was left empty"));
        } else if (more) {
            notes.add(
                    new Problem(
                            row.line(),
                            Kind.TOO_MANY_CELLS,
                            count + "look whether the row is right"));
        }
    }

    private void noteDate(int line, String written, LocalDate on) {
        if (on == null && !written.isEmpty()) {
            notes.add(
                    new Problem(
                            line,
                            Kind.UNKNOWN_DATE,
                            "\"" + written + "\" is no date known here; the text was kept"));
        } else if (on != null && dates.isGuess(written)) {
            notes.add(
                    new Problem(
                            line,
                            Kind.AMBIGUOUS_DATE,
                            "\""
                                    + written
                                    + "\" can be read two ways; it was read as "
                                    + SPELLED.format(on)));
        }
    }

    private String cell(CsvRow row, Field field) {
        return row.cell(header.column(field));
    }
}
