package foothold.domain.plan.board;

import foothold.domain.meeting.Jotting.Tag;
import foothold.domain.plan.Criterion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;

/**
 * What paths are compared by unless the user says otherwise. A criterion of the user's with the id
 * of a shipped one stands over it.
 */
public final class ShippedCriteria {
    public static final String LIKES = "likes";
    public static final String DISLIKES = "dislikes";
    static final String DAY_TO_DAY = "day-to-day";
    static final String PAY = "pay";
    static final String ENTRY = "entry-route";
    static final String HOURS = "hours";
    static final String OUTLOOK = "outlook";
    static final String CULTURE = "culture";
    static final String FIT = "fit";

    /** In the order of the board, each weighing 1. */
    public static final List<Criterion> ALL =
            List.of(
                    shipped(0, DAY_TO_DAY, "Day to day", Tag.DAY_TO_DAY),
                    shipped(1, PAY, "Pay", Tag.PAY),
                    shipped(2, ENTRY, "Entry route", Tag.ENTRY_ROUTE),
                    shipped(3, HOURS, "Hours"),
                    shipped(4, LIKES, "Likes", Tag.INSIGHT, Tag.SURPRISE),
                    shipped(5, DISLIKES, "Dislikes", Tag.INSIGHT, Tag.SURPRISE),
                    shipped(6, OUTLOOK, "Outlook", Tag.TREND),
                    shipped(7, CULTURE, "Culture", Tag.CULTURE),
                    shipped(8, FIT, "Fit"));

    private ShippedCriteria() {}

    private static Criterion shipped(int position, String id, String name, Tag... tags) {
        return new Criterion(id, name, List.of(tags), 1, position);
    }

    /** Whether that is the id of a shipped one. */
    public static boolean has(String id) {
        return ALL.stream().anyMatch(each -> each.id().equals(id));
    }

    /**
     * All criteria in the order of the board, those left out (weight 0) among them.
     *
     * @param own the user's, in any order
     */
    public static List<Criterion> under(List<Criterion> own) {
        var mine = new HashMap<String, Criterion>();
        own.forEach(each -> mine.put(each.id(), each));
        var all = new ArrayList<Criterion>();
        for (var shipped : ALL) {
            var changed = mine.remove(shipped.id());
            all.add(changed == null ? shipped : changed);
        }
        mine.values().stream().sorted(Comparator.comparing(Criterion::id)).forEach(all::add);
        all.sort(Comparator.comparingInt(Criterion::position));
        return List.copyOf(all);
    }
}
