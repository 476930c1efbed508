package foothold.domain.etiquette.phrase;

import foothold.domain.etiquette.phrase.Phrases.Span;
import foothold.domain.etiquette.text.Wording;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the wish to work where the other person does. */
final class WorkWish {
    static final String COMPANY =
            "(?:company|firm|organi[sz]ation|team|business|studio|agency|department|group|lab|hospital|school|office|employer|corporation|startup|start-up|clinic|institution)";

    private static final Pattern WORKING =
            Wording.of(
                    "\\b(?:work|working) (?:for|at|with|on|in) your (?:\\w{1,20} )?"
                            + COMPANY
                            + "\\b",
                    "\\b(?:work|working|intern|interning) (?:for|at) you\\b(?!"
                            + " (?:can|could|might|would))");
    private static final Pattern AT_WORK =
            Wording.of(
                    "\\b(?:work|working|intern|interning|internship|job|position)"
                            + " (?:for|at) (?:the )?",
                    "\\bjoin(?:ing)? ");
    private static final Pattern WISH =
            Wording.of(
                    "\\b(?:interested|interest|love|like|want|hope|hoping|keen|excited|dream|opportunity|chance|eager|passionate|thrilled|wish|consider|considering|pursue|pursuing|explore|exploring|enjoy|open"
                        + " to|about|possibility)\\b[^.!?\\n"
                        + "]{0,40}$");
    private static final Pattern LEARNING =
            Wording.of(
                    "\\b(?:learn|hear|know|understand|ask|tell me|talk|experience|like|enjoy)"
                            + " (?:\\w{1,12} ){0,3}?(?:about|of|with|what|how|why)[^.!?\\n"
                            + "]{0,30}$|\\b(?:what|how|why)\\b[^.!?\\n"
                            + "]{0,60}$");

    private WorkWish() {}

    /** Wishing to work there, by "your company" or by name; not wishing to hear what it is like. */
    static Span in(String text, String organization) {
        var named =
                organization == null
                        ? Stream.<Span>empty()
                        : AT_WORK.matcher(text)
                                .results()
                                .filter(hit -> text.startsWith(organization, hit.end()))
                                .map(
                                        hit ->
                                                new Span(
                                                        hit.start(),
                                                        hit.end() + organization.length()));
        return Stream.concat(
                        WORKING.matcher(text)
                                .results()
                                .map(hit -> new Span(hit.start(), hit.end())),
                        named)
                .filter(span -> WISH.matcher(Phrases.sentence(text, span.from())).find())
                .filter(span -> !LEARNING.matcher(Phrases.sentence(text, span.from())).find())
                .filter(span -> !Phrases.negated(text, span))
                .findFirst()
                .orElse(null);
    }
}
