package foothold.ui.pipeline.model;

import foothold.domain.meeting.Meeting;
import foothold.domain.meeting.Slot;
import foothold.domain.outreach.Message;
import foothold.domain.outreach.Tone;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** What one fills in when somebody is moved; which fields count depends on the question. */
public final class MoveForm {

    /** Why nothing more is to come. */
    public enum Ending {
        NO_ANSWER,
        DECLINED,
        PAUSED,
        DO_NOT_CONTACT
    }

    private final StringProperty when = new SimpleStringProperty("");
    private final StringProperty until = new SimpleStringProperty("");
    private final StringProperty minutes =
            new SimpleStringProperty(Integer.toString(Slot.DEFAULT_MINUTES));
    private final ObjectProperty<Message.Channel> channel = new SimpleObjectProperty<>();
    private final ObjectProperty<Tone> tone = new SimpleObjectProperty<>();
    private final ObjectProperty<Slot.Medium> medium =
            new SimpleObjectProperty<>(Slot.Medium.VIDEO);
    private final ObjectProperty<Meeting.State> off =
            new SimpleObjectProperty<>(Meeting.State.CANCELLED);
    private final ObjectProperty<Ending> ending = new SimpleObjectProperty<>(Ending.NO_ANSWER);

    /** The day and time in words; empty for now. */
    public StringProperty when() {
        return when;
    }

    /** The day a reply names, in words; may be empty. */
    public StringProperty until() {
        return until;
    }

    public StringProperty minutes() {
        return minutes;
    }

    /** By which way it went; null for the usual one. */
    public ObjectProperty<Message.Channel> channel() {
        return channel;
    }

    /** How a reply sounds; null for not said. */
    public ObjectProperty<Tone> tone() {
        return tone;
    }

    public ObjectProperty<Slot.Medium> medium() {
        return medium;
    }

    /** Cancelled or no-show. */
    public ObjectProperty<Meeting.State> off() {
        return off;
    }

    public ObjectProperty<Ending> ending() {
        return ending;
    }
}
