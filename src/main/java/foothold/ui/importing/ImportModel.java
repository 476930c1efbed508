package foothold.ui.importing;

import static foothold.ui.Messages.text;

import foothold.domain.backup.Passphrase;
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
import java.util.ArrayDeque;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
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
    private final Queue<Path> waiting = new ArrayDeque<>();
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
                .chooseFile(text("import.choose.title"), "csv", "vcf", "txt", "json", "sealed")
                .ifPresent(this::read);
    }

    /** Takes what was dropped, one file after the other. */
    void drop(List<Path> files) {
        if (!files.isEmpty() && !busy()) {
            waiting.clear();
            waiting.addAll(files);
            readNext();
        }
    }

    /** What comes after the file that was read; null for nothing. */
    Path next() {
        return waiting.peek();
    }

    /** Reads what comes next. */
    void readNext() {
        read(waiting.remove());
    }

    private boolean busy() {
        return phase().get() instanceof Phase.Writing;
    }

    /** Reads a file and shows what importing it would do, or asks for its passphrase. */
    void read(Path file) {
        read(file, null);
    }

    /** Opens the file that waits for its passphrase. */
    void unlock(Passphrase passphrase) {
        if (phase().get() instanceof Phase.Locked(var file, _)) {
            read(file, passphrase);
        }
    }

    private void read(Path file, Passphrase passphrase) {
        running.cancel();
        become(new Phase.Reading(name(file)));
        running =
                shell.tasks()
                        .run(
                                _ -> look(file, passphrase),
                                this::show,
                                failure -> refused(file, passphrase, failure));
    }

    private static String name(Path file) {
        return Objects.toString(file.getFileName(), file.toString());
    }

    private Phase look(Path file, Passphrase passphrase) throws RefusedFile {
        return passphrase == null && Importer.isSealed(file)
                ? new Phase.Locked(file, "")
                : preview(name(file), importer.prepare(file, Importer.Format.AUTO, passphrase));
    }

    private static Phase.Previewing preview(String name, Prepared prepared) {
        return new Phase.Previewing(name, prepared, prepared.rehearse());
    }

    private void show(Phase next) {
        if (next instanceof Phase.Previewing preview) {
            begin(preview);
        } else {
            become(next);
        }
    }

    private void refused(Path file, Passphrase passphrase, Exception failure) {
        if (failure instanceof RefusedFile) {
            become(
                    passphrase == null
                            ? new Phase.Waiting(failure.getMessage())
                            : new Phase.Locked(file, failure.getMessage()));
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
            goOn();
        }
    }

    /** The next file that waits, else the start. */
    private void goOn() {
        if (waiting.isEmpty()) {
            reset();
        } else {
            readNext();
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
