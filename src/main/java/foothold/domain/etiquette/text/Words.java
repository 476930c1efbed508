package foothold.domain.etiquette.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Words, sentences, syllables and content words as PRODUCT, section 4 defines them. */
public final class Words {
    private static final String JOINERS = "'’-.@&/";
    private static final String VOWELS = "aeiouyàáâäãåæèéêëìíîïòóôöõøœùúûüýÿ";
    private static final int CONTENT_LENGTH = 4;
    private static final int STEM = 5;

    private Words() {}

    /**
     * A word and where it stands.
     *
     * @param from where it begins
     * @param to behind its end
     */
    public record Word(String text, int from, int to) {}

    /** The words with their places: letters or digits joined by {@code ' - . @ & /}. */
    public static List<Word> placed(String text) {
        var words = new ArrayList<Word>();
        int at = 0;
        while (at < text.length()) {
            if (!inWord(text, at)) {
                at++;
                continue;
            }
            int from = at;
            while (inWord(text, at) || joins(text, at)) {
                at++;
            }
            words.add(new Word(text.substring(from, at), from, at));
        }
        return words;
    }

    private static boolean inWord(String text, int at) {
        if (at >= text.length()) {
            return false;
        }
        char unit = text.charAt(at);
        // The second half of a pair belongs to what the first half is.
        int point =
                Character.isLowSurrogate(unit) && at > 0
                        ? text.codePointBefore(at + 1)
                        : text.codePointAt(at);
        return Character.isLetterOrDigit(point) || isMark(point);
    }

    private static boolean isMark(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean joins(String text, int at) {
        return at > 0
                && at + 1 < text.length()
                && JOINERS.indexOf(text.charAt(at)) >= 0
                && inWord(text, at - 1)
                && inWord(text, at + 1);
    }

    /** The words, in order. */
    public static List<String> of(String text) {
        return placed(text).stream().map(Word::text).toList();
    }

    public static int count(String text) {
        return placed(text).size();
    }

    /** The words split at their joiners, folded: "you're" is "you" and "re". */
    public static List<String> pieces(String text) {
        var pieces = new ArrayList<String>();
        for (var word : of(text)) {
            pieces.addAll(List.of(folded(word).split("['.@&/-]")));
        }
        return pieces;
    }

    /** Lower case, with plain apostrophes. */
    public static String folded(String word) {
        return word.toLowerCase(Locale.ROOT).replace('’', '\'');
    }

    /** A blank of any kind, the unbreakable ones included. */
    public static boolean blank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
    }

    /** Whether a sentence ends at that position: . ! ? before a space, or a line end. */
    public static boolean endsSentence(String text, int at) {
        char c = text.charAt(at);
        return c == '\n'
                || c == '\r'
                || (".!?…".indexOf(c) >= 0
                        && (at + 1 == text.length() || blank(text.charAt(at + 1))));
    }

    /** How many sentences with a word in them the text has. */
    public static int sentences(String text) {
        int sentences = 0;
        boolean wordy = false;
        for (int at = 0; at < text.length(); at++) {
            wordy |= inWord(text, at);
            if (wordy && endsSentence(text, at)) {
                sentences++;
                wordy = false;
            }
        }
        return wordy ? sentences + 1 : sentences;
    }

    /**
     * The stems of the content words: four letters or more, no stop word; names are the caller's.
     */
    public static Set<String> content(String text) {
        var stems = new LinkedHashSet<String>();
        for (var word : pieces(text)) {
            long letters = word.codePoints().filter(Character::isLetter).count();
            if (letters >= CONTENT_LENGTH && !Vocabulary.STOP_WORDS.contains(word)) {
                stems.add(word.substring(0, Math.min(STEM, word.length())));
            }
        }
        return stems;
    }

    /** Syllables by groups of vowels without silent endings; at least one. */
    public static int syllables(String word) {
        var folded = folded(word);
        int groups = 0;
        boolean before = false;
        for (int at = 0; at < folded.length(); at++) {
            boolean vowel = VOWELS.indexOf(folded.charAt(at)) >= 0;
            groups += vowel && !before ? 1 : 0;
            before = vowel;
        }
        return Math.max(1, groups - (silent(folded) ? 1 : 0));
    }

    private static boolean silent(String word) {
        int length = word.length();
        if (length < 3 || vowel(word, length - 2) && !word.endsWith("ed") && !word.endsWith("es")) {
            return false;
        }
        char before = word.charAt(length - 3);
        boolean consonant = !vowel(word, length - 3);
        return word.endsWith("e") && !(word.endsWith("le") && consonant)
                || word.endsWith("ed") && consonant && "td".indexOf(before) < 0
                || word.endsWith("es") && consonant && "szxcgh".indexOf(before) < 0;
    }

    private static boolean vowel(String word, int at) {
        return VOWELS.indexOf(word.charAt(at)) >= 0;
    }
}
