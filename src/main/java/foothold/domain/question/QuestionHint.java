package foothold.domain.question;

import foothold.domain.Text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What would make a question open, or worth somebody's time. It never rewrites.
 *
 * @param kind what is meant
 * @param words the words concerned, as written
 */
public record QuestionHint(Kind kind, String words) {

    /** What there is to say about a question. */
    public enum Kind {
        /** It can be answered with yes or no. */
        CLOSED,
        /** The answer stands on a page anybody can read. */
        LOOKED_UP
    }

    private static final Set<String> CLOSING_WORDS =
            Set.of(
                    "do",
                    "does",
                    "did",
                    "is",
                    "are",
                    "was",
                    "were",
                    "am",
                    "can",
                    "could",
                    "will",
                    "would",
                    "should",
                    "shall",
                    "has",
                    "have",
                    "had",
                    "may",
                    "might",
                    "must",
                    "don't",
                    "doesn't",
                    "didn't",
                    "isn't",
                    "aren't",
                    "wasn't",
                    "weren't",
                    "can't",
                    "couldn't",
                    "won't",
                    "wouldn't",
                    "shouldn't",
                    "hasn't",
                    "haven't");

    /** "Could you tell me how …" asks an open question politely. */
    private static final Pattern POLITE =
            Pattern.compile(
                    "^(could|can|would|will|may|might) (you|i) (please |perhaps |mind )?"
                            + "(tell|telling|describe|describing|walk|walking|explain|explaining"
                            + "|share|sharing|show|talk|talking|say|give|ask|take|think of)\\b");

    private static final Pattern OPENING = Pattern.compile("[\\p{L}'’]+");

    private static final List<Pattern> PUBLIC =
            List.of(
                    found("how (many|much) (employees|people|staff|offices|customers|revenue)\\b"),
                    found(
                            "how (big|large|old) (is|are) (the|your|this)"
                                    + " (company|organi[sz]ation|firm)"),
                    found(
                            "where (is|are) (the|your|this)"
                                    + " (company|organi[sz]ation|firm|headquarters|head"
                                    + " office|offices)"),
                    found("when (was|were) .*\\b(founded|started|established)"),
                    found("who (founded|started|owns|runs|leads) (the|your|this)\\b"),
                    found(
                            "who (is|are) (the|your)"
                                    + " (ceo|boss|founder|founders|competitors|customers)"),
                    found(
                            "what (does|do) (the|your|this) (company|organi[sz]ation|firm)"
                                    + " (do|make|sell|offer|produce)"),
                    found(
                            "what (is|are) (the|your|this) (company|organi[sz]ation|firm)('s|’s)?"
                                    + " (mission|values|products|size)"),
                    found("what (products|services) (does|do)\\b"),
                    found("what (is|was) your (job )?(title|position|degree|major)"),
                    found("what (is|are) (the|your) (average|typical|usual) (salary|wage)"),
                    found("how long have you (worked|been)\\b"),
                    found("where did you (study|go to (school|college|university))"),
                    found("what does [\\p{L}]{2,6} stand for"));

    private static Pattern found(String words) {
        return Pattern.compile("\\b" + words, Pattern.CASE_INSENSITIVE);
    }

    /** What there is to say about these words; empty when they are fine or still empty. */
    public static Optional<QuestionHint> of(String text) {
        var asked = lastSentence(Text.orEmpty(text).replace('’', '\''));
        var lookedUp =
                PUBLIC.stream()
                        .map(each -> each.matcher(asked))
                        .filter(each -> each.find())
                        .map(each -> new QuestionHint(Kind.LOOKED_UP, each.group()))
                        .findFirst();
        return lookedUp.isPresent() ? lookedUp : closed(asked);
    }

    private static Optional<QuestionHint> closed(String asked) {
        var main = mainClause(asked);
        var opening = OPENING.matcher(main);
        if (!opening.find()) {
            return Optional.empty();
        }
        var first = opening.group();
        boolean closed =
                CLOSING_WORDS.contains(first.toLowerCase(Locale.ROOT))
                        && !POLITE.matcher(Text.folded(main)).find();
        return closed ? Optional.of(new QuestionHint(Kind.CLOSED, first)) : Optional.empty();
    }

    /** What follows a clause such as "In your view," or "If you began again,". */
    private static String mainClause(String asked) {
        var opening = OPENING.matcher(asked);
        if (!opening.find()) {
            return asked;
        }
        boolean before =
                Set.of("in", "if", "so", "and", "but", "well", "now", "for", "as", "from", "when")
                        .contains(opening.group().toLowerCase(Locale.ROOT));
        int comma = asked.indexOf(',');
        return before && comma > 0 ? asked.substring(comma + 1).strip() : asked;
    }

    /** The last sentence is the one that asks; what stands before it leads up to it. */
    private static String lastSentence(String text) {
        var sentences = text.split("(?<=[.!?])\\s+");
        for (int at = sentences.length - 1; at >= 0; at--) {
            if (sentences[at].endsWith("?")) {
                return sentences[at];
            }
        }
        return sentences[sentences.length - 1];
    }
}
