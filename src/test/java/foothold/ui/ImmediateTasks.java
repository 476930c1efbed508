package foothold.ui;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A {@link Tasks} for tests: work runs at once on the calling thread, and timers run when the test
 * lets time {@link #elapse}.
 */
public final class ImmediateTasks implements Tasks {
    private static final Progress SILENT =
            new Progress() {
                @Override
                public void at(double fraction, String what) {}

                @Override
                public boolean cancelled() {
                    return false;
                }
            };

    private final List<Timer> timers = new ArrayList<>();
    private Duration now = Duration.ZERO;

    @Override
    public <T> Running run(Work<T> work, Consumer<T> done, Consumer<Exception> failed) {
        return run(work, SILENT, done, failed);
    }

    @Override
    public <T> Running run(
            Work<T> work, Progress progress, Consumer<T> done, Consumer<Exception> failed) {
        T result;
        try {
            result = work.run(progress);
        } catch (Exception failure) {
            failed.accept(failure);
            return () -> {};
        }
        done.accept(result);
        return () -> {};
    }

    @Override
    public void onScreen(Runnable action) {
        action.run();
    }

    @Override
    public Running after(Duration delay, Runnable action) {
        return add(new Timer(now.plus(delay), null, action));
    }

    @Override
    public Running every(Duration interval, Runnable action) {
        return add(new Timer(now.plus(interval), interval, action));
    }

    /** Lets that much time pass and runs the timers that fall into it, in their order. */
    public void elapse(Duration time) {
        var end = now.plus(time);
        for (var next = nextUntil(end); next != null; next = nextUntil(end)) {
            timers.remove(next);
            now = next.at;
            if (next.interval != null) {
                next.at = now.plus(next.interval);
                timers.add(next);
            }
            next.action.run();
        }
        now = end;
    }

    /** How many timers are waiting. */
    public int waiting() {
        return timers.size();
    }

    private Timer nextUntil(Duration end) {
        return timers.stream()
                .filter(timer -> timer.at.compareTo(end) <= 0)
                .min((a, b) -> a.at.compareTo(b.at))
                .orElse(null);
    }

    private Running add(Timer timer) {
        timers.add(timer);
        return () -> timers.remove(timer);
    }

    private static final class Timer {
        private final Duration interval;
        private final Runnable action;
        private Duration at;

        Timer(Duration at, Duration interval, Runnable action) {
            this.at = at;
            this.interval = interval;
            this.action = action;
        }
    }
}
