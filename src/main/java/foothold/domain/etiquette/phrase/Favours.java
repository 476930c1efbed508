package foothold.domain.etiquette.phrase;

import foothold.domain.etiquette.phrase.Phrases.Span;
import foothold.domain.etiquette.text.Wording;
import foothold.domain.etiquette.text.Words;

import java.util.regex.Pattern;

/** Finds the sentence of a thank-you that asks for something new. */
public final class Favours {
    /** "I would appreciate it if you …" asks; it does not thank yet. */
    private static final Pattern CONDITIONAL =
            Wording.of("(?:\\b(?:would|will|could)|['’](?:d|ll))(?: \\w{1,12}){0,3} $");

    private Favours() {}

    /**
     * A sentence that asks.
     *
     * @param sentence where it stands
     * @param afterThanks whether thanks came before the asking
     */
    public record Favour(Span sentence, boolean afterThanks) {}

    /** The first asking sentence, or null when none asks. */
    public static Favour first(String text) {
        int thanked = thanked(text);
        int from = 0;
        for (int at = 0; at < text.length(); at++) {
            if (at + 1 == text.length() || Words.endsSentence(text, at)) {
                int asks = asks(text.substring(from, at + 1));
                if (asks >= 0) {
                    return new Favour(trimmed(text, from, at + 1), thanked < from + asks);
                }
                from = at + 1;
            }
        }
        return null;
    }

    private static int thanked(String text) {
        return Phrases.THANKS
                .matcher(text)
                .results()
                .filter(hit -> !CONDITIONAL.matcher(Phrases.sentence(text, hit.start())).find())
                .mapToInt(hit -> hit.start())
                .findFirst()
                .orElse(Integer.MAX_VALUE);
    }

    /** Where the sentence asks, or -1. */
    private static int asks(String sentence) {
        if (Phrases.OFFER.matcher(sentence).find()) {
            return -1;
        }
        var favour = Phrases.FAVOUR.matcher(sentence);
        return favour.find() ? favour.start() : sentence.indexOf('?');
    }

    private static Span trimmed(String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && Words.blank(text.charAt(from))) {
            from++;
        }
        while (to > from && Words.blank(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }
}
