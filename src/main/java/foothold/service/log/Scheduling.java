package foothold.service.log;

import foothold.domain.Ids;
import foothold.domain.flat.Shapes;
import foothold.domain.meeting.Meeting;
import foothold.domain.meeting.Slot;
import foothold.service.Change;
import foothold.service.Edit;
import foothold.service.Workspace;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Proposes, confirms and moves meetings; what sets, holds or cancels one is in {@link Logbook}.
 * Every method writes one edit and returns what it made or changed.
 */
public final class Scheduling {
    private final Workspace workspace;
    private final RandomGenerator random;

    /** Writes through {@code workspace}; {@code random} goes into new ids. */
    public Scheduling(Workspace workspace, RandomGenerator random) {
        this.workspace = workspace;
        this.random = random;
    }

    /** These times were proposed; they replace those proposed to that contact before. */
    public List<Meeting> proposed(String contactId, List<Slot> slots) {
        var now = workspace.clock().instant();
        var course = new Meeting.Course(Meeting.State.PROPOSED, null, null, null);
        var made =
                slots.stream()
                        .map(slot -> new Meeting(newId(now), contactId, slot, course, null))
                        .toList();
        var changes = new ArrayList<>(made.stream().map(Change::create).toList());
        Proposals.of(workspace.store(), contactId)
                .forEach(old -> changes.add(Proposals.takenAway(workspace.store(), old, now)));
        var times = slots.size() == 1 ? "Propose a time to " : "Propose times to ";
        workspace.apply(Edit.of(times + nameOf(contactId), changes));
        return made;
    }

    /** A proposal is taken back. */
    public void withdrawn(Meeting proposal) {
        var now = workspace.clock().instant();
        workspace.apply(
                Edit.of(
                        "Withdraw a time proposed to " + nameOf(proposal.contactId()),
                        Proposals.takenAway(workspace.store(), proposal, now)));
    }

    /** They confirmed that they will be there; or not, after all. */
    public Meeting confirmed(Meeting meeting, boolean yes) {
        var at = yes ? workspace.clock().instant() : null;
        var label = yes ? "Mark meeting with %s as confirmed" : "Mark meeting with %s as open";
        return update(label, meeting, meeting.with(meeting.course().confirmedAt(at)));
    }

    /**
     * The meeting takes place at another time, elsewhere, or takes longer. Another start has to be
     * confirmed anew. Nothing is written when it is the same.
     */
    public Meeting moved(Meeting meeting, Slot slot) {
        if (meeting.slot().equals(slot)) {
            return meeting;
        }
        boolean sameStart = meeting.slot().start().equals(slot.start());
        var course = sameStart ? meeting.course() : meeting.course().confirmedAt(null);
        var label = sameStart ? "Change meeting with %s" : "Move meeting with %s";
        return update(label, meeting, meeting.with(slot).with(course.changed()));
    }

    private Meeting update(String label, Meeting before, Meeting after) {
        workspace.apply(
                Edit.of(label.formatted(nameOf(before.contactId())), Change.update(before, after)));
        return after;
    }

    private String nameOf(String contactId) {
        return workspace.store().find(Shapes.CONTACT, contactId).orElseThrow().name();
    }

    private String newId(Instant now) {
        return Ids.make(now, random);
    }
}
