package foothold.service.log;

import foothold.domain.Entity;
import foothold.domain.contact.Contact;
import foothold.domain.contact.Note;
import foothold.domain.flat.Shapes;
import foothold.domain.followup.Reminder;
import foothold.domain.meeting.Meeting;
import foothold.domain.outreach.Message;
import foothold.service.Change;
import foothold.service.Edit;
import foothold.service.Workspace;

import java.util.ArrayList;
import java.util.List;

/** Corrects and removes what was logged, each as one edit. */
public final class Entries {
    private final Workspace workspace;

    public Entries(Workspace workspace) {
        this.workspace = workspace;
    }

    /**
     * Writes the entry as it should have been: a message, meeting, note or reminder. Nothing is
     * written when it is the same.
     */
    public void revise(Entity before, Entity after) {
        if (!before.equals(after)) {
            apply("Change " + named(before), new Change(before, numbered(before, after)), null);
        }
    }

    /**
     * The same while its text is being typed; {@code pause} names the stretch between two pauses.
     */
    public void type(Entity before, Entity after, String pause) {
        if (!before.equals(after)) {
            apply("Change " + named(before), new Change(before, numbered(before, after)), pause);
        }
    }

    /** Takes an entry out; a decline taken out opens its contact again. */
    public void remove(Entity entry) {
        apply("Remove " + named(entry), Change.delete(entry), null);
    }

    /** A calendar takes a meeting that was moved or called off only under a higher number. */
    private static Entity numbered(Entity before, Entity after) {
        return before instanceof Meeting old
                        && after instanceof Meeting meeting
                        && isNews(old, meeting)
                        && old.course().sequence() == meeting.course().sequence()
                ? meeting.with(meeting.course().changed())
                : after;
    }

    private static boolean isNews(Meeting before, Meeting after) {
        boolean calledOff =
                after.course().state() == Meeting.State.CANCELLED
                        && before.course().state() != Meeting.State.CANCELLED;
        return calledOff || !before.slot().equals(after.slot());
    }

    private void apply(String label, Change change, String typing) {
        var changes = new ArrayList<>(List.of(change));
        if (change.subject() instanceof Message message) {
            var contact = workspace.store().find(Shapes.CONTACT, message.contactId()).orElseThrow();
            var next = consequence(contact, change);
            if (next != contact) {
                changes.add(Change.update(contact, next));
            }
        }
        workspace.apply(new Edit(label, changes, typing));
    }

    private Contact consequence(Contact contact, Change change) {
        var meetings = workspace.store().pointing(Shapes.MEETING, "contact", contact.id());
        return Consequences.ofMessage(
                contact, (Message) change.before(), (Message) change.after(), meetings);
    }

    private String named(Entity entry) {
        return switch (entry) {
            case Message message -> Named.entry(message) + about(message.contactId());
            case Meeting meeting -> "meeting" + about(meeting.contactId());
            case Note note -> "note" + about(note.contactId());
            case Reminder _ -> "reminder";
            default -> throw new IllegalArgumentException("no entry: " + entry.getClass());
        };
    }

    private String about(String contactId) {
        return workspace
                .store()
                .find(Shapes.CONTACT, contactId)
                .map(contact -> " (" + contact.name() + ")")
                .orElse("");
    }
}
