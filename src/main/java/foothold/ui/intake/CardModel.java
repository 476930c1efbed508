package foothold.ui.intake;

import foothold.ui.Shell;

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
        effect.set(what);
        button.set(onButton);
        useful.set(changes);
        if (changes) {
            done.set(false);
        }
    }

    final void finished() {
        done.set(true);
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
