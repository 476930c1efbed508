package foothold.domain.etiquette.phrase;

import foothold.domain.etiquette.text.Wording;
import foothold.domain.etiquette.text.Words;

import java.util.regex.Pattern;

/**
 * The turns of phrase the rules look for. English, case-insensitive, plain or curly apostrophes.
 */
public final class Phrases {
    /** An attachment announced. */
    private static final String RESUME =
            "(?:r[eé]\u0301?sum[eé]\u0301?s?|cvs?|curriculum vitae)\\b";

    private static final String ATTACH = "\\b(?:attach\\w{0,6}|enclos\\w{0,4})\\b";

    public static final Pattern ATTACHMENT =
            Wording.of(
                    ATTACH
                            + "[^.!?\\n]{0,100}\\b"
                            + RESUME
                            + "|\\b"
                            + RESUME
                            + "[^.!?\\n]{0,100}"
                            + ATTACH);

    /** Says that something is not so. */
    static final Pattern NEGATION =
            Wording.of(
                    "\\b(?:not|cannot|never|without|rather than|instead of|no longer|nor|neither|no"
                            + " need)\\b|n't\\b");

    public static final Pattern THANKS =
            Wording.of(
                    "\\b(?:thank|thanks|thankful|thanked|thanking|grateful|gratefully|gratitude|appreciat\\w{1,6})\\b");

    /** Asks for a talk at all; only then a LinkedIn note is judged like a request. */
    public static final Pattern TALK =
            Wording.of(
                    "\\b(?:minutes?|mins?|half an hour|(?<!our )(?<!your"
                            + " )calls?|chats?|coffee|meetings?(?! you))\\b");

    public static final Pattern LINK =
            Pattern.compile(
                    "(?iu)(?<![\\p{L}\\p{N}@])(?:https?://|www\\.)[^\\s<>]{1,2000}"
                        + "|(?<![\\p{L}\\p{N}@._-])(?-i:[a-z0-9])[a-z0-9-]{0,60}(?:\\.[a-z0-9-]{1,60}){0,4}"
                        + "\\.(?:com|org|net|io|edu|gov|me|co|app|dev|info|ly|be|uk|de|eu|us|ca|ai)"
                        + "(?:/[^\\s<>]{0,2000})?(?![\\p{L}\\p{N}@_-])(?!\\.[a-z0-9]{1,60}@)");

    /** Something of theirs, for when no tie is recorded. */
    public static final Pattern THEIR_WORK =
            Wording.of(
                    "\\b(?:hear|heard|saw|seen|watched) you (?:\\w{1,20}"
                        + " )?(?:speak|talk|present|lecture)|\\byour (?:[\\w'’-]{1,30}"
                        + " ){0,5}(?:talk|post|article|book|work|podcast|presentation"
                        + "|paper|newsletter|interview|session|video|blog|lecture|webinar|panel|keynote|essay)s?\\b");

    /** An asking sentence, apart from the question mark. */
    public static final Pattern FAVOUR =
            Wording.of(
                    "\\b(?:could|would|will) you\\b(?! believe)|\\bif you (?:could|would)\\b(?!"
                            + " (?:ever )?(?:like|need|want))|\\bplease (?:\\w{1,12}ly"
                            + " )?(?!(?:accept|find|know|feel|don't|do not|excuse|forgive|say"
                            + " hello|give my|pass on my|count on|keep in touch|stay in"
                            + " touch)\\b)(?=[a-z])");

    /** Offers and small talk: sentences that look as if they asked. */
    public static final Pattern OFFER =
            Wording.of(
                    "\\b(?:if|whenever|should|how|anything|what) (?:there is |there's |there are"
                        + " )?(?:ever |anything |a way )*i (?:can|could|may|might)\\b[^.!?\\n"
                        + "]{0,80}\\b(?:help|do|return|offer|useful|use|support|repay|assist|give|contribute|be"
                        + " of)\\b|\\bif (?:you|there) (?:ever|is ever|'s ever)\\b[^.!?\\n"
                        + "]{0,80}\\b(?:i|me|my)\\b|\\b(?:can|could|may|shall|should) i\\b[^.!?\\n"
                        + "]{0,60}\\b(?:help|return|offer|do|send you|send it|share|buy"
                        + " you|repay|be of)\\b|\\bwould you (?:like|want) (?:me|it if i|to see|a"
                        + " copy|an? introduction)\\b|\\bhappy to (?:help|return)\\b|^\\s*(?:and"
                        + " )?how (?:are|is|was|were|have|has|did) (?:you|your|the)\\b");

    private Phrases() {}

    /** The first thing the pattern finds that is not negated before, in the same clause. */
    public static Span affirmed(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(hit -> new Span(hit.start(), hit.end()))
                .filter(span -> !negated(text, span))
                .findFirst()
                .orElse(null);
    }

    /** Whether a negation stands before that place, in its clause, or within it. */
    static boolean negated(String text, Span span) {
        return NEGATION.matcher(clause(text, span.from())).find();
    }

    /** What stands before a position in its clause, at most 80 characters of it. */
    static String clause(String text, int position) {
        var before = sentence(text, position);
        var breaks = CLAUSE.matcher(before);
        int from = 0;
        while (breaks.find()) {
            from = breaks.end();
        }
        return before.substring(from);
    }

    private static final Pattern CLAUSE =
            Wording.of(
                    "[;:–—]|\\b(?:but|however|though|although|yet|so|because|since|and)\\b|,"
                        + " (?=(?:i|i'm|i'd|are|is|do|could|would|can|please|if|let|my|we)\\b)");

    /** What stands before a position in its sentence, at most 160 characters of it. */
    static String sentence(String text, int position) {
        int from = position;
        while (from > 0 && position - from < 160 && !Words.endsSentence(text, from - 1)) {
            from--;
        }
        return text.substring(from, position);
    }

    /** Positions in a text. */
    public record Span(int from, int to) {}
}
