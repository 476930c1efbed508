package foothold.domain.etiquette.phrase;

import foothold.domain.etiquette.phrase.Phrases.Span;
import foothold.domain.etiquette.text.Wording;
import foothold.domain.etiquette.text.Words;

import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds where a text asks for a job rather than for advice. It looks for the asking, not for the
 * word: "your job", "I am not looking for a job" and positions of the past are fine.
 */
public final class Asks {
    private static final String JOB =
            "(?:jobs?|positions?|internships?|roles?|placements?|apprenticeships?|traineeships?|vacanc(?:y|ies)|openings?|employment)\\b";
    private static final String BETWEEN = "((?:[\\w'’&/-]{1,30} ){0,6}?)";

    /** Wanting one: "looking for a job", "apply for your internship". */
    private static final Pattern WANTING =
            Wording.of(
                    "\\b(?:look|looking|search|searching|hunting|hunt|apply|applying|seeking|seek|hoping|hope|interested|considered|consider"
                        + " me|in search|in the market|wish|aiming|keen|ready|asking|ask) (?:for"
                        + " |of |in |to (?:find|get|land|obtain|secure|be considered for|apply for)"
                        + " )?"
                            + BETWEEN
                            + JOB,
                    "\\b(?:find|get|getting|land|landing|obtain|secure|securing|offer|give|want|need|have|take)"
                        + " (?:me )?"
                            + BETWEEN
                            + "(?:job|position|internship)s?\\b",
                    "\\b(?:have|just|recently|'ve) applied for " + BETWEEN + JOB,
                    "\\bapplied for " + BETWEEN + JOB + "(?= (?:at|in|on|with) your\\b)");

    /** An opening in a calendar is none, nor is an opening line. */
    private static final String NO_TIME =
            "(?! (?:lines?|remarks?|chapter|talk|keynote|night|speech|move|act)\\b| (?:in|on)"
                    + " (?:your|the) (?:schedule|calendar|diary|week|day)| (?:to|for)"
                    + " (?:talk|speak|chat|meet|a (?:\\w{1,12} )?(?:talk|chat|call|conversation)))";

    /** Openings: "any openings", "if there is an opening on your team". */
    private static final Pattern OPENING =
            Wording.of(
                    "\\b(?:any|are there|known? of|aware of|hear of|hear about|heard of|know"
                            + " about|is there|have|has|for)(?: (?:[\\w'’-]{1,20} ){0,3}?|"
                            + " )(?:openings|vacanc(?:y|ies)|open (?:positions?|roles?|jobs?))\\b"
                            + NO_TIME,
                    "\\bany (?:[\\w'’-]{1,20} ){0,2}?opening\\b" + NO_TIME,
                    "\\b(?:there|know|aware|hear|have|has|had|be|of|for|about|when|if|where|as|is|see|saw|find|up)\\b[^.!?;\\n"
                        + "]{0,30}\\ban (?:[\\w'’-]{1,20} )?opening\\b"
                            + NO_TIME,
                    "\\b(?:any|open|suitable|available) (?:[\\w'’-]{1,20}"
                            + " ){0,2}?(?:jobs?|positions?|internships?|roles?)\\b(?=[^.!?\\n"
                            + "]{0,30}\\b(?:available|open|for me|your|at|with|in|coming|now)\\b)",
                    "\\bany (?:[\\w'’-]{1,20} ){0,2}?(?:job|internship|employment|hiring)"
                            + " (?:opportunit(?:y|ies)|leads|offers)\\b");

    /** "Are you hiring?", "refer me", "I would love to work for your company". */
    private static final Pattern DIRECT =
            Wording.of(
                    "\\b(?:are|is|whether|if|be|know who(?: is|'s)|who"
                        + " is|who's|anyone|currently|still|when) (?:[\\w'’&.-]{1,30}"
                        + " ){0,5}?(?:hiring|recruiting)\\b(?!"
                        + " (?:manager|process|team|practice|criteria|committee|decision|works?|trends?))",
                    "\\bhir(?:e|ing) me\\b|\\b(?:job|position|internship|place|spot|opening|role)"
                            + " for (?:me|someone like me|somebody like me)\\b|\\bconsider me"
                            + " for\\b|\\bjoin your "
                            + WorkWish.COMPANY,
                    "\\bput in a (?:good )?word\\b|\\brecommend me"
                        + " (?:for|to|as)\\b|\\b(?:pass|forward|hand|submit|send|give|take)(?: on|"
                        + " along)? my (?:r[eé]sum[eé]|cv|application)\\b(?: on| along)?"
                        + " ?(?:to|along|on)\\b",
                    "\\brefer me\\b(?! to (?:someone|somebody|anyone|anybody|other|others|another|a"
                            + " colleague|colleagues|a person|people|one of|the"
                            + " right|who(?:ever|mever)?)\\b(?! (?:in|at|from) (?:hr|human"
                            + " resources|recruiting|recruitment|talent|hiring)\\b))");

