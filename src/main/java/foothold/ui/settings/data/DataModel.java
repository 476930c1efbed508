package foothold.ui.settings.data;

import static foothold.ui.Messages.text;

import foothold.domain.backup.Passphrase;
import foothold.domain.backup.Reason;
import foothold.service.StoreException;
import foothold.service.Workspace;
import foothold.service.backup.Contents;
import foothold.service.backup.Safekeeping;
import foothold.service.transfer.ArchiveExport;
import foothold.ui.Shell;
import foothold.ui.Tasks;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import java.nio.file.Path;
import java.util.function.Consumer;

/** What the settings show of the data file and its backups. For the FX thread. */
public final class DataModel {
    private final Workspace workspace;
    private final Safekeeping keeping;
    private final Shell shell;
    private final PlaceModel place;
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Chosen> chosen = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Path> locked = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper sealing = new ReadOnlyBooleanWrapper();

    /**
     * A backup to be brought back, looked through and sound.
     *
     * @param passphrase that opened it; null when it is not sealed
     */
    record Chosen(Path file, Passphrase passphrase, Contents contents) {}

    /** Over an open file. */
    public DataModel(Workspace workspace, Safekeeping keeping, Shell shell) {
        this.workspace = workspace;
        this.keeping = keeping;
        this.shell = shell;
        this.place = new PlaceModel(workspace, keeping.vault(), shell);
    }

    /** What there is to show; null until it was first read. */
    ReadOnlyObjectProperty<Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    /** Where the file lies. */
    public PlaceModel place() {
        return place;
    }

    /** What was done last; empty at first. */
    ReadOnlyStringProperty said() {
        return said.getReadOnlyProperty();
    }

    /** What went wrong last; empty when nothing did. */
    ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /** Whether something is under way. */
    ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /** What would be brought back; null when nothing was chosen. */
    ReadOnlyObjectProperty<Chosen> chosen() {
        return chosen.getReadOnlyProperty();
    }

    /** What was chosen and takes a passphrase to open; null when nothing does. */
    ReadOnlyObjectProperty<Path> locked() {
        return locked.getReadOnlyProperty();
    }

    /** Whether backups are sealed. */
    ReadOnlyBooleanProperty sealing() {
        return sealing.getReadOnlyProperty();
    }

    /** Seals backups from now on, and makes the first one; with null no more. */
    void seal(Passphrase passphrase) {
        work(
                "data.making",
                _ -> {
                    keeping.vault().seal(passphrase);
                    return keeping.now(Reason.ASKED);
                },
                _ -> text(passphrase == null ? "data.seal.off" : "data.seal.on"));
    }

    /** Reads everything again, in the background. */
    public void refresh() {
        shell.tasks().run(_ -> Shown.of(workspace, keeping), shown::set, shell::failed);
        place.refresh();
        shell.tasks().run(_ -> keeping.vault().sealing(), sealing::set, shell::failed);
    }

    void backUp() {
        work("data.making", _ -> keeping.now(Reason.ASKED), _ -> text("data.made"));
    }

    void check() {
        work(
                "data.checking",
                _ -> workspace.store().check(),
                problems ->
                        problems.isEmpty()
                                ? text("data.sound")
                                : wrong(text("data.unsound", problems.getFirst())));
    }

    /** Writes everything where the user says, sealed unless {@code passphrase} is null. */
    void export(Passphrase passphrase) {
        var name = passphrase == null ? "foothold.json" : "foothold.json.sealed";
        var export = new ArchiveExport(workspace.store());
        shell.dialogs()
                .chooseSaveAs(text("data.export.title"), name)
                .ifPresent(
                        file ->
                                work(
                                        "data.exporting",
                                        _ -> export.write(file, passphrase),
                                        count -> text("data.exported", count, file)));
    }

    void openFolder() {
        var folder = keeping.vault().dataFile().getParent();
        shell.dialogs().showFolder(folder);
    }

    void openTrash() {
        shell.show("trash");
    }

    /** Asks for a backup that is somewhere else. */
    void chooseElsewhere() {
        shell.dialogs()
                .chooseFile(text("data.restore.elsewhere"), "db", "sealed")
                .ifPresent(this::choose);
    }

    /** Looks through a backup, to be brought back if the user says so. */
    void choose(Path file) {
        forget();
        work(
                "data.restore.looking",
                _ -> keeping.vault().sealed(file) ? null : keeping.vault().examine(file),
                contents -> {
                    locked.set(contents == null ? file : null);
                    chosen.set(contents == null ? null : new Chosen(file, null, contents));
                    return "";
                });
    }

    /** Looks through what was chosen with its passphrase. */
    void unlock(Passphrase passphrase) {
        var file = locked.get();
        work(
                "data.restore.looking",
                _ -> keeping.vault().examine(file, passphrase),
                contents -> {
                    locked.set(null);
                    chosen.set(new Chosen(file, passphrase, contents));
                    return "";
                });
    }

    void forget() {
        chosen.set(null);
        locked.set(null);
        problem.set("");
    }

    /** Brings back what was chosen. */
    void restore() {
        var backup = chosen.get();
        work(
                "data.restoring",
                _ -> keeping.restore(backup.file(), backup.passphrase()),
                restored -> {
                    chosen.set(null);
                    return text("data.restored", restored.before().getFileName());
                });
    }

    private <T> void work(
            String doing, Tasks.Work<T> work, java.util.function.Function<T, String> done) {
        busy.set(true);
        problem.set("");
        said.set(text(doing));
        Consumer<T> ended =
                result -> {
                    busy.set(false);
                    said.set("");
                    said.set(done.apply(result));
                    refresh();
                };
        shell.tasks().run(work, ended, this::failed);
    }

    private void failed(Exception failure) {
        busy.set(false);
        said.set("");
        if (failure instanceof StoreException known) {
            problem.set(known.getMessage() + " " + known.advice());
        } else {
            shell.failed(failure);
        }
    }

    private String wrong(String what) {
        problem.set(what);
        return "";
    }
}
