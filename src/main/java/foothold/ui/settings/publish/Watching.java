package foothold.ui.settings.publish;

import static foothold.ui.Messages.text;

import foothold.service.publish.Publisher;
import foothold.ui.Tasks.Progress;

/** Hands on how far publishing is. */
record Watching(Progress progress) implements Publisher.Watch {
    @Override
    public void at(int done, int of) {
        progress.at((double) done / Math.max(1, of), text("publish.progress", done, of));
    }

    @Override
    public boolean cancelled() {
        return progress.cancelled();
    }
}
