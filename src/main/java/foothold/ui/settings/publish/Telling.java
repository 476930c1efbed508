package foothold.ui.settings.publish;

import foothold.ui.Tasks.Progress;

import java.util.function.Consumer;

/** Says how far a work is. */
record Telling(Consumer<String> say) implements Progress {
    @Override
    public void at(double fraction, String what) {
        say.accept(what);
    }

    @Override
    public boolean cancelled() {
        return false;
    }
}
