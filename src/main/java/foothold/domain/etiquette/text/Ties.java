package foothold.domain.etiquette.text;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether a text says how two people know each other. */
public final class Ties {
    private static final int WORD = 4;
    private static final int SENTENCES = 2;
    private static final Set<String> SMALL =
            Set.of(
                    "i we he she a an the my our at in on of by to is was and dr mr mrs ms mx prof"
                            .split(" "));

    /** A full stop after these is no end. */
    private static final Pattern ABBREVIATED =
            Pattern.compile(
                    "(?iu)(?:^|[\\s(])(?:dr|mr|mrs|ms|mx|prof|st|vs|e\\.g|i\\.e|inc|jr|sr|no|\\p{L})$");

    private static final Set<String> ALUM =
            Set.of("alum", "alums", "alumni", "alumna", "alumnae", "alumnus");

    private Ties() {}

    /**
     * Whether a capitalised word, or one of four letters or more, of the tie stands in the first
     * two sentences of the text or in the subject.
     */
    public static boolean named(String tie, String text, String subject) {
        var said = new HashSet<String>();
        add(said, early(text));
        add(said, subject);
        return Words.of(tie).stream()
                .filter(Ties::telling)
                .flatMap(word -> forms(word).stream())
                .anyMatch(said::contains);
    }

    private static void add(Set<String> said, String text) {
        Words.of(text).forEach(word -> said.addAll(forms(word)));
    }

    /** The word itself, and the parts it is joined of, each without a plural's or owner's s. */
    private static Set<String> forms(String word) {
        var forms = new HashSet<String>();
        forms.add(stem(Words.folded(word)));
        for (var piece : Words.pieces(word)) {
            if (piece.length() >= WORD) {
                forms.add(stem(piece));
            }
        }
        return forms;
    }

    private static String stem(String word) {
        var base = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
        if (ALUM.contains(base)) {
            return "alum";
        }
        return base.length() > WORD && base.endsWith("s")
                ? base.substring(0, base.length() - 1)
                : base;
    }

    private static boolean telling(String word) {
        boolean capital = Character.isUpperCase(word.codePointAt(0));
        return capital
                ? !SMALL.contains(Words.folded(word))
                : word.codePoints().filter(Character::isLetterOrDigit).count() >= WORD;
    }

    private static String early(String text) {
        int sentences = 0;
        boolean wordy = false;
        for (int at = 0; at < text.length(); at++) {
            wordy |= Character.isLetterOrDigit(text.charAt(at));
            if (wordy && Words.endsSentence(text, at) && !abbreviated(text, at)) {
                wordy = false;
                if (++sentences == SENTENCES) {
                    return text.substring(0, at);
                }
            }
        }
        return text;
    }

    private static boolean abbreviated(String text, int at) {
        return text.charAt(at) == '.'
                && ABBREVIATED.matcher(text.substring(Math.max(0, at - 8), at)).find();
    }

    /** Whether the organization, or the first word of its name, stands in the text. */
    public static boolean holds(String organization, String text) {
        var first = organization.split("\\s+", 2)[0];
        return NameIndex.standsIn(
                        organization.toLowerCase(Locale.ROOT), text.toLowerCase(Locale.ROOT))
                || first.length() >= WORD
                        && !Vocabulary.ordinary(first)
                        && NameIndex.standsIn(first, text);
    }
}
