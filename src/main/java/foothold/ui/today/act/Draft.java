package foothold.ui.today.act;

import foothold.domain.contact.Contact;
import foothold.domain.followup.Followup;
import foothold.domain.followup.FollowupKind;
import foothold.domain.meeting.Meeting;
import foothold.domain.meeting.Slot;
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
        if (background.trigger() instanceof Meeting meeting) {
            draft.fill(followup.kind(), meeting);
        }
        return draft;
    }

    private void fill(FollowupKind kind, Meeting meeting) {
        if (kind == FollowupKind.DEBRIEF && meeting.notebook().notes() != null) {
            text.set(meeting.notebook().notes());
        }
        minutes.set(meeting.slot().minutes());
        medium.set(meeting.slot().medium());
        place.set(meeting.slot().place() == null ? "" : meeting.slot().place());
    }

    public StringProperty text() {
        return text;
    }

    /** When to meet, in words. */
    public StringProperty when() {
        return when;
    }

    public StringProperty place() {
        return place;
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
