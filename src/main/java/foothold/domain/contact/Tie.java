package foothold.domain.contact;

import foothold.domain.Text;

/**
 * How I know somebody: the honest reason for writing to this person.
 *
 * @param kind the sort of tie
 * @param text the tie in words ("both in the Ohio State chess club"), or null
 * @param strength 0 (none) to 3 (would vouch for me)
 * @param internal works at my own employer
 * @param manager is my manager, or I report to them
 */
public record Tie(Kind kind, String text, int strength, boolean internal, boolean manager) {
    public static final Tie NONE = new Tie(Kind.NONE, null, 0, false, false);

    /** The sorts of tie. */
    public enum Kind {
        ALUMNI,
        FRIEND,
        COLLEAGUE,
        REFERRAL,
        GROUP,
        NONE
    }

    public Tie {
        kind = kind == null ? Kind.NONE : kind;
        text = Text.orNull(text);
        if (strength < 0 || strength > 3) {
            throw new IllegalArgumentException("tie strength is 0 to 3, not " + strength);
        }
    }
}
