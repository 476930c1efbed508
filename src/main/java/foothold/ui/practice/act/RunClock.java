package foothold.ui.practice.act;

import foothold.ui.Tasks;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

/** Counts the seconds of one run. For the FX thread. */
public final class RunClock {
    private static final Duration TICK = Duration.ofMillis(250);
    private static final int MOST = 6 * 60 * 60;

    private final Tasks tasks;
    private final Supplier<Instant> now;
    private final ReadOnlyIntegerWrapper seconds = new ReadOnlyIntegerWrapper();
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private Instant began;
    private Tasks.Running ticking;

    RunClock(Tasks tasks, Supplier<Instant> now) {
        this.tasks = tasks;
        this.now = now;
    }

    /** Begins at zero. */
    void start() {
        began = now.get();
        seconds.set(0);
        running.set(true);
        ticking = tasks.every(TICK, this::tick);
    }

    /** Stands still, showing how long it took. */
    void stop() {
        if (running.get()) {
            tick();
            ticking.cancel();
            running.set(false);
        }
    }

    private void tick() {
        long passed = Duration.between(began, now.get()).toSeconds();
        seconds.set(Math.clamp(passed, 0, MOST));
    }

    /** When the run began; null before the first. */
    Instant began() {
        return began;
    }

    /** How many whole seconds have passed. */
    public ReadOnlyIntegerProperty seconds() {
        return seconds.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty running() {
        return running.getReadOnlyProperty();
    }
}
