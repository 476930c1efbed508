package foothold.ui.settings.data;

import static foothold.ui.Messages.text;

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
import java.nio.file.Path;
import java.util.List;

/** Where the data file lies, and how it gets away from there. For the FX thread. */
public final class PlaceModel {
    private final Vault vault;
    private final Shell shell;
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    /**
     * The place as last looked at.
     *
     * @param copies what a sync program made of it beside it
     */
    record Shown(Keeper keeper, List<Path> copies) {
        Shown {
            copies = List.copyOf(copies);
        }

        /** Whether there is nothing to say. */
        boolean plain() {
            return keeper == Keeper.NOBODY && copies.isEmpty();
        }
    }

    /** Of the data file of those backups. */
    PlaceModel(Vault vault, Shell shell) {
        this.vault = vault;
        this.shell = shell;
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
    void refresh() {
        shell.tasks().run(_ -> look(), shown::set, shell::failed);
    }

    private Shown look() throws IOException {
        var file = vault.dataFile();
        return new Shown(Keeper.of(file, System.getenv()), Conflicts.beside(file));
    }

    /** Asks where to, and writes a checked copy there. */
    void move() {
        shell.dialogs().chooseSaveAs(text("place.title"), "foothold.db").ifPresent(this::move);
    }

    private void move(Path to) {
        busy.set(true);
        said.set(text("place.moving"));
        shell.tasks()
                .run(
                        _ -> {
                            vault.copyTo(to);
                            return to;
                        },
                        _ -> {
                            busy.set(false);
                            said.set(text("place.moved", to));
                        },
                        failure -> {
                            busy.set(false);
                            said.set("");
                            shell.failed(failure);
                        });
    }
}
