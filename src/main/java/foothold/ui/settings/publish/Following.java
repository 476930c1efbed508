package foothold.ui.settings.publish;

import foothold.service.Topic;
import foothold.service.Workspace;
import foothold.ui.Tasks;

import java.time.Duration;
import java.util.Set;

/** Does something once a stretch of edits is over. For the FX thread. */
final class Following {
    /** A stretch of edits is sent at once. */
    private static final Duration PAUSE = Duration.ofSeconds(20);

    private final Workspace workspace;
    private final Tasks tasks;
    private final Runnable then;
    private Runnable deaf = () -> {};
    private Tasks.Running soon = () -> {};

    Following(Workspace workspace, Tasks tasks, Runnable then) {
        this.workspace = workspace;
        this.tasks = tasks;
        this.then = then;
    }

    /** From now on, or no more. */
    void turn(boolean on) {
        deaf.run();
        deaf = on ? workspace.listen(this::touched) : () -> {};
    }

    /** Heard on the thread that wrote. */
    private void touched(Set<Topic> topics) {
        if (topics.stream().anyMatch(each -> each.kind() != Topic.Kind.MEETING)) {
            tasks.onScreen(this::waitAgain);
        }
    }

    /** Begins to wait anew. */
    void waitAgain() {
        soon.cancel();
        soon = tasks.after(PAUSE, then);
    }

    /** Waits for nothing any more, since it is done already. */
    void forget() {
        soon.cancel();
    }
}
