package foothold.ui.rescue;

import static foothold.ui.Messages.text;

import foothold.domain.backup.Passphrase;
import foothold.service.StoreException;
import foothold.service.backup.Backup;
import foothold.service.backup.Contents;
import foothold.service.backup.Missing;
import foothold.service.backup.RefusedBackup;
import foothold.service.backup.Vault;
import foothold.ui.Dialogs;
import foothold.ui.HumanDates;
import foothold.ui.Tasks;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import java.util.List;
import java.util.Optional;

/** Finds the newest good backup of a damaged file and brings it back. For the FX thread. */
public final class RescueModel {
    private final Vault vault;
    private final HumanDates dates;
    private final Tasks tasks;
    private final Dialogs dialogs;
    private final Runnable rescued;
    private final ReadOnlyObjectWrapper<State> state =
            new ReadOnlyObjectWrapper<>(new State.Looking());
    private Passphrase passphrase;
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    /** How far it is. */
    sealed interface State {
        /** Reading the backups, newest first. */
        record Looking() implements State {}

        /** There is a good one. */
        record Found(Backup backup, Contents contents, Missing missing) implements State {}

        /** It takes a passphrase to look into the newest. */
        record Locked() implements State {}

        /** There is no good one. */
        record Nothing() implements State {}

        /** It is being brought back. */
        record Bringing() implements State {}
    }

    /**
     * Over the backups of a damaged file that nobody has open here.
     *
     * @param rescued is run once the file is sound again
     */
    public RescueModel(
            Vault vault, HumanDates dates, Tasks tasks, Dialogs dialogs, Runnable rescued) {
        this.vault = vault;
        this.dates = dates;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.rescued = rescued;
    }

    ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /** What went wrong last; empty when nothing did. */
    ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /** Looks for the newest good backup. */
    public void look() {
        look(null);
    }

    /** The same among those that this passphrase opens, and those that need none. */
    void look(Passphrase typed) {
        passphrase = typed;
        problem.set("");
        state.set(new State.Looking());
        tasks.run(_ -> newestGood(typed), state::set, this::failed);
    }

    /** Does without what is sealed. */
    void lookAtOpenOnes() {
        look(new Passphrase(""));
    }

    private State newestGood(Passphrase typed) {
        var all = vault.all();
        if (typed == null && !all.isEmpty() && vault.sealed(all.getFirst().file())) {
            return new State.Locked();
        }
        var found = all.stream().map(each -> found(each, typed)).flatMap(Optional::stream);
        return found.findFirst().orElseGet(() -> none(all, typed));
    }

    private State none(List<Backup> all, Passphrase typed) {
        boolean locked = all.stream().anyMatch(each -> vault.sealed(each.file()));
        if (locked && typed != null && !typed.words().isEmpty()) {
            tasks.onScreen(() -> problem.set(text("rescue.wrong")));
        }
        return locked ? new State.Locked() : new State.Nothing();
    }

    private Optional<State> found(Backup backup, Passphrase typed) {
        if (vault.sealed(backup.file()) && (typed == null || typed.words().isEmpty())) {
            return Optional.empty();
        }
        try {
            var contents = vault.examine(backup.file(), typed);
            return Optional.of(new State.Found(backup, contents, vault.missingSince(backup)));
        } catch (RefusedBackup _) {
            return Optional.empty(); // an older one may be good
        }
    }

    /** Brings back the one that was found. */
    void bringBack(State.Found found) {
        problem.set("");
        state.set(new State.Bringing());
        tasks.run(
                _ -> vault.restore(found.backup().file(), passphrase),
                _ -> rescued.run(),
                failure -> {
                    state.set(found);
                    failed(failure);
                });
    }

    void showFolder() {
        dialogs.showFolder(vault.dataFile().getParent());
    }

    /** The damaged file. */
    String file() {
        return vault.dataFile().toString();
    }

    /** When the backup was made: "Tue 24 Nov 10:30". */
    String when(State.Found found) {
        return dates.moment(found.backup().made());
    }

    /** What the backup lacks, as far as it can be told. */
    String missing(State.Found found) {
        var missing = found.missing();
        var written = dates.moment(missing.lastWrite());
        boolean later = missing.lastWrite().isAfter(found.backup().made());
        if (missing.steps() < 0 || missing.steps() == 0 && later) {
            return text("rescue.missing.unknown", when(found), written);
        }
        return missing.steps() == 0
                ? text("rescue.missing.nothing", written)
                : text("rescue.missing.steps", missing.steps(), missing.lastStep());
    }

    private void failed(Exception failure) {
        problem.set(
                failure instanceof StoreException known
                        ? known.getMessage() + " " + known.advice()
                        : text("rescue.failed"));
        if (state.get() instanceof State.Looking) {
            state.set(new State.Nothing());
        }
    }
}
