package foothold.ui.meetings;

import foothold.domain.meeting.Meeting;
import foothold.ui.Screen.MeetingPart;

import javafx.scene.Node;
import javafx.scene.control.Label;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

import java.time.Instant;
import java.util.Optional;

/** What another feature might offer before a meeting. */
final class Prepare implements MeetingPart {
    @Override
    public String id() {
        return "prepare";
    }

    @Override
    public String title() {
        return "Prepare";
    }

    @Override
    public Ikon icon() {
        return Feather.EDIT;
    }

    @Override
    public boolean suits(Meeting meeting, Instant now) {
        return meeting.slot().start().isAfter(now);
    }

    @Override
    public Optional<Node> open(Meeting meeting) {
        return Optional.of(new Label("Prepare " + meeting.id()));
    }
}
