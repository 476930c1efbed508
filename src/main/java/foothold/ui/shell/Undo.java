package foothold.ui.shell;

import static foothold.ui.Messages.text;

import foothold.service.Workspace;
import foothold.ui.Tasks;
import foothold.ui.shell.Toasts.Option;
import foothold.ui.shell.Toasts.Toast;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Undo and redo of the whole program, one step after the other, each told by its name. */
final class Undo {
    private final Workspace workspace;
    private final Tasks tasks;
    private final Consumer<Toast> say;
    private final Consumer<Exception> failed;
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private boolean busy;

    Undo(Workspace workspace, Tasks tasks, Consumer<Toast> say, Consumer<Exception> failed) {
        this.workspace = workspace;
        this.tasks = tasks;
        this.say = say;
        this.failed = failed;
    }

    /** Takes the latest step back. */
    void undo() {
        step(
                workspace::undo,
                label -> toast(text("shell.undone", label), text("shell.redo"), this::redo),
                text("shell.undo.nothing"));
    }

    /** Makes the step last undone again. */
    void redo() {
        step(
                workspace::redo,
                label -> toast(text("shell.redone", label), text("shell.undo"), this::undo),
                text("shell.redo.nothing"));
    }

    /** A toast about something just done, with a button that takes it back. */
    Toast done(String title) {
        return toast(title, text("shell.undo"), this::undo);
    }

    private static Toast toast(String title, String button, Runnable run) {
        return new Toast(title, "", List.of(new Option(button, run)), false);
    }

    /** Keys may be pressed faster than the disk answers, so steps queue up. */
    private void step(Supplier<Optional<String>> step, Told told, String nothing) {
        waiting.add(
                () ->
                        tasks.run(
                                _ -> step.get(),
                                label -> {
                                    say.accept(
                                            label.map(told::toast)
                                                    .orElseGet(
                                                            () ->
                                                                    new Toast(
                                                                            nothing, "", List.of(),
                                                                            false)));
                                    next();
                                },
                                failure -> {
                                    failed.accept(failure);
                                    next();
                                }));
        if (!busy) {
            next();
        }
    }

    private void next() {
        var step = waiting.poll();
        busy = step != null;
        if (busy) {
            step.run();
        }
    }

    /** What is said about a step of that label. */
    private interface Told {
        Toast toast(String label);
    }
}
