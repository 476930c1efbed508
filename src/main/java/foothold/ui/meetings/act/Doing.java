package foothold.ui.meetings.act;

import foothold.ui.Shell;
import foothold.ui.Tasks;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

import java.util.function.Consumer;

/** Does one thing at a time in the background. For the FX thread. */
public final class Doing {
    private final Shell shell;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    Doing(Shell shell) {
        this.shell = shell;
    }

    /**
     * Does {@code work}, says so with a button that undoes it, then {@code done} with its result.
     */
    <T> void write(String said, Tasks.Work<T> work, Consumer<T> done) {
        run(
                work,
                result -> {
                    shell.toastWithUndo(said);
                    done.accept(result);
                });
    }

    /** Does {@code work}, then {@code done} with its result; nothing while another is under way. */
    <T> void run(Tasks.Work<T> work, Consumer<T> done) {
        if (busy.get()) {
            return;
        }
        busy.set(true);
        shell.tasks()
                .run(
                        work,
                        result -> {
                            busy.set(false);
                            done.accept(result);
                        },
                        failure -> {
                            busy.set(false);
                            shell.failed(failure);
                        });
    }

    /** Whether something is under way. */
    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }
}
