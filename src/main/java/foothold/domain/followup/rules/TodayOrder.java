package foothold.domain.followup.rules;

import foothold.domain.followup.Due;
import foothold.domain.followup.Followup;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;

/**
 * The order in Today: overdue instant-due ones first, by instant; then by due day; then by the
 * order of the table, due instant (a day counts as its end), name, id.
 */
public final class TodayOrder implements Comparator<Followup> {
    private final Instant now;
    private final ZoneId zone;
    private final Comparator<Followup> amongEquals;

    /** The order as seen at {@code now} by somebody in {@code zone}. */
    public TodayOrder(Instant now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
        this.amongEquals =
                Comparator.comparing(Followup::kind)
                        .thenComparing(each -> each.due().instant(zone))
                        .thenComparing(each -> each.party().name())
                        .thenComparing(Followup::id);
    }

    @Override
    public int compare(Followup one, Followup other) {
        boolean oneFirst = pressing(one);
        boolean otherFirst = pressing(other);
        if (oneFirst != otherFirst) {
            return oneFirst ? -1 : 1;
        }
        int order =
                oneFirst
                        ? one.due().instant(zone).compareTo(other.due().instant(zone))
                        : one.due().day(zone).compareTo(other.due().day(zone));
        return order != 0 ? order : amongEquals.compare(one, other);
    }

    private boolean pressing(Followup followup) {
        return followup.due() instanceof Due.AtInstant && followup.due().overdue(now, zone);
    }
}
