package foothold.ui.today;

import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;

/** Runs something once Today has something to show, and never again. */
public record OnceTodayShows(Runnable action) implements ChangeListener<TodayModel.State> {

    @Override
    public void changed(
            ObservableValue<? extends TodayModel.State> state,
            TodayModel.State before,
            TodayModel.State now) {
        if (now != TodayModel.State.SLOW) {
            state.removeListener(this);
            action.run();
        }
    }
}
