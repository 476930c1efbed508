package foothold.service.search;

import foothold.domain.Text;
import foothold.service.Wordbook;

import java.time.Instant;
import java.util.List;

/**
 * Something written that holds what was looked for.
 *
 * @param kind what sort of record
 * @param contactId whom it is about
 * @param name of that contact
 * @param at when, or null where that is not known
 * @param excerpt the words around the first found; on one line
 */
public record Finding(
        Wordbook.Kind kind, String contactId, String name, Instant at, String excerpt) {
    private static final int LENGTH = 120;

    /** Words before the found one that make it understood. */
    private static final int BEFORE = 24;

    static Finding of(Wordbook.Hit hit, List<String> beginnings) {
        return new Finding(
                hit.kind(),
                hit.contactId(),
                hit.name(),
                hit.at(),
                around(hit.text(), first(hit.text(), beginnings)));
    }

    /** Where the first word stands that begins like one of these; 0 where none does. */
    private static int first(String text, List<String> beginnings) {
        var folded = beginnings.stream().map(Beginnings::folded).toList();
        var words = Beginnings.WORD.matcher(text);
        while (words.find()) {
            var word = Beginnings.folded(words.group());
            if (folded.stream().anyMatch(word::startsWith)) {
                return words.start();
            }
        }
        return 0;
    }

    private static String around(String text, int place) {
        int from = place <= BEFORE ? 0 : wordAfter(text, place - BEFORE, place);
        var cut = Text.excerpt(text.substring(from), LENGTH);
        return from == 0 ? cut : "…" + cut;
    }

    private static int wordAfter(String text, int from, int before) {
        for (int at = from; at < before; at++) {
            if (Character.isWhitespace(text.charAt(at))) {
                return at + 1;
            }
        }
        return before;
    }
}
