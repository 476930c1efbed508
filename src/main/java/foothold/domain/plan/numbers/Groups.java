package foothold.domain.plan.numbers;

import foothold.domain.plan.chance.Share;

import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** Which kind of request is answered how often. */
public final class Groups {
    private Groups() {}

    /**
     * The share answered of the requests that had time, in each group; groups without such a
     * request are left out.
     *
     * @param group the group of a request, or null to leave it out
     */
    public static <K extends Comparable<K>> SortedMap<K, Share> by(
            Collection<Asked> requests, Function<Asked, K> group) {
        var shares = new TreeMap<K, Share>();
        for (var asked : requests) {
            var key = group.apply(asked);
            if (key != null && asked.fate().hadTime()) {
                shares.merge(key, Share.NONE.plus(asked.replied()), Share::plus);
            }
        }
        return shares;
    }
}
