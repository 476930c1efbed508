package foothold.ui.meetings.act;

import static foothold.ui.Messages.text;

import foothold.domain.contact.Contact;
import foothold.domain.meeting.Meeting;
import foothold.domain.meeting.Slot;
import foothold.service.meetings.Planned;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is worth knowing before a meeting is set.
 *
 * @param shown the meetings there are, or null while they are not read
 * @param moving the one that is to be moved, or null
 */
record Hints(MeetingsModel.Shown shown, Meeting moving) {
    /** Beyond this many minutes a talk is a lot to ask for. */
    private static final int LONG = 30;

    /** One a line; empty for nothing. */
    String of(Contact with, SlotDraft draft, List<Slot> slots) {
        var hints = new ArrayList<String>();
        if (draft.minutes().get() > LONG) {
            hints.add(text("meetings.hint.long"));
        }
        slots.stream().flatMap(slot -> clash(slot).stream()).distinct().forEach(hints::add);
        if (with != null && with.profile().place().zone() == null) {
            hints.add(text("meetings.hint.zone", with.name()));
        }
        return String.join("\n", hints);
    }

    private Optional<String> clash(Slot slot) {
        return shown == null
                ? Optional.empty()
                : shown.all().stream()
                        .filter(each -> moving == null || !each.id().equals(moving.id()))
                        .filter(each -> each.occupies(slot.start(), slot.end()))
                        .findFirst()
                        .map(this::clash);
    }

    private String clash(Planned other) {
        var start = shown.dates().moment(other.meeting().slot().start());
        return text("meetings.hint.clash", other.contact().name(), start);
    }
}
