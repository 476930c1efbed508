package foothold.ui.insights;

import foothold.domain.flat.Shapes;
import foothold.domain.plan.Criterion;
import foothold.domain.plan.board.ShippedCriteria;
import foothold.service.Store;

import java.util.List;

/** The rows of the path board an insight can be filed under. */
final class Rows {
    private Rows() {}

    /** Those of the board, in its order. */
    static List<Criterion> of(Store store) {
        return ShippedCriteria.under(store.all(Shapes.CRITERION)).stream()
                .filter(each -> each.weight() > 0)
                .toList();
    }
}
