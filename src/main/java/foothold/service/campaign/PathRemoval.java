package foothold.service.campaign;

import foothold.domain.contact.Contact;
import foothold.domain.flat.Shapes;
import foothold.domain.plan.Action;
import foothold.service.Change;
import foothold.service.Store;

import java.util.ArrayList;
import java.util.List;

/** What goes with a path that is deleted, and what stays without it. */
final class PathRemoval {
    private PathRemoval() {}

    /** The changes that leave nothing pointing to that path, in their order; campaigns aside. */
    static List<Change> of(String pathId, Store store) {
        var changes = new ArrayList<Change>();
        for (var contact : store.pointing(Shapes.CONTACT, "path", pathId)) {
            changes.add(Change.update(contact, withoutPath(contact)));
        }
        for (var insight : store.pointing(Shapes.INSIGHT, "path", pathId)) {
            changes.add(Change.update(insight, insight.about(null)));
        }
        for (var action : store.pointing(Shapes.ACTION, "path", pathId)) {
            changes.add(Change.update(action, withoutPath(action)));
        }
        for (var hypothesis : store.pointing(Shapes.HYPOTHESIS, "path", pathId)) {
            store.pointing(Shapes.VOTE, "hypothesis", hypothesis.id()).stream()
                    .map(Change::delete)
                    .forEach(changes::add);
            changes.add(Change.delete(hypothesis));
        }
        store.pointing(Shapes.VERDICT, "path", pathId).stream()
                .map(Change::delete)
                .forEach(changes::add);
        return changes;
    }

    private static Contact withoutPath(Contact contact) {
        var standing = contact.standing();
        return contact.with(standing.with(standing.aim().about(null)));
    }

    private static Action withoutPath(Action action) {
        var from = action.origin();
        var origin = new Action.Origin(from.contactId(), from.insightId(), null);
        return new Action(action.id(), action.text(), origin, action.due(), action.course());
    }
}
