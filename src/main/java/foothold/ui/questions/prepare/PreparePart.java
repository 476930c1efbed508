package foothold.ui.questions.prepare;

import static foothold.ui.Messages.text;

import foothold.domain.meeting.Meeting;
import foothold.ui.Screen;

import javafx.scene.Node;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

import java.time.Instant;
import java.util.Optional;

/** Getting ready, offered with each meeting that is still ahead. */
public final class PreparePart implements Screen.MeetingPart {
    private final PrepareModel model;
    private PrepareView view;

    public PreparePart(PrepareModel model) {
        this.model = model;
    }

    @Override
    public String id() {
        return "prepare";
    }

    @Override
    public String title() {
        return text("prepare.title");
    }

    @Override
    public Ikon icon() {
        return Feather.CLIPBOARD;
    }

    @Override
    public boolean suits(Meeting meeting, Instant now) {
        return switch (meeting.course().state()) {
            case PROPOSED, SCHEDULED -> meeting.slot().end().isAfter(now);
            case HELD, CANCELLED, NO_SHOW -> false;
        };
    }

    @Override
    public void flush() {
        model.flush();
    }

    @Override
    public Optional<Node> open(Meeting meeting) {
        model.show(meeting.id());
        if (view == null) {
            view = new PrepareView(model);
        }
        return Optional.of(view);
    }
}
