package foothold;

import foothold.ui.today.TodayModel;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;

/**
 * For benchmarks: started with {@code -Dfoothold.stopwatch=true}, the program says on its output
 * when Today has painted what there is to show, and closes.
 */
final class Stopwatch {
    private static final String PROPERTY = "foothold.stopwatch";

    /** What it says; a benchmark waits for this line. */
    static final String FIRST_LIST = "first list on screen";

    private Stopwatch() {}

    /** Watches Today when asked to; on the FX thread. */
    static void watch(ObservableValue<TodayModel.State> today) {
        if (Boolean.getBoolean(PROPERTY)) {
            new AnimationTimer() {
                private int painted;

                @Override
                public void handle(long now) {
                    var state = today.getValue();
                    boolean ready =
                            state != TodayModel.State.LOADING && state != TodayModel.State.SLOW;
                    // The pulse after the one that laid the list out: that one is painted by then.
                    if (ready && ++painted > 1) {
                        stop();
                        System.out.println(FIRST_LIST);
                        Platform.exit();
                    }
                }
            }.start();
        }
    }
}
