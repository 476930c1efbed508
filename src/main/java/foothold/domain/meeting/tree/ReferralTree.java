package foothold.domain.meeting.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Who led to whom, as a list: everybody right before those they led to, earliest named first.
 *
 * @param twigs everybody, each once
 */
public record ReferralTree(List<Twig> twigs) {
    public ReferralTree {
        twigs = List.copyOf(twigs);
    }

    /** Those nobody led to. */
    public List<Twig> roots() {
        return twigs.stream().filter(each -> each.depth() == 0).toList();
    }

    /** The same without what hangs below those people. */
    public ReferralTree without(Set<String> collapsed) {
        var left = new ArrayList<Twig>();
        int hidden = Integer.MAX_VALUE;
        for (var twig : twigs) {
            if (twig.depth() <= hidden) {
                left.add(twig);
                hidden = collapsed.contains(twig.member().key()) ? twig.depth() : Integer.MAX_VALUE;
            }
        }
        return new ReferralTree(left);
    }
}
