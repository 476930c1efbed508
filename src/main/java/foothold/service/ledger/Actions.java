package foothold.service.ledger;

import foothold.domain.Ids;
import foothold.domain.Text;
import foothold.domain.flat.Shapes;
import foothold.domain.plan.Action;
import foothold.service.Change;
import foothold.service.Edit;
import foothold.service.Workspace;

import java.time.LocalDate;
import java.util.random.RandomGenerator;

/** What one decides to do. Every method writes one edit and returns the record made or changed. */
public final class Actions {
    private static final int EXCERPT = 40;

    private final Workspace workspace;
    private final RandomGenerator random;

    /** Writes through {@code workspace}; {@code random} goes into new ids. */
    public Actions(Workspace workspace, RandomGenerator random) {
        this.workspace = workspace;
        this.random = random;
    }

    /**
     * It was decided just now. Whose advice it was follows from the insight where only that is
     * given.
     *
     * @param due the local day, or null
     */
    public Action add(String text, Action.Origin origin, LocalDate due) {
        var now = workspace.clock().instant();
        var course = new Action.Course(now, null);
        var action = new Action(Ids.make(now, random), text, advised(origin), due, course);
        write("Add action ", Change.create(action));
        return action;
    }

    private Action.Origin advised(Action.Origin origin) {
        if (origin == null || origin.contactId() != null || origin.insightId() == null) {
            return origin;
        }
        return workspace
                .store()
                .find(Shapes.INSIGHT, origin.insightId())
                .map(insight -> insight.source().contactId())
                .map(adviser -> new Action.Origin(adviser, origin.insightId(), origin.pathId()))
                .orElse(origin);
    }

    /** It is to be done otherwise, or on another day; nothing is written when it is the same. */
    public Action change(Action before, Action after) {
        return update("Change action ", before, after);
    }

    /** It is done. */
    public Action done(Action action) {
        return update("Mark as done: ", action, action.doneAt(workspace.clock().instant()));
    }

    /** It is still to be done, after all. */
    public Action open(Action action) {
        return update("Mark as open: ", action, action.doneAt(null));
    }

    /** It is not to be done. */
    public void remove(Action action) {
        write("Remove action ", Change.delete(action));
    }

    private Action update(String label, Action before, Action after) {
        if (!before.equals(after)) {
            write(label, Change.update(before, after));
        }
        return after;
    }

    private void write(String label, Change change) {
        var words = Text.excerpt(((Action) change.subject()).text(), EXCERPT);
        workspace.apply(Edit.of(label + "“" + words + "”", change));
    }
}
