package foothold.service.log;

import foothold.domain.contact.Contact;
import foothold.domain.contact.Standing.Closure;
import foothold.domain.flat.Shapes;
import foothold.domain.meeting.Meeting;
import foothold.service.Change;
import foothold.service.Edit;
import foothold.service.Workspace;

/**
 * Does what a follow-up asks for where nothing is sent. Every method writes one edit and returns
 * the record changed; the contact must exist ({@link java.util.NoSuchElementException} otherwise).
 */
public final class FollowThrough {
    private final Workspace workspace;

    public FollowThrough(Workspace workspace) {
        this.workspace = workspace;
    }

    /** Closes a contact who did not answer. */
    public Contact letGo(String contactId) {
        var contact = contact(contactId);
        var closure = new Closure(Closure.Reason.NO_ANSWER, workspace.clock().instant());
        var closed = contact.with(contact.standing().withClosure(closure));
        workspace.apply(
                Edit.of(
                        "Close " + contact.name() + " as no answer",
                        Change.update(contact, closed)));
        return closed;
    }

    /** Saves what I wrote down after that meeting. */
    public Meeting debriefed(Meeting meeting, String text) {
        var notebook = meeting.notebook().debriefed(text, workspace.clock().instant());
        var debriefed = meeting.with(notebook);
        workspace.apply(
                Edit.of(
                        "Save debrief about " + contact(meeting.contactId()).name(),
                        Change.update(meeting, debriefed)));
        return debriefed;
    }

    /** They confirmed that meeting. */
    public Meeting confirmed(Meeting meeting) {
        var confirmed = meeting.with(meeting.course().confirmedAt(workspace.clock().instant()));
        workspace.apply(
                Edit.of(
                        "Confirm meeting with " + contact(meeting.contactId()).name(),
                        Change.update(meeting, confirmed)));
        return confirmed;
    }

    private Contact contact(String id) {
        return workspace.store().find(Shapes.CONTACT, id).orElseThrow();
    }
}
