package foothold.service.imports.plan;

import foothold.exchange.person.PersonFile;
import foothold.service.imports.plan.PlannedRow.Fate;
import foothold.service.imports.plan.PlannedRow.Proposal;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What an import would do, before anything is written.
 *
 * @param source where the people come from, as undo calls it ("LinkedIn", "friends.vcf")
 * @param file what was read
 * @param rows every entry of the file, in its order
 * @param choices what the user decided
 */
public record ImportPlan(String source, PersonFile file, List<PlannedRow> rows, Choices choices) {

    /**
     * What the user decides about an import.
     *
     * @param declined proposals that are not to be taken over; at first none
     * @param targets whether everybody in the file becomes somebody to talk to; at first not
     */
    public record Choices(Set<Proposal> declined, boolean targets) {
        public static final Choices NONE = new Choices(Set.of(), false);

        public Choices {
            declined = Set.copyOf(declined);
        }
    }

    public ImportPlan {
        rows = List.copyOf(rows);
    }

    /** The same, but these proposals are not to be taken over and all others are. */
    public ImportPlan declining(Set<Proposal> unwanted) {
        return with(new Choices(unwanted, choices.targets()));
    }

    /** The same, but everybody in the file becomes somebody to talk to, or not. */
    public ImportPlan asTargets(boolean targets) {
        return with(new Choices(choices.declined(), targets));
    }

    /** The same with other choices. */
    public ImportPlan with(Choices others) {
        return new ImportPlan(source, file, rows, others);
    }

    /** How many rows that becomes of. */
    public int count(Fate fate) {
        return (int) rows.stream().filter(row -> row.fate() == fate).count();
    }

    /** The proposals that may be taken over: shown, and not declined. */
    public Set<Proposal> accepted() {
        return rows.stream()
                .flatMap(row -> row.news().proposals().stream())
                .filter(proposal -> !choices.declined().contains(proposal))
                .collect(Collectors.toSet());
    }
}
