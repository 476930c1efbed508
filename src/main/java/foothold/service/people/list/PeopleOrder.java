package foothold.service.people.list;

import foothold.domain.followup.Followup;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.function.Function;

/**
 * By what the list is sorted. Rows that have nothing in the column come last either way; equals are
 * in the order of their names.
 *
 * @param column by which
 * @param descending Z to A, the latest first
 */
public record PeopleOrder(Column column, boolean descending) {
    /** Whom I was in touch with last comes first. */
    public static final PeopleOrder USUAL = new PeopleOrder(Column.LAST_TOUCH, true);

    /** What the list can be sorted by. */
    public enum Column {
        NAME,
        ROLE,
        ORGANIZATION,
        STAGE,
        NEXT_STEP,
        LAST_TOUCH
    }

    private static final Comparator<PeopleRow> BY_NAME =
            Comparator.comparing((PeopleRow row) -> row.folded().name())
                    .thenComparing(PeopleRow::id);

    /** The order of rows; {@code zone} is the user's, in which days due end. */
    Comparator<PeopleRow> comparator(ZoneId zone) {
        return switch (column) {
            case NAME -> descending ? BY_NAME.reversed() : BY_NAME;
            case ROLE -> by(row -> row.folded().role());
            case ORGANIZATION -> by(row -> row.folded().organization());
            case STAGE -> by(row -> row.situation().stage());
            case NEXT_STEP -> by(row -> due(row.situation().next(), zone));
            case LAST_TOUCH -> by(row -> row.situation().lastTouch());
        };
    }

    private <T extends Comparable<? super T>> Comparator<PeopleRow> by(
            Function<PeopleRow, T> value) {
        Comparator<T> natural =
                descending ? Comparator.<T>reverseOrder() : Comparator.<T>naturalOrder();
        return Comparator.comparing(value, Comparator.nullsLast(natural)).thenComparing(BY_NAME);
    }

    private static Instant due(Followup next, ZoneId zone) {
        return next == null ? null : next.due().instant(zone);
    }
}
