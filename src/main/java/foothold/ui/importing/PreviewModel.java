package foothold.ui.importing;

import foothold.service.imports.Prepared;
import foothold.service.imports.Table;
import foothold.service.imports.plan.ImportPlan;
import foothold.service.imports.plan.PlannedRow;
import foothold.service.imports.plan.PlannedRow.Fate;
import foothold.service.imports.plan.PlannedRow.Proposal;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** What is shown of a file before it is imported, and what the user decides about it. */
abstract class PreviewModel {
    private static final List<Fate> ORDER =
            List.of(Fate.NEWS, Fate.NEW, Fate.AGAIN, Fate.SKIPPED, Fate.KNOWN);
    private static final Comparator<PlannedRow> BY_INTEREST =
            Comparator.<PlannedRow>comparingInt(row -> ORDER.indexOf(row.fate()))
                    .thenComparingInt(PlannedRow::line);

    private final ReadOnlyObjectWrapper<Phase> phase =
            new ReadOnlyObjectWrapper<>(new Phase.Waiting(""));
    private final ObservableList<PlannedRow> rows = FXCollections.observableArrayList();
    private final Set<Proposal> declined = new HashSet<>();
    private Fate only;

    /** Goes on to that phase. */
    final void become(Phase next) {
        phase.set(next);
    }

    /** Shows a file anew, nothing declined and nothing filtered. */
    final void begin(Phase.Previewing preview) {
        declined.clear();
        only = null;
        phase.set(preview);
        refill();
    }

    ReadOnlyObjectProperty<Phase> phase() {
        return phase.getReadOnlyProperty();
    }

    /** The rows to show, those that bring a decision first. */
    ObservableList<PlannedRow> rows() {
        return rows;
    }

    /** The people who are shown; null when the file is an archive or none was read. */
    final Prepared.People people() {
        return previewing() != null && previewing().prepared() instanceof Prepared.People people
                ? people
                : null;
    }

    /** The plan that is shown; null when the file is an archive or none was read. */
    ImportPlan plan() {
        return people() == null ? null : people().plan();
    }

    /** The columns the user may explain; null when there are none. */
    Table table() {
        return people() == null ? null : people().table();
    }

    /** Why nobody can be read as it stands; empty when somebody can. */
    String refusal() {
        return people() == null ? "" : Objects.requireNonNullElse(people().refusal(), "");
    }

    /** Whether everybody in the file becomes a target. */
    boolean targets() {
        return plan() != null && plan().choices().targets();
    }

    /** Makes everybody in the file a target, or not. */
    void target(boolean targets) {
        if (phase.get() instanceof Phase.Previewing shown && people() != null) {
            var next = people().with(new ImportPlan.Choices(declined, targets));
            phase.set(new Phase.Previewing(shown.name(), next, shown.result()));
        }
    }

    final Phase.Previewing previewing() {
        return switch (phase.get()) {
            case Phase.Previewing shown -> shown;
            case Phase.Writing writing -> writing.shown();
            case Phase.Waiting _, Phase.Reading _, Phase.Locked _, Phase.Done _ -> null;
        };
    }

    /** Shows only rows that become this; all for null. */
    void filter(Fate fate) {
        only = fate;
        refill();
    }

    final void refill() {
        var plan = plan();
        rows.setAll(
                plan == null
                        ? List.of()
                        : plan.rows().stream()
                                .filter(row -> only == null || row.fate() == only)
                                .sorted(BY_INTEREST)
                                .toList());
    }

    /** Whether a proposal will be taken over. */
    boolean isTicked(Proposal proposal) {
        return !declined.contains(proposal);
    }

    /** Takes a proposal over, or not; the preview counts again. */
    void tick(Proposal proposal, boolean wanted) {
        boolean changed = wanted ? declined.remove(proposal) : declined.add(proposal);
        if (changed) {
            target(targets());
        }
    }

    /** How many people or records would be made or changed as far as is ticked. */
    int affected() {
        var plan = plan();
        if (plan == null) {
            var shown = previewing();
            return shown == null ? 0 : shown.result().created() + shown.result().merged();
        }
        return (int) plan.rows().stream().filter(this::tells).count();
    }

    private boolean tells(PlannedRow row) {
        boolean named = row.fate() == Fate.NEWS || row.fate() == Fate.KNOWN;
        return row.fate() == Fate.NEW
                || targets() && named
                || !row.news().fills().isEmpty()
                || row.news().proposals().stream().anyMatch(this::isTicked);
    }
}
