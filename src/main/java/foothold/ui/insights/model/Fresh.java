package foothold.ui.insights.model;

import foothold.service.Workspace;
import foothold.ui.Shell;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Reads something in the background when it comes to the front, and again after each edit while it
 * is there. For the FX thread.
 */
final class Fresh<T> {
    private final Shell shell;
    private final Supplier<T> read;
    private final Consumer<T> show;
    private BooleanSupplier inFront = () -> false;
    private boolean stale = true;
    private boolean reading;

    Fresh(Workspace workspace, Shell shell, Supplier<T> read, Consumer<T> show) {
        this.shell = shell;
        this.read = read;
        this.show = show;
        workspace.listen(_ -> shell.tasks().onScreen(this::touched));
    }

    /** Follows edits only while this says so. */
    void followWhile(BooleanSupplier visible) {
        inFront = visible;
    }

    private void touched() {
        stale = true;
        if (inFront.getAsBoolean()) {
            refresh();
        }
    }

    /** Reads unless nothing changed since. */
    void refresh() {
        if (stale && !reading) {
            stale = false;
            reading = true;
            shell.tasks().run(_ -> read.get(), this::done, this::failed);
        }
    }

    private void done(T found) {
        reading = false;
        show.accept(found);
        if (stale && inFront.getAsBoolean()) {
            refresh();
        }
    }

    private void failed(Exception failure) {
        reading = false;
        stale = true;
        shell.failed(failure);
    }
}
