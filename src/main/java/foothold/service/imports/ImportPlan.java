package foothold.service.imports;

import foothold.exchange.linkedin.LinkedInFile;
import foothold.service.imports.PlannedRow.Fate;
import foothold.service.imports.PlannedRow.Proposal;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What an import would do, before anything is written.
 *
 * @param file what was read
 * @param rows every row below the column names, in the file's order
 * @param declined proposals that are not to be taken over; at first none
 */
public record ImportPlan(LinkedInFile file, List<PlannedRow> rows, Set<Proposal> declined) {

    public ImportPlan {
        rows = List.copyOf(rows);
        declined = Set.copyOf(declined);
    }

    /** The same, but these proposals are not to be taken over and all others are. */
    public ImportPlan declining(Set<Proposal> unwanted) {
        return new ImportPlan(file, rows, unwanted);
    }

    /** How many rows that becomes of. */
    public int count(Fate fate) {
        return (int) rows.stream().filter(row -> row.fate() == fate).count();
    }

    /** The proposals that may be taken over: shown, and not declined. */
    Set<Proposal> accepted() {
        return rows.stream()
                .flatMap(row -> row.news().proposals().stream())
                .filter(proposal -> !declined.contains(proposal))
                .collect(Collectors.toSet());
    }
}
