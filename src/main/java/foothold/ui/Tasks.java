package foothold.ui;

import java.time.Duration;
import java.util.function.Consumer;

/** The only door to other threads. What comes back arrives on the FX thread. */
public interface Tasks {

    /** Work that may take longer than a frame. */
    @FunctionalInterface
    interface Work<T> {
        /** Runs off the FX thread; may report how far it is and should stop when cancelled. */
        T run(Progress progress) throws Exception;
    }

    /** How far a work is. */
    interface Progress {
        /** Shows a fraction from 0 to 1 (negative: unknown) and a short text. */
        void at(double fraction, String what);

        boolean cancelled();
    }

    /** Something under way. */
    interface Running {
        /** Asks it to stop; neither {@code done} nor {@code failed} is called afterwards. */
        void cancel();
    }

    /**
     * Runs {@code work} in the background, then {@code done} with its result or {@code failed} with
     * what it threw, on the FX thread.
     */
    <T> Running run(Work<T> work, Consumer<T> done, Consumer<Exception> failed);

    /** The same, telling {@code progress} (on the FX thread) how far it is. */
    <T> Running run(Work<T> work, Progress progress, Consumer<T> done, Consumer<Exception> failed);

    /** Runs {@code action} on the FX thread soon, from whichever thread this is called. */
    void onScreen(Runnable action);

    /** Runs {@code action} on the FX thread once what it has been told to show is painted. */
    default void oncePainted(Runnable action) {
        onScreen(action);
    }

    /** Runs {@code action} on the FX thread once after {@code delay}. */
    Running after(Duration delay, Runnable action);

    /** Runs {@code action} on the FX thread again and again. */
    Running every(Duration interval, Runnable action);
}
