package foothold.ui.today.act;

import foothold.domain.Entity;
import foothold.domain.contact.Contact;
import foothold.domain.followup.Followup;
import foothold.domain.followup.FollowupKind;
import foothold.domain.meeting.Meeting;
import foothold.domain.meeting.Slot;
import foothold.domain.outreach.Message;
import foothold.domain.outreach.Message.Channel;
import foothold.service.followup.Background;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/**
 * What is filled in for one follow-up; kept while the window is open, so that what is half typed is
 * still there after a look elsewhere.
 */
public final class Draft {
    private final StringProperty text = new SimpleStringProperty("");
    private final StringProperty when = new SimpleStringProperty("");
    private final StringProperty place = new SimpleStringProperty("");
    private final ObjectProperty<Channel> channel = new SimpleObjectProperty<>(Channel.EMAIL);
    private final ObjectProperty<Contact> to = new SimpleObjectProperty<>();
    private final ObjectProperty<Integer> minutes =
            new SimpleObjectProperty<>(Slot.DEFAULT_MINUTES);
    private final ObjectProperty<Slot.Medium> medium =
            new SimpleObjectProperty<>(Slot.Medium.VIDEO);

    /** An empty form with what is known already. */
    static Draft of(Followup followup, Background background) {
        var draft = new Draft();
        draft.to.set(
                followup.party().contactId() == null && !background.others().isEmpty()
                        ? background.others().getFirst()
                        : null);
        switch (background.trigger()) {
            case Message planned -> draft.fill(planned);
            case Meeting meeting -> draft.fill(followup.kind(), meeting);
            case null, default -> {}
        }
        boolean card = followup.key().trigger().contains(":");
        if (!(background.trigger() instanceof Message)) {
            draft.channel.set(card ? Channel.LETTER : usualChannel(background));
        }
        return draft;
    }

    private void fill(Message planned) {
        text.set(planned.words().body() == null ? "" : planned.words().body());
        channel.set(planned.form().channel());
    }

    private void fill(FollowupKind kind, Meeting meeting) {
        if (kind == FollowupKind.DEBRIEF && meeting.notebook().notes() != null) {
            text.set(meeting.notebook().notes());
        }
        minutes.set(meeting.slot().minutes());
        medium.set(meeting.slot().medium());
        place.set(meeting.slot().place() == null ? "" : meeting.slot().place());
    }

    /** The channel of the latest message either way; mail when there is none. */
    private static Channel usualChannel(Background background) {
        return background.history().stream()
                .filter(Message.class::isInstance)
                .map((Entity each) -> ((Message) each).form().channel())
                .findFirst()
                .orElse(Channel.EMAIL);
    }

    public StringProperty text() {
        return text;
    }

    /** When it was sent, or when to meet, in words; empty means now. */
    public StringProperty when() {
        return when;
    }

    public StringProperty place() {
        return place;
    }

    public ObjectProperty<Channel> channel() {
        return channel;
    }

    /** Who was chosen to write to instead; null while nobody is. */
    public ObjectProperty<Contact> to() {
        return to;
    }

    public ObjectProperty<Integer> minutes() {
        return minutes;
    }

    public ObjectProperty<Slot.Medium> medium() {
        return medium;
    }
}
