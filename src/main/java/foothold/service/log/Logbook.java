package foothold.service.log;

import foothold.domain.Entity;
import foothold.domain.Ids;
import foothold.domain.contact.Contact;
import foothold.domain.contact.Note;
import foothold.domain.flat.Shapes;
import foothold.domain.followup.Due;
import foothold.domain.followup.Reminder;
import foothold.domain.meeting.Meeting;
import foothold.domain.meeting.Slot;
import foothold.domain.outreach.Message;
import foothold.service.Change;
import foothold.service.Edit;
import foothold.service.Workspace;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Logs what happened with a contact. Every method writes one edit and returns the record made or
 * changed; a contact must exist ({@link java.util.NoSuchElementException} otherwise).
 */
public final class Logbook {
    private final Workspace workspace;
    private final RandomGenerator random;

    /** Writes through {@code workspace}; {@code random} goes into new ids. */
    public Logbook(Workspace workspace, RandomGenerator random) {
        this.workspace = workspace;
        this.random = random;
    }

    /** A request went out to them; {@code text} may be null. */
    public Message requestSent(String contactId, Message.Channel channel, Instant at, String text) {
        var form = new Message.Form(Message.Kind.REQUEST, Message.Direction.OUTGOING, channel);
        return sent(contactId, form, Message.Words.of(text), at);
    }

    /**
     * A message of mine went out. A planned message of the same kind, if there is just one, becomes
     * the sent one. A request or nudge opens a contact again that was closed or archived before it.
     */
    public Message sent(String contactId, Message.Form form, Message.Words words, Instant at) {
        var contact = contact(contactId);
        var label = "Log " + Named.kind(form.kind()) + " to " + contact.name();
        var plan = onlyPlan(contactId, form.kind());
        if (plan == null) {
            var message = new Message(newId(), contactId, form, words, Message.When.at(at));
            return write(label, contact, null, message);
        }
        var said = words.body() == null ? plan.words() : words;
        return write(label, contact, plan, plan.with(form).with(said).sentAt(at));
    }

    /** A planned message of mine went out at that time. */
    public Message markSent(Message planned, Instant at) {
        var contact = contact(planned.contactId());
        var label =
                "Mark %s to %s as sent"
                        .formatted(Named.kind(planned.form().kind()), contact.name());
        return write(label, contact, planned, planned.sentAt(at));
    }

    /**
     * They wrote, or called. A decline from somebody never met closes the contact as declined; any
     * other answer opens a closed or archived contact again; an out-of-office notice does neither.
     *
     * @param words with the tone and the day they named, as far as given
     */
    public Message replied(
            String contactId, Message.Channel channel, Message.Words words, Instant at) {
        var contact = contact(contactId);
        var form = new Message.Form(Message.Kind.REPLY, Message.Direction.INCOMING, channel);
        var message = new Message(newId(), contactId, form, words, Message.When.at(at));
        return write("Log reply from " + contact.name(), contact, null, message);
    }

    /**
     * A meeting was agreed just now; it opens a closed or archived contact again, and what else was
     * proposed to them is off the table.
     */
    public Meeting meetingSet(String contactId, Slot slot) {
        var course = Meeting.Course.scheduled(now());
        var meeting = new Meeting(newId(), contactId, slot, course, null);
        return write("Set meeting with ", null, meeting);
    }

    /**
     * One of the times proposed was agreed just now, for that slot; otherwise as {@link
     * #meetingSet}.
     */
    public Meeting agreed(Meeting proposal, Slot slot) {
        var course = Meeting.Course.scheduled(now());
        return write("Set meeting with ", proposal, proposal.with(slot).with(course));
    }

    /**
     * A meeting took place that was not in the book. It counts as agreed at its start, or now when
     * that is earlier.
     *
     * @param notes what was said, or null
     */
    public Meeting met(String contactId, Slot slot, String notes) {
        var now = now();
        var setAt = slot.start().isBefore(now) ? slot.start() : now;
        var course = new Meeting.Course(Meeting.State.HELD, setAt, now, null);
        var notebook = Meeting.Notebook.EMPTY.withNotes(notes);
        var meeting = new Meeting(newId(), contactId, slot, course, notebook);
        return write("Log meeting with ", null, meeting);
    }

