package foothold.ui.meetings.act;

import static foothold.ui.Messages.text;

import foothold.domain.contact.Contact;
import foothold.domain.meeting.Meeting;
import foothold.domain.meeting.Slot;
import foothold.service.meetings.TwoZones;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import java.util.List;
import java.util.Optional;

/** Sets, proposes or moves a meeting by what is filled in. For the FX thread. */
public final class ScheduleModel {
    /** What the form is for. */
    public enum Purpose {
        /** Closed. */
        NOTHING,
        /** A new meeting at a time that is agreed. */
        SET,
        /** Up to three times to choose from. */
        PROPOSE,
        /** Another time, place or length for the chosen meeting. */
        MOVE
    }

    private final Services services;
    private final Doing doing;
    private final MeetingsModel screen;
    private final PersonSearch people;
    private final SlotDraft draft = new SlotDraft();
    private final SlotReader reader;
    private final ObjectProperty<Purpose> purpose = new SimpleObjectProperty<>(Purpose.NOTHING);
    private final ReadOnlyObjectWrapper<Contact> with = new ReadOnlyObjectWrapper<>();
    private final StringProperty problem = new SimpleStringProperty("");
    private Meeting moving;

    ScheduleModel(Services services, Doing doing, MeetingsModel screen) {
        this.services = services;
        this.doing = doing;
        this.screen = screen;
        this.reader = new SlotReader(services, draft);
        this.people = new PersonSearch(services.workspace().store(), screen.shell());
        draft.times().forEach(time -> time.subscribe(_ -> problem.set("")));
    }

    /** Opens the form for a new meeting, with whom still open; what was filled in is kept. */
    public void begin() {
        if (moving != null) {
            draft.clear();
        }
        moving = null;
        people.prepare();
        if (purpose.get() != Purpose.PROPOSE) {
            purpose.set(Purpose.SET);
        }
    }

    /** Opens the form for a new meeting with somebody. */
    public void begin(Contact contact) {
        begin();
        draft.clear();
        with.set(contact);
    }

    /** Opens the form for another meeting in place of the chosen one, which fell through. */
    public void again() {
        var planned = screen.selected().get();
        begin(planned.contact());
        draft.fill(planned.meeting().slot());
    }

    /** Opens the form to move the chosen meeting. */
    public void move() {
        var planned = screen.selected().get();
        moving = planned.meeting();
        with.set(planned.contact());
        draft.fill(moving.slot());
        problem.set("");
        purpose.set(Purpose.MOVE);
    }

    /** Closes the form. */
    public void close() {
        purpose.set(Purpose.NOTHING);
        problem.set("");
    }

    /** Chooses with whom. */
    public void choose(String contactId) {
        services.book().contact(contactId).ifPresent(with::set);
        people.words().set("");
        problem.set("");
    }

    /** Leaves open again with whom. */
    public void chooseAnother() {
        with.set(null);
    }

    /** How the n-th time is understood, in both zones; empty when it says nothing yet. */
    public String reading(int index) {
        return reader.slot(index).map(slot -> zones().line(slot, services.now())).orElse("");
    }

    /** What else is worth knowing about what is filled in; empty for nothing. */
    public String hint() {
        return new Hints(screen.shown().get(), moving).of(with.get(), draft, slots());
    }

    /** The times as text to paste; empty when there is none. */
    public String proposalText() {
        return zones().lines(slots(), services.now());
    }

    /** Puts the times on the clipboard, and marks nothing. */
    public void copy() {
        var times = proposalText();
        if (times.isEmpty()) {
            problem.set(text("meetings.problem.noTime"));
        } else {
            screen.shell().dialogs().copy(times);
            screen.shell().toast(text("meetings.toast.copied"));
        }
    }

    /** What stands in the empty field of the time. */
    public String prompt() {
        return purpose.get() == Purpose.MOVE
                ? text(
                        "meetings.form.when.keep",
                        screen.shown().get().dates().moment(moving.slot().start()))
                : text("meetings.form.when.prompt");
    }

    /** Does what the form is for. */
    public void confirm() {
        var contact = with.get();
        if (contact == null) {
            problem.set(text("meetings.problem.nobody"));
            return;
        }
        switch (purpose.get()) {
            case SET -> readable().ifPresent(slots -> set(contact, slots.getFirst()));
            case PROPOSE -> readable().ifPresent(slots -> propose(contact, slots));
            case MOVE -> moved();
            case NOTHING -> {}
        }
    }

    private void set(Contact contact, Slot slot) {
        doing.write(
                text("meetings.toast.set", zones().line(slot, services.now())),
                _ -> services.logbook().meetingSet(contact.id(), slot),
                this::done);
    }

    private void propose(Contact contact, List<Slot> slots) {
        screen.shell().dialogs().copy(proposalText());
        doing.write(
                text("meetings.toast.proposed"),
                _ -> services.scheduling().proposed(contact.id(), slots).getFirst(),
                this::done);
    }

    private void moved() {
        if (draft.times().getFirst().get().isBlank()) {
            move(reader.at(moving.slot().start(), moving.slot().zone()));
        } else {
            readable().ifPresent(slots -> move(slots.getFirst()));
        }
    }

    private void move(Slot slot) {
        var before = moving;
        if (slot.equals(before.slot())) {
            close();
            return;
        }
        doing.write(
                text("meetings.toast.moved", zones().line(slot, services.now())),
                _ -> services.scheduling().moved(before, slot),
                this::done);
    }

    private void done(Meeting made) {
        draft.clear();
        with.set(null);
        moving = null;
        close();
        screen.selectId(made.id());
    }

    /** All times filled in, if each can be read and lies ahead; otherwise the problem is said. */
    private Optional<List<Slot>> readable() {
        problem.set(reader.problem(asked()));
        return problem.get().isEmpty() ? Optional.of(slots()) : Optional.empty();
    }

    private int asked() {
        return purpose.get() == Purpose.PROPOSE ? SlotDraft.PROPOSALS : 1;
    }

    private List<Slot> slots() {
        return reader.slots(asked());
    }

    private TwoZones zones() {
        var contact = with.get();
        return new TwoZones(
                screen.zone(), contact == null ? null : contact.profile().place().zone());
    }

    public SlotDraft draft() {
        return draft;
    }

    public PersonSearch people() {
        return people;
    }

    public ObjectProperty<Purpose> purpose() {
        return purpose;
    }

    /** With whom; null while that is open. */
    public ReadOnlyObjectProperty<Contact> with() {
        return with.getReadOnlyProperty();
    }

    /** What is wrong with what was filled in; empty for nothing. */
    public StringProperty problem() {
        return problem;
    }
}
