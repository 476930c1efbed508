package foothold.domain.meeting.tree;

import foothold.domain.meeting.Referral;

import java.util.List;
import java.util.Objects;

/**
 * One person in the referral tree.
 *
 * @param member who
 * @param depth 0 for those nobody led to
 * @param by the naming that led to them first; null at depth 0
 * @param again the namings that came later, or that would lead in a circle
 * @param yield what came of them; never null
 */
public record Twig(Member member, int depth, Referral by, List<Referral> again, Yield yield) {

    /**
     * A person.
     *
     * @param key who it is, as {@link Referral.Named#person} says
     * @param contactId their contact, or null while only the name is known
     * @param name never empty
     * @param state how they stand; null at depth 0, where nobody named them
     */
    public record Member(String key, String contactId, String name, State state) {
        public Member {
            Objects.requireNonNull(key, "key");
            Objects.requireNonNull(name, "name");
        }
    }

    /**
     * What came of a person.
     *
     * @param children how many they named who hang on them directly
     * @param below how many hang below them, however deep
     * @param met how many of those were met
     * @param cold how many of those have gone cold
     */
    public record Yield(int children, int below, int met, int cold) {
        public static final Yield NONE = new Yield(0, 0, 0, 0);

        Yield plus(Twig child) {
            var state = child.member().state();
            return new Yield(
                    children + 1,
                    below + 1 + child.yield().below(),
                    met + child.yield().met() + (state == State.MET ? 1 : 0),
                    cold + child.yield().cold() + (state == State.COLD ? 1 : 0));
        }
    }

    public Twig {
        Objects.requireNonNull(member, "member");
        again = List.copyOf(again);
        Objects.requireNonNull(yield, "yield");
    }

    Twig with(Yield newYield) {
        return new Twig(member, depth, by, again, newYield);
    }
}
