package foothold.ui.meetings;

import foothold.domain.contact.Contact;
import foothold.domain.contact.Profile;
import foothold.domain.meeting.Meeting;
import foothold.testdata.DataFile;
import foothold.ui.FakeShell;
import foothold.ui.Screen.MeetingPart;
import foothold.ui.meetings.act.AgendaRow;
import foothold.ui.meetings.act.MeetingsModel;
import foothold.ui.meetings.act.Services;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** The meetings screen over a real file, with tasks that run at once; it is Wed 25 Nov, 15:00. */
final class Desk implements AutoCloseable {
    private final DataFile file;
    private final FakeShell shell = new FakeShell();
    private final List<MeetingPart> parts = new ArrayList<>();
    private MeetingsModel model;
    private MeetingsScreen screen;
    private int meetings;

    Desk(Path folder) {
        file = new DataFile(folder);
    }

    DataFile file() {
        return file;
    }

    FakeShell shell() {
        return shell;
    }

    /** Offers something else that can be done with a meeting; before the screen is asked for. */
    void offer(MeetingPart part) {
        parts.add(part);
    }

    /** Somebody whose id is their name. */
    Contact person(String name, String zone) {
        var place = new Profile.Place(null, zone == null ? null : ZoneId.of(zone));
        var made = Contact.named(name, name).with(Profile.named(name).with(place));
        file.put(made);
        return made;
    }

    /** A meeting of 20 minutes at that local time of Chicago, with ids m1, m2 and so on. */
    Meeting meeting(String contact, Meeting.State state, String local) {
        var slot =
                new foothold.domain.meeting.Slot(
                        DataFile.at(local), DataFile.CHICAGO, 20, null, null);
        var set = DataFile.at("2026-11-01T09:00");
        var course =
                switch (state) {
                    case PROPOSED -> new Meeting.Course(state, null, null, null);
                    case SCHEDULED -> Meeting.Course.scheduled(set);
                    case HELD, CANCELLED, NO_SHOW -> new Meeting.Course(state, set, set, null);
                };
        var made = new Meeting("m" + ++meetings, contact, slot, course, null);
        file.put(made);
        return made;
    }

    /** The model, opened and read once. */
    MeetingsModel model() {
        if (model == null) {
            model = new MeetingsModel(new Services(file.workspace(), file.random()), shell);
            model.refresh();
        }
        return model;
    }

    MeetingsScreen screen() {
        if (screen == null) {
            screen = new MeetingsScreen(model(), parts, () -> shell.show("people"));
        }
        return screen;
    }

    /** The rows as "m1 COMING", a part's first one with its count in front. */
    List<String> rows() {
        return model().shown().get().rows().stream()
                .map(
                        row ->
                                (row.heading() > 0 ? row.heading() + ": " : "")
                                        + row.id()
                                        + " "
                                        + row.part())
                .toList();
    }

    void select(String id) {
        model().select(
                        model().shown().get().rows().stream()
                                .map(AgendaRow::planned)
                                .filter(each -> each.id().equals(id))
                                .findFirst()
                                .orElseThrow());
    }

    String selected() {
        var planned = model().selected().get();
        return planned == null ? "nothing" : planned.id();
    }

    @Override
    public void close() {
        file.close();
    }
}
