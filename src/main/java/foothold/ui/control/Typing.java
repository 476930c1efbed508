package foothold.ui.control;

import foothold.ui.Tasks;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Turns keystrokes into writes: the first within half a second, so that little is ever missing, and
 * all of them up to a pause under one name, so that they are one step to undo. For the FX thread.
 */
public final class Typing {
    private static final Duration SOON = Duration.ofMillis(400);
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final Tasks tasks;
    private final Supplier<Instant> now;
    private final Consumer<String> write;
    private Tasks.Running soon;
    private Tasks.Running pause;
    private String name;

    /** {@code write} is called with the name of the stretch between two pauses. */
    public Typing(Tasks tasks, Supplier<Instant> now, Consumer<String> write) {
        this.tasks = tasks;
        this.now = now;
        this.write = write;
    }

    /** Something was typed. */
    public void changed() {
        if (name == null) {
            name = now.get().toString();
        }
        if (soon == null) {
            soon = tasks.after(SOON, this::writeNow);
        }
        if (pause != null) {
            pause.cancel();
        }
        pause = tasks.after(PAUSE, this::flush);
    }

    /** Writes what is not written yet, and ends the stretch, as when the field is left. */
    public void flush() {
        writeNow();
        if (pause != null) {
            pause.cancel();
            pause = null;
        }
        name = null;
    }

    /** Whether something typed is not written yet. */
    public boolean waiting() {
        return soon != null;
    }

    private void writeNow() {
        if (soon != null) {
            soon.cancel();
            soon = null;
            write.accept(name);
        }
    }
}
