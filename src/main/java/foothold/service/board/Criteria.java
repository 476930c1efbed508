package foothold.service.board;

import foothold.domain.Ids;
import foothold.domain.flat.Shapes;
import foothold.domain.plan.Criterion;
import foothold.domain.plan.board.ShippedCriteria;
import foothold.service.Change;
import foothold.service.Edit;
import foothold.service.Workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * What paths are compared by: those that come with the program, each as the user changed it, and
 * the user's own. Each method that changes something makes one edit, or none when all is so
 * already. Not on the FX thread.
 */
public final class Criteria {
    private final Workspace workspace;
    private final RandomGenerator random;

    /** Criteria kept in that file; {@code random} goes into new ids. */
    public Criteria(Workspace workspace, RandomGenerator random) {
        this.workspace = workspace;
        this.random = random;
    }

    /** All of them in the order of the board, those left out among them. */
    public List<Criterion> all() {
        return ShippedCriteria.under(workspace.store().all(Shapes.CRITERION));
    }

    /**
     * Adds one of the user's own at the end.
     *
     * @throws IllegalArgumentException when the name is blank
     */
    public Criterion add(String name) {
        var all = all();
        int last = all.isEmpty() ? 0 : all.getLast().position() + 1;
        var id = Ids.make(workspace.clock().instant(), random);
        var made = new Criterion(id, name, List.of(), 1, last);
        workspace.apply(Edit.of("Compare by “" + made.name() + "”", Change.create(made)));
        return made;
    }

    /**
     * Gives it another name; nothing while it is blank.
     *
     * @param pause names the stretch of typing that becomes one undo step
     */
    public void rename(Criterion criterion, String name, String pause) {
        if (!name.isBlank()) {
            var label = "Rename “" + criterion.name() + "”";
            write(label, List.of(criterion.withName(name)), pause);
        }
    }

    /** Lets it weigh more or less: 0 (left out) to 3. */
    public void weigh(Criterion criterion, int weight) {
        var label =
                weight == 0
                        ? "Leave out “" + criterion.name() + "”"
                        : "Weigh “" + criterion.name() + "”";
        write(label, List.of(criterion.withWeight(weight)), null);
    }

    /** Puts it that many places further down, or up for less than 0; as far as there is room. */
    public void move(Criterion criterion, int places) {
        var order = new ArrayList<>(all());
        int from = order.indexOf(criterion);
        if (from >= 0) {
            order.add(Math.clamp(from + places, 0, order.size() - 1), order.remove(from));
            var moved = new ArrayList<Criterion>();
            for (int at = 0; at < order.size(); at++) {
                moved.add(order.get(at).at(at));
            }
            write("Reorder what paths are compared by", moved, null);
        }
    }

    /** Takes the user's own away with its verdicts; a changed one is as shipped again. */
    public void remove(Criterion criterion) {
        var changes = new ArrayList<Change>();
        boolean shipped = ShippedCriteria.has(criterion.id());
        if (!shipped) {
            workspace.store().all(Shapes.VERDICT).stream()
                    .filter(each -> criterion.id().equals(each.criterionId()))
                    .map(Change::delete)
                    .forEach(changes::add);
        }
        kept(criterion.id()).map(Change::delete).ifPresent(changes::add);
        if (!changes.isEmpty()) {
            var verb = shipped ? "Restore" : "Remove";
            workspace.apply(Edit.of(verb + " “" + criterion.name() + "”", changes));
        }
    }

    /** A shipped one as it comes with the program needs no record. */
    private void write(String label, List<Criterion> now, String pause) {
        var changes = new ArrayList<Change>();
        for (var after : now) {
            var before = kept(after.id()).orElse(null);
            var stored = ShippedCriteria.ALL.contains(after) ? null : after;
            if (before == null ? stored != null : !before.equals(stored)) {
                changes.add(new Change(before, stored));
            }
        }
        if (!changes.isEmpty()) {
            workspace.apply(new Edit(label, changes, pause));
        }
    }

    private Optional<Criterion> kept(String id) {
        return workspace.store().find(Shapes.CRITERION, id);
    }
}
