package foothold.ui.insights;

import foothold.domain.flat.Shapes;
import foothold.domain.plan.Criterion;
import foothold.service.Store;

import java.util.Comparator;
import java.util.List;

/** The rows of the path board an insight can be filed under. */
final class Rows {
    private Rows() {}

    /** The user's own, in their order on the board. */
    static List<Criterion> of(Store store) {
        return store.all(Shapes.CRITERION).stream()
                .sorted(Comparator.comparingInt(Criterion::position).thenComparing(Criterion::id))
                .toList();
    }
}
