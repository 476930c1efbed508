package foothold.ui;

import foothold.domain.outreach.Message;
import foothold.service.compose.Errand;

import javafx.scene.Node;

/** Where one writes to a person: a screen of its own, and pads that other screens show. */
public interface Composer extends Screen {
    /** The id of the screen. */
    String ID = "compose";

    /** Lays out that errand on the screen; what lay there is kept first. */
    void begin(Errand errand);

    /** A new pad for another screen to show. */
    Pad pad();

    /** Writes what is typed and not written yet. */
    void flush();

    /** A place to write one message at a time, with the checker beside or below. FX thread. */
    interface Pad {

        /** What is shown; the same node ever after. */
        Node node();

        /**
         * Lays out that errand; what lay there is kept first. Nothing changes for the message that
         * lies there already.
         */
        void write(Errand errand);

        /** Whether nothing lies there. */
        boolean blank();

        /** Whether that planned message is the one that lies there. */
        boolean holds(Message planned);

        /** Keeps what is typed and clears the pad. */
        void clear();

        /** Calls {@code done} after a message was marked as sent, or a reply was logged. */
        void onDone(Runnable done);

        /** Puts the focus where one goes on writing. */
        void takeFocus();
    }
}
