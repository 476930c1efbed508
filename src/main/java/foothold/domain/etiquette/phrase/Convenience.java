package foothold.domain.etiquette.phrase;

import foothold.domain.etiquette.phrase.Phrases.Span;
import foothold.domain.etiquette.text.Wording;

import java.util.regex.Pattern;

/** Phrases that leave the time to the other person. */
public final class Convenience {
    private static final String SUITS =
            "(?:suits?|works?|fits?|is|are|be|would be|might be|may be|looks?|would|might|could)";
    private static final String TIME =
            "(?:times?|days?|date|dates|week|weeks|month|hour|slot|slots|moment|whenever|wherever|whatever|when|what|which|that|day"
                + " and time|time and place|format)";
    private static final Pattern LEFT_TO_THEM =
            Wording.of(
                    "\\b"
                            + TIME
                            + "\\b[^.!?;\\n]{0,40}\\b"
                            + SUITS
                            + " (?:\\w{1,14} ){0,3}?(?:for |with |to )?(?:you|your"
                            + " (?:schedule|calendar|week|day|plans|diary))\\b",
                    "\\b(?:whenever|whatever|whichever|any time|anytime) (?:\\w{1,14}"
                            + " ){0,3}?(?:suits?|works?|fits?|is best|is easiest|is good|is"
                            + " convenient|convenient)\\b(?! (?:\\w{1,10} )?(?:for )?me\\b)",
                    "\\bat your (?:earliest |own )?(?:convenience|leisure|pace)\\b",
                    "\\b(?:convenient|convenience|good|best|easy|easiest|easier|suitable|comfortable)"
                        + " (?:time )?(?:for|to|with) you\\b",
                    "\\b(?:to|at|around|with|fit|fits|into|by|on|suit|suits|accommodate|know|about|share|check|given)"
                        + " your (?:\\w{1,12}"
                        + " )?(?:schedule|calendar|availability|diary|timetable)\\b",
                    "\\b(?:as|if|when|where|whenever) your (?:schedule|time|calendar|workload|week)"
                            + " (?:allows|permits|is|opens|lets|has)\\b",
                    "\\bwhat (?:is|does|would) your (?:schedule|availability|calendar)\\b",
                    "\\b(?:when|whenever|if|what times?|what days?|which days?|days?|times?)"
                        + " (?:\\w{1,12} ){0,2}?you(?:'re| are| might be| may be| would be|'d"
                        + " be|'ll be| will be)? (?:\\w{1,12} ){0,2}?(?:free|available|have"
                        + " (?:\\w{1,10} ){0,2}?(?:time|room|moment|minute|minutes|gap|break)|can"
                        + " (?:spare|find|make)|like|choose|prefer|pick|want)\\b",
                    "\\b(?:are|be|might|may|would) you (?:be )?(?:\\w{1,12}"
                            + " )?(?:free|available)\\b",
                    "\\b(?:of|at) your (?:choice|choosing)\\b|\\byou (?:would |might"
                            + " )?(?:choose|prefer)\\b|\\byour preference\\b",
                    "\\b(?:happy|glad|able|ready|willing) to (?:adapt|adjust|accommodate|work"
                            + " around|fit|be flexible|come to you)\\b",
                    "\\b(?:i'm|i am|i can be|my schedule is|my (?:time|calendar|hours|week)s?"
                        + " (?:is|are)) (?:\\w{1,12} ){0,2}?(?:flexible|open)\\b|\\b(?:fully |very"
                        + " |completely )flexible\\b",
                    "\\b(?:pick|choose|name|suggest|propose)"
                            + " (?:the|a|any|your|whatever|whichever|some) (?:\\w{1,12}"
                            + " )?(?:day|time|date|hour|slot|moment|place)s?\\b",
                    "\\bwork around you\\b|\\blet me know (?:\\w{1,12} ){0,3}?(?:a time|times|what"
                            + " works|when works|what suits|which days?)\\b",
                    "\\b(?:good|better|best|right|quiet|quieter|easier)"
                        + " (?:time|day|week|moment|month) (?:for|to|in|on|with)? ?(?:you|your)\\b",
                    "\\bwould (?:be )?(?:\\w{1,12}"
                            + " ){0,2}?(?:suit|work|easiest|easier|best|convenient|good)(?: best|"
                            + " better)? (?:for |with"
                            + " )?you\\b(?<=\\b(?:what|when|which|time|day)\\b.{1,80})",
                    "\\b(?:what|which) (?:\\w{1,12} ){0,3}?(?:suits?|works?|fits?)\\b(?! (?:for"
                            + " )?me\\b)");

    /** "If that doesn't suit you": says what to do without a time, and leaves none to them. */
    private static final Pattern REFUSED =
            Wording.of("\\b(?:not|cannot|never|too|busy|full|packed|hectic)\\b|n't\\b");

    private static final Pattern IF = Wording.of("\\b(?:if|in case|should|even if|understand)\\b");
    private static final int AHEAD = 40;

    private Convenience() {}

    /** Whether the text leaves the time to them. */
    public static boolean in(String text) {
        return LEFT_TO_THEM
                .matcher(text)
                .results()
                .anyMatch(hit -> !refused(text, new Span(hit.start(), hit.end())));
    }

    private static boolean refused(String text, Span span) {
        var hit = text.substring(span.from(), span.to());
        var conditional = Phrases.clause(text, span.from()) + hit;
        int end = span.to();
        while (end < text.length()
                && end - span.to() < AHEAD
                && ",.!?;\n".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return IF.matcher(conditional).find()
                && REFUSED.matcher(hit + text.substring(span.to(), end)).find();
    }
}
