package foothold.domain.meeting.tree;

import foothold.domain.meeting.Referral;
import foothold.domain.meeting.tree.Twig.Member;
import foothold.domain.meeting.tree.Twig.Yield;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Grows the tree from the referrals. The first naming of somebody says where they hang; later ones,
 * and those that would lead in a circle, are kept beside it.
 */
public final class Growth {
    private static final Comparator<Referral> EARLIEST =
            Comparator.comparing((Referral each) -> each.naming().on()).thenComparing(Referral::id);

    /** By key of the person, in the order they were first heard of. */
    private final Map<String, Person> people = new LinkedHashMap<>();

    private static final class Person {
        private final List<String> led = new ArrayList<>();
        private final List<Referral> again = new ArrayList<>();
        private Referral by;
    }

    private Growth() {}

    /** Says who somebody is. */
    @FunctionalInterface
    public interface Register {

        /**
         * The person of that key.
         *
         * @param by who named them first; null for those nobody led to
         */
        Member member(String key, Referral by);
    }

    /** The tree of those referrals, in any order; naming oneself leads nowhere. */
    public static ReferralTree of(Collection<Referral> referrals, Register register) {
        var growth = new Growth();
        referrals.stream()
                .filter(each -> !each.fromId().equals(each.named().person()))
                .sorted(EARLIEST)
                .forEach(growth::hang);
        return growth.tree(register);
    }

    private void hang(Referral referral) {
        var from = person(referral.fromId());
        var key = referral.named().person();
        var named = person(key);
        if (named.by != null || leadsTo(key, referral.fromId())) {
            named.again.add(referral);
        } else {
            named.by = referral;
            from.led.add(key);
        }
    }

    private Person person(String key) {
        return people.computeIfAbsent(key, _ -> new Person());
    }

    private boolean leadsTo(String above, String below) {
        var at = below;
        while (!at.equals(above)) {
            var by = people.get(at).by;
            if (by == null) {
                return false;
            }
            at = by.fromId();
        }
        return true;
    }

    private ReferralTree tree(Register register) {
        var twigs = new ArrayList<Twig>();
        var depths = new HashMap<String, Integer>();
        Deque<String> ahead = new ArrayDeque<>();
        people.keySet().stream().filter(key -> people.get(key).by == null).forEach(ahead::addLast);
        while (!ahead.isEmpty()) {
            var key = ahead.pop();
            var person = people.get(key);
            int depth = person.by == null ? 0 : depths.get(person.by.fromId()) + 1;
            depths.put(key, depth);
            var member = register.member(key, person.by);
            twigs.add(new Twig(member, depth, person.by, person.again, Yield.NONE));
            person.led.reversed().forEach(ahead::push);
        }
        return new ReferralTree(counted(twigs));
    }

    /** Everybody's yield: from the end, since those below come behind. */
    private static List<Twig> counted(List<Twig> twigs) {
        var open = new HashMap<Integer, Yield>();
        for (int at = twigs.size() - 1; at >= 0; at--) {
            var twig = twigs.get(at);
            var below = open.remove(twig.depth() + 1);
            var counted = below == null ? twig : twig.with(below);
            twigs.set(at, counted);
            var beside = open.getOrDefault(twig.depth(), Yield.NONE);
            open.put(twig.depth(), beside.plus(counted));
        }
        return twigs;
    }
}
