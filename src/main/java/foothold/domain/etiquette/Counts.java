package foothold.domain.etiquette;

import foothold.domain.etiquette.phrase.Minutes;
import foothold.domain.etiquette.text.Letter;

import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * What is shown while typing, counted as the rules count it (PRODUCT, section 4, "what counts").
 *
 * @param words without greeting, closing line, signature, P.S. and quoted text
 * @param characters of the whole body, in UTF-16 units, a line end being one
 * @param questions question marks in the counted text
 * @param minutes the largest number of minutes stated, if one is
 * @param grade Flesch–Kincaid reading grade; empty under 30 words or 3 sentences
 */
public record Counts(
        int words, int characters, int questions, OptionalInt minutes, OptionalDouble grade) {

    /** The counts of that draft. */
    public static Counts of(Draft draft) {
        var letter = new Letter(draft.body());
        return new Counts(
                letter.words(),
                Blockers.characters(draft.body()),
                (int) letter.prose().chars().filter(c -> c == '?').count(),
                Minutes.largest(letter.said())
                        .map(minutes -> OptionalInt.of(minutes.number()))
                        .orElse(OptionalInt.empty()),
                LengthRules.grade(letter));
    }
}
