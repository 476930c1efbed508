package foothold.service.log;

import foothold.domain.flat.Shape;
import foothold.domain.flat.Shapes;
import foothold.domain.meeting.Meeting;
import foothold.service.Change;
import foothold.service.Store;

import java.time.Instant;
import java.util.List;

/** Times that were proposed and are not agreed. */
final class Proposals {
    private static final List<Shape<?>> BELONGINGS =
            List.of(
                    Shapes.LISTED_QUESTION,
                    Shapes.JOTTING,
                    Shapes.REFERRAL,
                    Shapes.PROMISE,
                    Shapes.INSIGHT);

    private Proposals() {}

    /** What takes all other times off the table once {@code set} is agreed with that contact. */
    static List<Change> dropped(Store store, Meeting set, Instant now) {
        return of(store, set.contactId()).stream()
                .filter(proposal -> !proposal.id().equals(set.id()))
                .map(proposal -> takenAway(store, proposal, now))
                .toList();
    }

    /** The times proposed to a contact, by id. */
    static List<Meeting> of(Store store, String contactId) {
        return store.pointing(Shapes.MEETING, "contact", contactId).stream()
                .filter(meeting -> meeting.course().state() == Meeting.State.PROPOSED)
                .toList();
    }

    /** Takes one away; where questions or notes hang on it already, it is kept as cancelled. */
    static Change takenAway(Store store, Meeting proposal, Instant now) {
        boolean used =
                !proposal.notebook().equals(Meeting.Notebook.EMPTY)
                        || BELONGINGS.stream()
                                .anyMatch(
                                        shape ->
                                                !store.pointing(shape, "meeting", proposal.id())
                                                        .isEmpty());
        return used
                ? Change.update(
                        proposal,
                        proposal.with(proposal.course().marked(Meeting.State.CANCELLED, now)))
                : Change.delete(proposal);
    }
}
