package foothold.ui.control;

import foothold.ui.Shell;
import foothold.ui.control.bulk.Writes;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Writes in the background, one thing after the other in the order they were asked for, so that
 * what is typed later is written later. For the FX thread.
 */
public final class Writer implements Writes {
    private final Shell shell;
    private final Queue<Job<?>> waiting = new ArrayDeque<>();
    private boolean busy;

    private record Job<T>(Supplier<T> work, Consumer<T> done, Runnable failed) {}

    public Writer(Shell shell) {
        this.shell = shell;
    }

    @Override
    public <T> void write(Supplier<T> work, Consumer<T> done) {
        write(work, done, () -> {});
    }

    /** The same; {@code failed} follows after a failure was told. */
    public <T> void write(Supplier<T> work, Consumer<T> done, Runnable failed) {
        waiting.add(new Job<>(work, done, failed));
        next();
    }

    /** Runs {@code work} when all before it are done. */
    public void write(Runnable work) {
        write(
                () -> {
                    work.run();
                    return null;
                },
                _ -> {});
    }

    /** The same, and then says so with a button to undo it. */
    public void write(Runnable work, String said) {
        write(
                () -> {
                    work.run();
                    return said;
                },
                shell::toastWithUndo);
    }

    /** Whether something is still to be written. */
    public boolean busy() {
        return busy;
    }

    private void next() {
        var job = busy ? null : waiting.poll();
        if (job != null) {
            busy = true;
            start(job);
        }
    }

    private <T> void start(Job<T> job) {
        shell.tasks()
                .run(
                        _ -> job.work().get(),
                        result -> {
                            busy = false;
                            job.done().accept(result);
                            next();
                        },
                        failure -> {
                            busy = false;
                            shell.failed(failure);
                            job.failed().run();
                            next();
                        });
    }
}