    /** Words that show the job is not what is wanted: "people in your position". */
    private static final Set<String> ELSEWHERE =
            Set.of(
                    ("not rather someone somebody people person anyone those who whose whom about"
                         + " on from of with your their his her that which advice insight"
                         + " information help guidance into what how why and or but is was are by"
                         + " without than before after past previous former")
                            .split(" "));

    private static final Pattern COMPOUND =
            Wording.of(
                    "^(?: |-)(?:shadow\\w*|titles?|descriptions?|market|search\\w*|fairs?|coach\\w*|satisfaction|seekers?|hunt\\w*|paper|interviews?|models?|play\\w*|where|duties)\\b");
    private static final Pattern THEIRS =
            Wording.of(
                    "\\b(?:you|people|someone|somebody|students|graduates|others|candidates|who|they|she|he|anyone|everyone|colleagues|beginners|newcomers)(?:'re|'d|'ve)?(?:"
                        + " (?:were|are|was|is|have|had|did|do|ever|first|once|also|to|when|started|began|decided|usually|often|typically|should|must|can|need|new|just|currently))*\\s{0,3}$",
                    "\\b(?:how|what|why|when|where|which)\\b(?:(?!\\b(?:me|my|i|i'm|i'd)\\b)[^.!?\\n"
                        + "])*\\b(?:you|people|someone|one|students|graduates|they)\\b(?:(?!\\b(?:me|my|i|i'm|i'd)\\b)[^.!?\\n"
                        + "])*$");
    private static final Pattern PAST =
            Wording.of(
                    "\\b(?:was|were|been|had|when i|while i|after i|before i|used to|years"
                            + " ago|before|while|until|held|got|finished|completed|left)(?:"
                            + " \\w{1,12}){0,2}\\s{0,3}$");

    private static final Pattern JOB_WORDS =
            Wording.of(
                    "opening|vacanc|position|role|job|intern|placement|apprentic|trainee|employ|hiring");
    private static final Pattern DIRECT_WORDS =
            Wording.of(
                    "hir|recruit|refer|recommend|word|join|sum|cv|appl|position|job|place|spot|role|intern|opening|consider");

    private Asks() {}

    /** Where the text asks for a job; null when it does not. */
    public static Span job(String text, String organization) {
        // Most texts have none of the words, and are done with here.
        boolean jobs = JOB_WORDS.matcher(text).find();
        boolean direct = DIRECT_WORDS.matcher(text).find();
        return Stream.<Supplier<Span>>of(
                        () -> jobs ? wanting(text) : null,
                        () -> jobs ? first(OPENING, text) : null,
                        () -> direct ? first(DIRECT, text) : null,
                        () -> WorkWish.in(text, organization))
                .map(Supplier::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static Span wanting(String text) {
        return WANTING.matcher(text)
                .results()
                .filter(hit -> !elsewhere(hit) && !compound(text, hit) && isAsk(hit))
                .map(Asks::span)
                .filter(
                        span ->
                                !THEIRS.matcher(before(text, span)).find()
                                        && !PAST.matcher(before(text, span)).find())
                .filter(span -> !Phrases.negated(text, span))
                .findFirst()
                .orElse(null);
    }

    /** "I have a job in a clinic" and "it takes a position" are statements. */
    private static boolean isAsk(MatchResult hit) {
        var words = Words.of(hit.group());
        var verb = Words.folded(words.getFirst());
        boolean weak =
                Set.of(
                                "have", "take", "find", "get", "getting", "land", "landing",
                                "offer", "give", "need", "ask", "asking", "ready", "keen", "hope",
                                "wish")
                        .contains(verb);
        return !weak
                || words.stream().skip(1).map(Words::folded).anyMatch(Set.of("me", "for")::contains)
                || Set.of("get", "getting", "land", "landing", "find", "need").contains(verb)
                        && words.stream().noneMatch(word -> Words.folded(word).equals("my"));
    }

    private static boolean elsewhere(MatchResult hit) {
        for (int group = 1; group <= hit.groupCount(); group++) {
            if (hit.group(group) != null) {
                var middle = Words.of(hit.group(group)).stream().map(Words::folded).toList();
                boolean internship =
                        Words.folded(hit.group())
                                .matches("(?s)appl.*(?:internships?|openings?|vacanc\\w+)");
                return middle.stream()
                        .anyMatch(
                                word ->
                                        ELSEWHERE.contains(word)
                                                && !(internship && word.equals("your")));
            }
        }
        return false;
    }

    private static boolean compound(String text, MatchResult hit) {
        return COMPOUND.matcher(text.substring(hit.end(), Math.min(text.length(), hit.end() + 30)))
                .find();
    }

    private static Span first(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(Asks::span)
                .filter(
                        span ->
                                !Phrases.negated(text, span)
                                        && !Phrases.NEGATION
                                                .matcher(text.substring(span.from(), span.to()))
                                                .find())
                .findFirst()
                .orElse(null);
    }

    private static String before(String text, Span span) {
        return Phrases.sentence(text, span.from());
    }

    private static Span span(MatchResult hit) {
        return new Span(hit.start(), hit.end());
    }
}
