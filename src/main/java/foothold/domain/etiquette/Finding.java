package foothold.domain.etiquette;

import foothold.domain.Text;

/**
 * One remark of the checker.
 *
 * @param severity how much it matters
 * @param rule which rule found it
 * @param place the words concerned
 * @param why one sentence
 */
public record Finding(Severity severity, Rule rule, Place place, String why) {
    private static final int QUOTED = 60;

    /** How much a finding matters; only a blocker stops handing over. */
    public enum Severity {
        BLOCKER,
        WARNING,
        HINT
    }

    /** The rules, in the order of PRODUCT, section 4. */
    public enum Rule {
        PLACEHOLDER,
        FOREIGN_PERSON,
        FOREIGN_ORGANIZATION,
        EMPTY,
        CHANNEL_LIMIT,
        LENGTH,
        SUBJECT,
        ASK,
        ATTACHMENT,
        TIE,
        QUESTIONS,
        BALANCE,
        LIMIT,
        CONVENIENCE,
        LINKS,
        GREETING,
        OTHER_NAMES,
        THANKS,
        READING_GRADE,
        OVERLAP,
        DECLINED,
        SPECIFIC,
        FAVOUR,
        LATE_THANKS
    }

    /** Which text a place is in. */
    public enum Part {
        SUBJECT,
        BODY
    }

    /**
     * The words concerned, as UTF-16 positions; {@code from == to} means the text as a whole.
     *
     * @param part which text
     * @param from first position
     * @param to behind the last
     */
    public record Place(Part part, int from, int to) {
        public static final Place WHOLE = new Place(Part.BODY, 0, 0);
    }

    /** Words as a reason quotes them: on one line, and not too many. */
    static String quoted(String words) {
        return "“" + Text.excerpt(words, QUOTED) + "”";
    }

    static Finding blocker(Rule rule, Place place, String why) {
        return new Finding(Severity.BLOCKER, rule, place, why);
    }

    static Finding warning(Rule rule, Place place, String why) {
        return new Finding(Severity.WARNING, rule, place, why);
    }

    static Finding hint(Rule rule, Place place, String why) {
        return new Finding(Severity.HINT, rule, place, why);
    }
}
