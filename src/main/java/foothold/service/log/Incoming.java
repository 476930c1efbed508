package foothold.service.log;

import foothold.domain.contact.Contact;
import foothold.domain.flat.Shapes;
import foothold.domain.meeting.Meeting;
import foothold.domain.outreach.Message;
import foothold.service.Change;
import foothold.service.Edit;
import foothold.service.Workspace;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * Logs what came in a file, with what follows from it for its contact, who may be made in the same
 * edit.
 */
public final class Incoming {
    private final Workspace workspace;

    /**
     * Whom it is about.
     *
     * @param fresh whether the contact is to be made first
     */
    public record Whom(Contact contact, boolean fresh) {}

    public Incoming(Workspace workspace) {
        this.workspace = workspace;
    }

    /** A message that went either way, as one edit. */
    public void logged(String label, Whom whom, Message message) {
        var contact = whom.contact();
        var meetings = meetings(whom);
        var next = Consequences.ofMessage(contact, null, message, meetings);
        var changes = begin(whom, next);
        changes.add(Change.create(message));
        workspace.apply(Edit.of(label, changes));
    }

    /**
     * A meeting that was newly agreed, moved or agreed again, as one edit; other times proposed to
     * them are off the table.
     *
     * @param before null when it is new
     */
    public void agreed(String label, Whom whom, Meeting before, Meeting after) {
        var next = Consequences.ofMeeting(whom.contact(), after);
        var changes = begin(whom, next);
        changes.add(new Change(before, after));
        changes.addAll(Proposals.dropped(workspace.store(), after, workspace.clock().instant()));
        workspace.apply(Edit.of(label, changes));
    }

    /** A meeting changed in a way nothing else follows from, as one edit. */
    public void changed(String label, Meeting before, Meeting after) {
        workspace.apply(Edit.of(label, Change.update(before, after)));
    }

    /** What a message of mine to them is likely for. */
    public Message.Kind likelyKind(Whom whom, ZoneId zone) {
        if (whom.fresh()) {
            return Message.Kind.REQUEST;
        }
        var now = workspace.clock().instant().atZone(zone);
        var messages = workspace.store().pointing(Shapes.MESSAGE, "contact", whom.contact().id());
        return new Known(now, messages, meetings(whom)).likelyKind();
    }

    private List<Meeting> meetings(Whom whom) {
        return whom.fresh()
                ? List.of()
                : workspace.store().pointing(Shapes.MEETING, "contact", whom.contact().id());
    }

    private static List<Change> begin(Whom whom, Contact next) {
        var changes = new ArrayList<Change>();
        if (whom.fresh()) {
            changes.add(Change.create(next));
        } else if (next != whom.contact()) {
            changes.add(Change.update(whom.contact(), next));
        }
        return changes;
    }
}
