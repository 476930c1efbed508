package foothold.service.duplicates;

import foothold.service.duplicates.Pair.Reason;
import foothold.service.duplicates.Pair.Reason.Kind;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Finds people who may be the same. Only those who share a key are compared (a telephone, a mail
 * name, a name as folded, as formal, or with one letter left out), so that it takes time in
 * proportion to the people.
 */
final class Alike {

    /** What more people than that share tells none of them from another. */
    private static final int SHARED_BY = 6;

    private static final int SHORTEST_FOR_TYPOS = 7;

    private final List<Traits> people;
    private final Set<Set<String>> apart;
    private final BooleanSupplier stopped;
    private final Map<String, Pair> found = new HashMap<>();
    private final Set<String> looked = new HashSet<>();

    /**
     * @param apart pairs of ids the user keeps apart
     * @param stopped whether nobody wants the answer any more
     */
    Alike(List<Traits> people, Set<Set<String>> apart, BooleanSupplier stopped) {
        this.people = people;
        this.apart = apart;
        this.stopped = stopped;
    }

    /** The pairs, the surest first. */
    List<Pair> pairs() {
        block(Traits::profiles);
        block(Traits::emails);
        block(Traits::phones);
        block(Traits::mailNames);
        block(each -> List.of(each.name().sorted()));
        block(each -> List.of(each.name().ends()));
        block(each -> List.of(each.name().formal()));
        block(Alike::slips);
        return found.values().stream()
                .sorted(
                        Comparator.<Pair>comparingInt(pair -> rank(pair))
                                .thenComparing(pair -> pair.first().name())
                                .thenComparing(pair -> pair.first().id())
                                .thenComparing(pair -> pair.second().id()))
                .toList();
    }

    private static int rank(Pair pair) {
        return pair.reasons().getFirst().kind().ordinal() * 10 - pair.reasons().size();
    }

    private void block(Function<Traits, Collection<String>> keys) {
        var blocks = new HashMap<String, List<Traits>>(people.size() * 2);
        for (var person : people) {
            for (var key : keys.apply(person)) {
                blocks.computeIfAbsent(key, _ -> new ArrayList<>(1)).add(person);
            }
            if (stopped.getAsBoolean()) {
                return;
            }
        }
        for (var block : blocks.values()) {
            if (block.size() > 1 && block.size() <= SHARED_BY) {
                compareAll(block);
            }
        }
    }

    private void compareAll(List<Traits> block) {
        for (int i = 0; i < block.size(); i++) {
            for (int j = i + 1; j < block.size(); j++) {
                compare(block.get(i), block.get(j));
            }
        }
    }

    /** The name with each of its letters left out: two with one slip between them share one. */
    private static Collection<String> slips(Traits person) {
        var name = person.name().ends();
        if (name.length() < SHORTEST_FOR_TYPOS) {
            return List.of();
        }
        var keys = new HashSet<String>();
        keys.add(name);
        for (int i = 0; i < name.length(); i++) {
            keys.add(name.substring(0, i) + name.substring(i + 1));
        }
        return keys;
    }

    private void compare(Traits one, Traits other) {
        var a = one.contact().id();
        var b = other.contact().id();
        var key = a.compareTo(b) < 0 ? a + "\n" + b : b + "\n" + a;
        if (a.equals(b) || !looked.add(key) || apart.contains(Set.of(a, b))) {
            return;
        }
        var reasons = reasons(one, other);
        if (!reasons.isEmpty()) {
            boolean swap =
                    one.weight() < other.weight()
                            || one.weight() == other.weight() && a.compareTo(b) > 0;
            found.put(
                    key,
                    swap
                            ? new Pair(other.contact(), one.contact(), reasons)
                            : new Pair(one.contact(), other.contact(), reasons));
        }
    }

    /** Empty when what the two share is too little, or something says that they are two. */
    private static List<Reason> reasons(Traits one, Traits other) {
        if (one.otherMemberThan(other)) {
            return List.of();
        }
        var reasons = new ArrayList<Reason>();
        shared(Kind.PROFILE, one.profiles(), other.profiles(), reasons);
        shared(Kind.EMAIL, one.emails(), other.emails(), reasons);
        shared(Kind.PHONE, one.phones(), other.phones(), reasons);
        var named = named(one.name(), other.name());
        boolean reached = !reasons.isEmpty();
        if (named != null) {
            reasons.add(new Reason(named, ""));
        }
        if (!reached) {
            shared(Kind.MAIL_NAME, one.mailNames(), other.mailNames(), reasons);
        }
        boolean together = !one.organization().isEmpty() && !one.worksElsewhereThan(other);
        if (together && !other.organization().isEmpty()) {
            reasons.add(new Reason(Kind.ORGANIZATION, ""));
        }
        reasons.sort(Comparator.comparing(Reason::kind));
        return enough(one, other, named, reasons) ? reasons : List.of();
    }

    /**
     * A profile is somebody's own. Everything else, a telephone of several people or a mailbox of
     * one name, needs a name that agrees; a name that agrees only nearly needs an employer that
     * does not disagree.
     */
    private static boolean enough(Traits one, Traits other, Kind named, List<Reason> reasons) {
        var kinds = reasons.stream().map(Reason::kind).collect(Collectors.toSet());
        if (kinds.contains(Kind.PROFILE) || named == Kind.NAME || named == Kind.ACCENTS) {
            return true;
        }
        boolean reached = kinds.contains(Kind.EMAIL) || kinds.contains(Kind.PHONE);
        if (named != null) {
            return reached || kinds.contains(Kind.MAIL_NAME) || !one.worksElsewhereThan(other);
        }
        boolean sameInitial = one.name().first().charAt(0) == other.name().first().charAt(0);
        boolean mailed = kinds.contains(Kind.MAIL_NAME) && sameInitial;
        return (reached || mailed) && one.name().sharesAWord(other.name());
    }

    /** How the names agree; null when they don't. */
    private static Kind named(NameParts one, NameParts other) {
        if (one.sorted().equals(other.sorted())) {
            return one.plain().equals(other.plain()) ? Kind.NAME : Kind.ACCENTS;
        }
        if (one.words().size() < 2 || other.words().size() < 2) {
            return null;
        }
        if (one.ends().equals(other.ends())) {
            return Kind.MIDDLE_NAME;
        }
        if (one.formal().equals(other.formal())) {
            return Kind.NICKNAME;
        }
        boolean near =
                Math.min(one.ends().length(), other.ends().length()) >= SHORTEST_FOR_TYPOS
                        && NameParts.oneSlip(one.ends(), other.ends());
        return near ? Kind.TYPO : null;
    }

    private static void shared(
            Kind kind, Set<String> mine, Set<String> theirs, List<Reason> reasons) {
        if (!mine.isEmpty() && !Collections.disjoint(mine, theirs)) {
            var both = new HashSet<>(mine);
            both.retainAll(theirs);
            reasons.add(new Reason(kind, Collections.min(both)));
        }
    }
}
