package foothold.ui.talk;

import foothold.domain.meeting.Meeting;
import foothold.ui.Screen.MeetingPart;

import javafx.scene.Node;

import org.kordamp.ikonli.Ikon;

import java.time.Instant;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Consumer;

/**
 * Something done with a meeting over the whole window, offered wherever a meeting is shown.
 *
 * @param of when it is of use
 * @param run opens it for the meeting with that id
 */
record TalkPart(
        String id, String title, Ikon icon, BiPredicate<Meeting, Instant> of, Consumer<String> run)
        implements MeetingPart {

    @Override
    public boolean suits(Meeting meeting, Instant now) {
        return of.test(meeting, now);
    }

    @Override
    public Optional<Node> open(Meeting meeting) {
        run.accept(meeting.id());
        return Optional.empty();
    }
}
