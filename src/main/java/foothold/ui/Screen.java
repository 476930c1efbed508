package foothold.ui;

import foothold.domain.meeting.Meeting;

import javafx.beans.value.ObservableIntegerValue;
import javafx.scene.Node;

import org.kordamp.ikonli.Ikon;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** One entry of the left rail. */
public interface Screen {

    /** A short stable name ("today"), also used for style and pictures. */
    String id();

    /** What the rail and the palette call it. */
    String title();

    Ikon icon();

    /** The screen itself; made on the first call, the same one ever after. */
    Node node();

    /**
     * What can be done on it, for palette and keyboard help; the keys work while it is in front.
     * Asked once, after {@link #node}. A key that a control of the screen handles itself never
     * comes here twice, and one without Ctrl, Cmd or Alt is left alone while somebody types.
     */
    default List<Action> actions() {
        return List.of();
    }

    /** Whether the rail steps aside while it is in front, so that nothing else is to be seen. */
    default boolean wholeWindow() {
        return false;
    }

    /** The number of things that wait there, shown at its icon where it is not 0; null for none. */
    default ObservableIntegerValue waiting() {
        return null;
    }

    /** Called on the FX thread each time it comes to the front: refresh, and put the focus. */
    void shown();

    /**
     * What another feature does with a meeting, such as preparing it; offered wherever a meeting is
     * shown.
     */
    interface MeetingPart {

        /** A short stable name ("prepare"), also used for style. */
        String id();

        /** What its button says. */
        String title();

        Ikon icon();

        /** Whether it is of use for that meeting at that moment. */
        boolean suits(Meeting meeting, Instant now);

        /**
         * Opens it for that meeting. What is returned is put in the place of what the panel shows,
         * under a way back; empty when it opened somewhere else, such as over the whole window.
         */
        Optional<Node> open(Meeting meeting);

        /** Writes what is typed and not written yet. */
        default void flush() {}
    }

    /** Where one goes with a meeting. All methods are for the FX thread. */
    interface MeetingRoom {

        /** Shows that meeting where it is prepared. */
        void prepare(String meetingId);

        /** Opens its debrief. */
        void debrief(String meetingId);
    }
}