    /** That meeting took place. */
    public Meeting held(Meeting meeting) {
        return held(meeting, meeting);
    }

    /** The meeting {@code before} took place, as {@code after} says (slot and notes). */
    public Meeting held(Meeting before, Meeting after) {
        var marked = after.with(after.course().marked(Meeting.State.HELD, now()));
        return update("Log meeting with " + nameOf(before.contactId()), before, marked);
    }

    /** That meeting was called off. */
    public Meeting cancelled(Meeting meeting) {
        var marked =
                meeting.with(meeting.course().marked(Meeting.State.CANCELLED, now()).changed());
        return update("Cancel meeting with " + nameOf(meeting.contactId()), meeting, marked);
    }

    /** They did not come to that meeting. */
    public Meeting noShow(Meeting meeting) {
        var marked = meeting.with(meeting.course().marked(Meeting.State.NO_SHOW, now()));
        var label = "Mark meeting with " + nameOf(meeting.contactId()) + " as missed";
        return update(label, meeting, marked);
    }

    /** Something to remember about them. */
    public Note note(String contactId, Instant at, String text) {
        var label = "Add note about " + nameOf(contactId);
        return create(label, new Note(newId(), contactId, at, text));
    }

    /** Something to do on a day or at an instant, about a contact, an organization or nobody. */
    public Reminder reminder(Reminder.About about, Due due, String text) {
        var course = new Reminder.Course(now(), null);
        return create("Add reminder", new Reminder(newId(), about, text, due, course));
    }

    /** That reminder is done. */
    public Reminder done(Reminder reminder) {
        return update("Mark reminder as done", reminder, reminder.doneAt(now()));
    }

    private Message write(String label, Contact contact, Message before, Message after) {
        var meetings = meetings(contact.id());
        var next = Consequences.ofMessage(contact, before, after, meetings);
        apply(label, new Change(before, after), contact, next);
        return after;
    }

    private Meeting write(String label, Meeting before, Meeting made) {
        var contact = contact(made.contactId());
        var next = Consequences.ofMeeting(contact, made);
        var changes = changes(new Change(before, made), contact, next);
        changes.addAll(Proposals.dropped(workspace.store(), made, now()));
        workspace.apply(Edit.of(label + contact.name(), changes));
        return made;
    }

    private void apply(String label, Change fact, Contact before, Contact after) {
        workspace.apply(Edit.of(label, changes(fact, before, after)));
    }

    private static List<Change> changes(Change fact, Contact before, Contact after) {
        var changes = new ArrayList<>(List.of(fact));
        if (before != after) {
            changes.add(Change.update(before, after));
        }
        return changes;
    }

    private <T extends Entity> T create(String label, T made) {
        workspace.apply(Edit.of(label, Change.create(made)));
        return made;
    }

    private <T extends Entity> T update(String label, T before, T after) {
        workspace.apply(Edit.of(label, Change.update(before, after)));
        return after;
    }

    private Message onlyPlan(String contactId, Message.Kind kind) {
        var plans =
                workspace.store().pointing(Shapes.MESSAGE, "contact", contactId).stream()
                        .filter(each -> each.when().at() == null && each.form().kind() == kind)
                        .toList();
        return plans.size() == 1 ? plans.getFirst() : null;
    }

    private Contact contact(String id) {
        return workspace.store().find(Shapes.CONTACT, id).orElseThrow();
    }

    private String nameOf(String contactId) {
        return contact(contactId).name();
    }

    private List<Meeting> meetings(String contactId) {
        return workspace.store().pointing(Shapes.MEETING, "contact", contactId);
    }

    private Instant now() {
        return workspace.clock().instant();
    }

    private String newId() {
        return Ids.make(now(), random);
    }
}
