package foothold.ui.importing;

import static foothold.ui.Messages.text;

import foothold.service.ImportResult;
import foothold.service.Workspace;
import foothold.service.imports.Importer;
import foothold.service.imports.Prepared;
import foothold.service.imports.RefusedFile;
import foothold.service.imports.plan.ImportPlan;
import foothold.service.imports.plan.PlannedRow;
import foothold.service.imports.plan.PlannedRow.Fate;
import foothold.service.imports.plan.PlannedRow.Proposal;
import foothold.ui.Shell;
import foothold.ui.Tasks;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.net.URI;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the import panel shows, and what can be done there; all on the FX thread. */
final class ImportModel {
    private static final URI DOWNLOAD =
            URI.create("https://www.linkedin.com/mypreferences/d/download-my-data");
    private static final List<Fate> ORDER =
            List.of(Fate.NEWS, Fate.NEW, Fate.AGAIN, Fate.SKIPPED, Fate.KNOWN);
    private static final Comparator<PlannedRow> BY_INTEREST =
            Comparator.<PlannedRow>comparingInt(row -> ORDER.indexOf(row.fate()))
                    .thenComparingInt(PlannedRow::line);

    private final Importer importer;
    private final Workspace workspace;
    private final Shell shell;
    private final ReadOnlyObjectWrapper<Phase> phase = new ReadOnlyObjectWrapper<>();
    private final ObservableList<PlannedRow> rows = FXCollections.observableArrayList();
    private final Set<Proposal> declined = new HashSet<>();
    private Fate only;
    private Tasks.Running running = () -> {};

    ImportModel(Importer importer, Workspace workspace, Shell shell) {
        this.importer = importer;
        this.workspace = workspace;
        this.shell = shell;
        phase.set(new Phase.Waiting(""));
    }

    ReadOnlyObjectProperty<Phase> phase() {
        return phase.getReadOnlyProperty();
    }

    /** The rows to show, those that bring a decision first. */
    ObservableList<PlannedRow> rows() {
        return rows;
    }

    /** Lets the user choose a file; nothing happens when they don't. */
    void choose() {
        shell.dialogs()
                .chooseFile(text("import.choose.title"), "csv", "json")
                .ifPresent(this::read);
    }

    /** Takes what was dropped; of several files the first. */
    void drop(List<Path> files) {
        if (!files.isEmpty() && !busy()) {
            read(files.getFirst());
        }
    }

    private boolean busy() {
        return phase.get() instanceof Phase.Writing;
    }

    /** Reads a file and shows what importing it would do. */
    void read(Path file) {
        running.cancel();
        var name = file.getFileName() == null ? file.toString() : file.getFileName().toString();
        phase.set(new Phase.Reading(name));
        running =
                shell.tasks()
                        .run(
                                _ -> preview(name, importer.prepare(file, Importer.Format.AUTO)),
                                this::show,
                                this::refused);
    }

    private static Phase.Previewing preview(String name, Prepared prepared) {
        return new Phase.Previewing(name, prepared, prepared.rehearse());
    }

    private void show(Phase.Previewing preview) {
        declined.clear();
        only = null;
        phase.set(preview);
        refill();
    }

    private void refused(Exception failure) {
        if (failure instanceof RefusedFile) {
            phase.set(new Phase.Waiting(failure.getMessage()));
        } else {
            phase.set(new Phase.Waiting(""));
            shell.failed(failure);
        }
    }

    /** The plan that is shown; null when the file is an archive or none was read. */
    ImportPlan plan() {
        return previewing() != null && previewing().prepared() instanceof Prepared.People people
                ? people.plan()
                : null;
    }

    private Phase.Previewing previewing() {
        return switch (phase.get()) {
            case Phase.Previewing shown -> shown;
            case Phase.Writing writing -> writing.shown();
            case Phase.Waiting _, Phase.Reading _, Phase.Done _ -> null;
        };
    }

    /** Shows only rows that become this; all for null. */
    void filter(Fate fate) {
        only = fate;
        refill();
    }

    private void refill() {
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
        if (changed
                && phase.get() instanceof Phase.Previewing shown
                && shown.prepared() instanceof Prepared.People people) {
            var next =
                    people.with(
                            new ImportPlan.Choices(declined, people.plan().choices().targets()));
            running.cancel();
            phase.set(new Phase.Previewing(shown.name(), next, shown.result()));
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
        return row.fate() == Fate.NEW
                || !row.news().fills().isEmpty()
                || row.news().proposals().stream().anyMatch(this::isTicked);
    }

    /** Imports what is shown, as one step that can be undone. */
    void start() {
        if (phase.get() instanceof Phase.Previewing shown) {
            phase.set(new Phase.Writing(shown, false));
            running = shell.tasks().run(_ -> shown.prepared().apply(), this::written, this::failed);
        }
    }

    /**
     * Stops what is under way. Writing is one transaction, which cannot be left half-way; so it is
     * undone as soon as it ends.
     */
    void cancel() {
        if (phase.get() instanceof Phase.Writing(var shown, _)) {
            phase.set(new Phase.Writing(shown, true));
        } else {
            running.cancel();
            reset();
        }
    }

    /** Back to the start, for another file. */
    void reset() {
        phase.set(new Phase.Waiting(""));
        refill();
    }

    private void written(ImportResult result) {
        boolean wrote = result.created() + result.merged() > 0;
        if (phase.get() instanceof Phase.Writing(var shown, var stopping) && stopping) {
            takeBack(shown, wrote);
            return;
        }
        // A second row of a new person counts as merged, but updates nobody.
        int updated = wrote ? Math.max(0, affected() - result.created()) : 0;
        phase.set(new Phase.Done(result.created(), updated));
        refill();
        if (wrote) {
            shell.toastWithUndo(text("import.toast", result.created(), updated));
        }
    }

    private void takeBack(Phase.Previewing shown, boolean wrote) {
        running =
                shell.tasks()
                        .run(
                                _ -> wrote && workspace.undo().isPresent(),
                                _ -> phase.set(shown),
                                this::failed);
    }

    private void failed(Exception failure) {
        var shown = previewing();
        phase.set(shown == null ? new Phase.Waiting("") : shown);
        shell.failed(failure);
    }

    /** Opens the page where LinkedIn hands out the file. */
    void openLinkedIn() {
        shell.dialogs().open(DOWNLOAD);
    }

    /** Brings the list of people to the front. */
    void showPeople() {
        reset();
        shell.show("people");
    }
}
