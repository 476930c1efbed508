package foothold.ui.desktop;

import foothold.ui.Tasks;

import javafx.animation.Animation;
import javafx.animation.AnimationTimer;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** {@link Tasks} on daemon threads and the FX thread; the one place that catches everything. */
public final class FxTasks implements Tasks {
    private static final Progress SILENT = new Reported(new AtomicBoolean(), (_, _) -> {});

    private static final int PULSES_TO_PAINT = 2;

    private final ExecutorService background =
            Executors.newThreadPerTaskExecutor(
                    Thread.ofPlatform().daemon().name("foothold-", 1).factory());

    private final Set<Timeline> timers = new HashSet<>();

    /** How many works have not yet told their outcome. */
    private final AtomicInteger underWay = new AtomicInteger();

    /** Whether nothing is under way, timers aside. */
    public boolean isIdle() {
        return underWay.get() == 0;
    }

    @Override
    public <T> Running run(Work<T> work, Consumer<T> done, Consumer<Exception> failed) {
        return run(work, SILENT, done, failed);
    }

    @Override
    public <T> Running run(
            Work<T> work, Progress progress, Consumer<T> done, Consumer<Exception> failed) {
        var cancelled = new AtomicBoolean();
        var reported =
                new Reported(
                        cancelled,
                        (fraction, what) ->
                                Platform.runLater(
                                        () -> {
                                            if (!cancelled.get()) {
                                                progress.at(fraction, what);
                                            }
                                        }));
        underWay.incrementAndGet();
        background.execute(() -> settle(cancelled, outcome(work, reported, done, failed)));
        return () -> cancelled.set(true);
    }

    @Override
    public void onScreen(Runnable action) {
        Platform.runLater(action);
    }

    @Override
    public void oncePainted(Runnable action) {
        underWay.incrementAndGet();
        new AnimationTimer() {
            private int pulses;

            @Override
            public void handle(long now) {
                // The first pulse lays it out and hands it to the painter; by the next it is there.
                if (++pulses > PULSES_TO_PAINT) {
                    stop();
                    try {
                        action.run();
                    } finally {
                        underWay.decrementAndGet();
                    }
                }
            }
        }.start();
    }

    @Override
    public Running after(Duration delay, Runnable action) {
        return timer(delay, action, 1);
    }

    @Override
    public Running every(Duration interval, Runnable action) {
        return timer(interval, action, Animation.INDEFINITE);
    }

    private static <T> Runnable outcome(
            Work<T> work, Progress progress, Consumer<T> done, Consumer<Exception> failed) {
        try {
            T result = work.run(progress);
            return () -> done.accept(result);
        } catch (Exception failure) {
            return () -> failed.accept(failure);
        }
    }

    private void settle(AtomicBoolean cancelled, Runnable outcome) {
        Platform.runLater(
                () -> {
                    try {
                        if (!cancelled.get()) {
                            outcome.run();
                        }
                    } finally {
                        underWay.decrementAndGet(); // after what it may have begun itself
                    }
                });
    }

    /** Stops every timer; for when what they look after is closed. */
    public void stopTimers() {
        List.copyOf(timers).forEach(Timeline::stop);
        timers.clear();
    }

    /** A timeline, since it needs no thread of its own and ends with the toolkit. */
    private Running timer(Duration length, Runnable action, int times) {
        var frame =
                new KeyFrame(
                        javafx.util.Duration.millis(Math.max(1, length.toMillis())),
                        _ -> action.run());
        var timeline = new Timeline(frame);
        timeline.setCycleCount(times);
        timers.add(timeline);
        timeline.setOnFinished(_ -> timers.remove(timeline));
        timeline.play();
        return () -> {
            timeline.stop();
            timers.remove(timeline);
        };
    }

    /** Hands on how far a work is, and whether it should stop. */
    private record Reported(AtomicBoolean stop, Listener listener) implements Progress {

        /** Hears how far a work is, on the thread that does it. */
        private interface Listener {
            void at(double fraction, String what);
        }

        @Override
        public void at(double fraction, String what) {
            listener.at(fraction, what);
        }

        @Override
        public boolean cancelled() {
            return stop.get();
        }
    }
}
