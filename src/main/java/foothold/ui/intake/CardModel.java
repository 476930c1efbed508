package foothold.ui.intake;

import foothold.ui.Shell;
import foothold.ui.Tasks;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** One thing that came in: what it would do, and whether it was done. For the FX thread. */
abstract sealed class CardModel permits InviteModel, LetterModel {
    private final Shell shell;
    private final WhoModel who;
    private final ReadOnlyStringWrapper effect = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper button = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper useful = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper done = new ReadOnlyBooleanWrapper();
    private String said = "";

    CardModel(Shell shell, WhoModel who) {
        this.shell = shell;
        this.who = who;
    }

    final Shell shell() {
        return shell;
    }

    /** Whom it is about. */
    final WhoModel who() {
        return who;
    }

    /** What taking it would do, or why nothing. */
    final ReadOnlyStringProperty effect() {
        return effect.getReadOnlyProperty();
    }

    /** What the button says that takes it. */
    final ReadOnlyStringProperty button() {
        return button.getReadOnlyProperty();
    }

    /** Whether taking it would change something. */
    final ReadOnlyBooleanProperty useful() {
        return useful.getReadOnlyProperty();
    }

    /** Whether it was taken, and not undone since. */
    final ReadOnlyBooleanProperty done() {
        return done.getReadOnlyProperty();
    }

    final void say(String what, String onButton, boolean changes) {
        done.set(done.get() && !changes); // what was undone can be taken again
        effect.set(done.get() ? said : what);
        button.set(onButton);
        useful.set(changes);
    }

    /** Takes it in the background, once however often it is asked for. */
    final void begin(Tasks.Work<String> work) {
        if (useful.get()) {
            useful.set(false);
            shell.tasks()
                    .run(
                            work,
                            this::finished,
                            failure -> {
                                shell.failed(failure);
                                refresh();
                            });
        }
    }

    /** It was taken; {@code what} says so as long as that holds. */
    private void finished(String what) {
        said = what;
        done.set(true);
        refresh();
        shell.toastWithUndo(what);
    }

    /** Finds out anew what it would do. */
    abstract void refresh();

    /** Takes it, as one step that can be undone. */
    abstract void take();

    /** What came: "Invitation", "Mail". */
    abstract String kind();

    /** What it is called. */
    abstract String title();
}
