package foothold.service.log.line;

import foothold.domain.dates.Words;

import java.util.Map;
import java.util.Optional;

/** Finds what a line is about in its first words. The longest phrase that fits counts. */
final class Heads {
    private static final int LONGEST = 4;
    private static final Map<String, Head> PHRASES = Phrases.all();

    /** What a line is about, and the index of the first word behind its phrase. */
    record Found(Head head, int next) {}

    private Heads() {}

    /** What the line is about; empty when its first words say nothing. */
    static Optional<Found> in(Words words) {
        for (int length = LONGEST; length > 0; length--) {
            var head = PHRASES.get(phrase(words, 0, length));
            if (head != null && length <= words.count()) {
                return Optional.of(new Found(head, length));
            }
        }
        return words.is(0, "i", "we", "i've", "we've") ? behindPronoun(words) : Optional.empty();
    }

    private static Optional<Found> behindPronoun(Words words) {
        for (int length = LONGEST; length > 0; length--) {
            var head = PHRASES.get(phrase(words, 1, length));
            if (head != null && length < words.count()) {
                return Optional.of(new Found(head, length + 1));
            }
        }
        return Optional.empty();
    }

    /** The next words as one phrase, "he" and "she" said as "they". */
    private static String phrase(Words words, int from, int length) {
        var phrase = new StringBuilder();
        for (int index = from; index < from + length; index++) {
            String word = words.is(index, "he", "she") ? "they" : words.get(index);
            phrase.append(index == from ? "" : " ").append(word);
        }
        return phrase.toString();
    }
}
