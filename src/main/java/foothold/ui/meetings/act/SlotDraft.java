package foothold.ui.meetings.act;

import foothold.domain.meeting.Slot;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import java.util.List;
import java.util.stream.Stream;

/** What is filled in so far about when and where to meet. */
public final class SlotDraft {
    /** How many times are proposed at most. */
    public static final int PROPOSALS = 3;

    private final List<StringProperty> times =
            Stream.<StringProperty>generate(() -> new SimpleStringProperty(""))
                    .limit(PROPOSALS)
                    .toList();
    private final ObjectProperty<Integer> minutes = new SimpleObjectProperty<>();
    private final ObjectProperty<Slot.Medium> medium = new SimpleObjectProperty<>();
    private final StringProperty place = new SimpleStringProperty("");

    SlotDraft() {
        clear();
    }

    void clear() {
        times.forEach(time -> time.set(""));
        minutes.set(Slot.DEFAULT_MINUTES);
        medium.set(Slot.Medium.VIDEO);
        place.set("");
    }

    /** Fills in all but the time. */
    void fill(Slot slot) {
        clear();
        minutes.set(slot.minutes());
        medium.set(slot.medium());
        place.set(slot.place() == null ? "" : slot.place());
    }

    /** Days with times, in words; only the first when just one is asked for. */
    public List<StringProperty> times() {
        return times;
    }

    public ObjectProperty<Integer> minutes() {
        return minutes;
    }

    public ObjectProperty<Slot.Medium> medium() {
        return medium;
    }

    public StringProperty place() {
        return place;
    }
}
