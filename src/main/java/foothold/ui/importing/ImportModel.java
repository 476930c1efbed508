package foothold.ui.importing;

import static foothold.ui.Messages.text;

import foothold.service.ImportResult;
import foothold.service.Workspace;
import foothold.service.imports.Importer;
import foothold.service.imports.Prepared;
import foothold.service.imports.RefusedFile;
import foothold.ui.Shell;
import foothold.ui.Tasks;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntSupplier;

/** What the import panel shows, and what can be done there; all on the FX thread. */
final class ImportModel extends PreviewModel {
    private static final URI DOWNLOAD =
            URI.create("https://www.linkedin.com/mypreferences/d/download-my-data");

    private final Importer importer;
    private final Workspace workspace;
    private final Shell shell;
    private final IntSupplier doubles;
    private final ReadOnlyIntegerWrapper twice = new ReadOnlyIntegerWrapper();
    private Tasks.Running running = () -> {};

    /** {@code doubles} counts the pairs who may be here twice; asked in the background. */
    ImportModel(Importer importer, Workspace workspace, Shell shell, IntSupplier doubles) {
        this.importer = importer;
        this.doubles = doubles;
        this.workspace = workspace;
        this.shell = shell;
    }

    /** How many pairs may be here twice, once they were counted after an import. */
    ReadOnlyIntegerProperty twice() {
        return twice.getReadOnlyProperty();
    }

    /** Lets the user choose a file; nothing happens when they don't. */
    void choose() {
        shell.dialogs()
                .chooseFile(text("import.choose.title"), "csv", "vcf", "txt", "json")
                .ifPresent(this::read);
    }

    /** Takes what was dropped; of several files the first. */
    void drop(List<Path> files) {
        if (!files.isEmpty() && !busy()) {
            read(files.getFirst());
        }
    }

    private boolean busy() {
        return phase().get() instanceof Phase.Writing;
    }

    /** Reads a file and shows what importing it would do. */
    void read(Path file) {
        running.cancel();
        var name = file.getFileName() == null ? file.toString() : file.getFileName().toString();
        become(new Phase.Reading(name));
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
        begin(preview);
    }

    private void refused(Exception failure) {
        if (failure instanceof RefusedFile) {
            become(new Phase.Waiting(failure.getMessage()));
        } else {
            become(new Phase.Waiting(""));
            shell.failed(failure);
        }
    }

    /** Reads that column as something else; the rows follow. */
    void explain(int column, String meaning) {
        if (phase().get() instanceof Phase.Previewing shown && table() != null) {
            var people = people();
            running.cancel();
            running =
                    shell.tasks()
                            .run(
                                    _ -> {
                                        var told = people.table().with(column, meaning);
                                        var next = people.with(told);
                                        return new Phase.Previewing(
                                                shown.name(), next, next.rehearse());
                                    },
                                    this::show,
                                    this::failed);
        }
    }

    /** Imports what is shown, as one step that can be undone. */
    void start() {
        if (phase().get() instanceof Phase.Previewing shown) {
            become(new Phase.Writing(shown, false));
            running = shell.tasks().run(_ -> shown.prepared().apply(), this::written, this::failed);
        }
    }

    /**
     * Stops what is under way. Writing is one transaction, which cannot be left half-way; so it is
     * undone as soon as it ends.
     */
    void cancel() {
        if (phase().get() instanceof Phase.Writing(var shown, _)) {
            become(new Phase.Writing(shown, true));
        } else {
            running.cancel();
            reset();
        }
    }

    /** Back to the start, for another file. */
    void reset() {
        become(new Phase.Waiting(""));
        refill();
    }

    private void written(ImportResult result) {
        boolean wrote = result.created() + result.merged() > 0;
        if (phase().get() instanceof Phase.Writing(var shown, var stopping) && stopping) {
            takeBack(shown, wrote);
            return;
        }
        // A second row of a new person counts as merged, but updates nobody.
        int updated = wrote ? Math.max(0, affected() - result.created()) : 0;
        become(new Phase.Done(result.created(), updated));
        refill();
        if (wrote) {
            shell.toastWithUndo(text("import.toast", result.created(), updated));
            countTwice();
        }
    }

    /** In the background: what an import brought may be somebody under another name. */
    private void countTwice() {
        twice.set(0);
        running = shell.tasks().run(_ -> doubles.getAsInt(), twice::set, shell::failed);
    }

    /** Brings the pairs who may be here twice to the front. */
    void showTwice() {
        reset();
        shell.show("duplicates");
    }

    private void takeBack(Phase.Previewing shown, boolean wrote) {
        running =
                shell.tasks()
                        .run(
                                _ -> wrote && workspace.undo().isPresent(),
                                _ -> become(shown),
                                this::failed);
    }

    private void failed(Exception failure) {
        var shown = previewing();
        become(shown == null ? new Phase.Waiting("") : shown);
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
