package foothold.ui.settings.data;

import static foothold.ui.Messages.text;

import foothold.service.Workspace;
import foothold.service.backup.Vault;
import foothold.service.place.Conflicts;
import foothold.service.place.Keeper;
import foothold.ui.Shell;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/** Where the data file lies, and how it gets away from there. For the FX thread. */
public final class PlaceModel {
    private final Workspace workspace;
    private final Vault vault;
    private final Shell shell;
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private Home home;

    /**
     * The place as last looked at.
     *
     * @param copies what a sync program made of it beside it
     * @param well whether the user said that it is well there
     */
    record Shown(Keeper keeper, List<Path> copies, boolean well) {
        Shown {
            copies = List.copyOf(copies);
        }

        /** Whether there is nothing to say. */
        boolean plain() {
            return keeper == Keeper.NOBODY && copies.isEmpty();
        }
    }

    /** Of the data file of those backups. */
    PlaceModel(Workspace workspace, Vault vault, Shell shell) {
        this.workspace = workspace;
        this.vault = vault;
        this.shell = shell;
    }

    /** What the program does about it; without, nothing is remembered and nobody goes on. */
    public void in(Home around) {
        home = around;
    }

    /** What there is to show; null until it was first read. */
    ReadOnlyObjectProperty<Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    /** What was done last; empty at first. */
    ReadOnlyStringProperty said() {
        return said.getReadOnlyProperty();
    }

    /** Whether it is being moved. */
    ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /** Looks again, in the background. */
    public void refresh() {
        shell.tasks().run(_ -> look(), shown::set, shell::failed);
    }

    private Shown look() throws IOException {
        var file = vault.dataFile();
        boolean well = home != null && home.places().isWell(file);
        return new Shown(Keeper.of(file, System.getenv()), Conflicts.beside(file), well);
    }

    /** Remembers that the file is well where it is, so that it is said in the settings alone. */
    void well() {
        var places = home.places();
        shell.tasks()
                .run(
                        _ -> {
                            places.well(vault.dataFile());
                            return look();
                        },
                        shown::set,
                        shell::failed);
    }

    void openFolder() {
        shell.dialogs().showFolder(vault.dataFile().getParent());
    }

    /** Asks where to, writes a checked copy there, and goes on with it. */
    void move() {
        shell.dialogs().chooseSaveAs(text("place.title"), "foothold.db").ifPresent(this::move);
    }

    private void move(Path to) {
        flush();
        busy.set(true);
        said.set(text("place.moving"));
        var edited = new AtomicBoolean();
        var listening = workspace.listen(_ -> edited.set(true));
        long seen = workspace.store().foreignWrites();
        shell.tasks()
                .run(
                        _ -> {
                            vault.copyTo(to);
                            return to;
                        },
                        _ -> {
                            flush(); // while it is still listened
                            listening.run();
                            copied(to, edited.get() || workspace.store().foreignWrites() != seen);
                        },
                        failure -> {
                            listening.run();
                            stopped();
                            shell.failed(failure);
                        });
    }

    /** Goes on with the copy unless something was written meanwhile, which it would lack. */
    private void copied(Path to, boolean changed) {
        if (changed) {
            again(to);
            return;
        }
        stopped();
        if (home == null) {
            said.set(text("place.moved", to));
        } else {
            home.goOn().accept(to);
        }
    }

    private void flush() {
        if (home != null) {
            home.flush().run();
        }
    }

    private void again(Path to) {
        shell.tasks()
                .run(
                        _ -> {
                            Files.delete(to);
                            return to;
                        },
                        this::move,
                        failure -> {
                            stopped();
                            shell.failed(failure);
                        });
    }

    private void stopped() {
        busy.set(false);
        said.set("");
    }
}
