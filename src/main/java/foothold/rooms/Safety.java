package foothold.rooms;

import foothold.domain.backup.Reason;
import foothold.service.StoreException;
import foothold.service.Workspace;
import foothold.service.backup.Safekeeping;
import foothold.service.trash.Trash;
import foothold.storage.backup.Backups;
import foothold.ui.Shell;
import foothold.ui.Tasks;
import foothold.ui.settings.data.DataModel;
import foothold.ui.settings.data.Home;
import foothold.ui.settings.data.PlaceBanner;
import foothold.ui.shell.Banners;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.function.Consumer;

/**
 * Keeps an open file safe while there is a window over it. Nothing of it is loaded before the first
 * frame is shown and {@link #watch} is called.
 */
public final class Safety {
    private static final Duration OFTEN = Duration.ofMinutes(30);

    private final Workspace workspace;
    private final Shell shell;
    private Safekeeping keeping;
    private DataModel data;
    private Tasks.Running timer = () -> {};

    Safety(Workspace workspace, Shell shell) {
        this.workspace = workspace;
        this.shell = shell;
    }

    /**
     * Looks through the file in the background, and makes backups from now on: each half hour, and
     * before much is changed.
     *
     * @param damaged is told when the file is damaged
     */
    public void watch(Consumer<StoreException> damaged) {
        var store = workspace.store();
        shell.tasks()
                .run(
                        _ -> {
                            store.verify();
                            return store;
                        },
                        _ -> {},
                        failure -> {
                            if (failure instanceof StoreException found
                                    && found.kind() == StoreException.Kind.DAMAGED) {
                                damaged.accept(found);
                            } else {
                                shell.failed(failure);
                            }
                        });
        if (!store.readOnly()) {
            keeping();
            timer = shell.tasks().every(OFTEN, this::backUp);
            emptyTrash();
        }
    }

    /**
     * Says above every screen when another program copies the file, too, and lets it be moved.
     *
     * @param home what the program does about the place
     */
    public void at(Home home, Banners banners) {
        var place = data().place();
        place.in(home);
        banners.add(new PlaceBanner(place));
        place.refresh();
    }

    private void backUp() {
        emptyTrash();
        shell.tasks()
                .run(
                        _ -> keeping.ifChanged(Reason.CHANGED),
                        made -> made.ifPresent(_ -> data().refresh()),
                        shell::failed);
    }

    /** What is there for longer than is promised goes in the background. */
    private void emptyTrash() {
        var trash = new Trash(workspace, new SecureRandom());
        shell.tasks().run(_ -> trash.purge(), _ -> {}, shell::failed);
    }

    /** Closes the file. */
    public void close() {
        timer.cancel();
        workspace.store().close();
    }

    /** Makes the backup that is due when the program is closed; the window is gone by then. */
    public void atExit() {
        try {
            if (!workspace.store().readOnly()) {
                keeping().ifChanged(Reason.EXIT);
            }
        } catch (StoreException e) {
            // Nobody is there to be told any more; it is still due when the program runs again.
            System.getLogger(Safety.class.getName())
                    .log(System.Logger.Level.WARNING, "no backup at exit: " + e.kind());
        }
    }

    /** What the settings show of it. */
    DataModel data() {
        if (data == null) {
            data = new DataModel(workspace, keeping(), shell);
        }
        return data;
    }

    private Safekeeping keeping() {
        if (keeping == null) {
            var vault = Backups.of(workspace.store().file(), workspace.clock());
            keeping = Safekeeping.over(workspace, vault);
        }
        return keeping;
    }
}
