package foothold.ui.shell.palette;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** How well something answers what was typed, forgiving case, accents and left-out letters. */
final class Fuzzy {
    /** No answer at all. */
    static final int NONE = -1;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final int START = 100;
    private static final int WORD_START = 80;
    private static final int INSIDE = 50;
    private static final int IN_DETAIL = 30;
    private static final int SCATTERED = 10;
    private static final int FEWEST_SCATTERED = 2;

    private final String[] words;

    /** What was typed: words that all have to be found, in any order. */
    Fuzzy(String typed) {
        var folded = fold(typed).strip();
        words = folded.isEmpty() ? new String[0] : BLANKS.split(folded);
    }

    /** Whether nothing was typed, so that everything answers. */
    boolean empty() {
        return words.length == 0;
    }

    /** How well a title, and the detail behind it, answer: higher is better, {@link #NONE} not. */
    int score(String title, String detail) {
        var inTitle = fold(title);
        var inDetail = fold(detail);
        int total = 0;
        for (var word : words) {
            int score = score(word, inTitle, inDetail);
            if (score == NONE) {
                return NONE;
            }
            total += score;
        }
        return total;
    }

    private static int score(String word, String title, String detail) {
        int at = title.indexOf(word);
        if (at == 0) {
            return START;
        }
        if (at > 0) {
            return title.indexOf(" " + word) >= 0 ? WORD_START : INSIDE;
        }
        if (detail.contains(word)) {
            return IN_DETAIL;
        }
        return word.length() >= FEWEST_SCATTERED && scattered(word, title) ? SCATTERED : NONE;
    }

    /** Whether the letters appear in that order, the first one at the start of a word. */
    private static boolean scattered(String word, String title) {
        for (int start = 0; start >= 0 && start < title.length(); ) {
            if (title.charAt(start) == word.charAt(0) && follows(word, title, start)) {
                return true;
            }
            int blank = title.indexOf(' ', start);
            start = blank < 0 ? -1 : blank + 1;
        }
        return false;
    }

    private static boolean follows(String word, String title, int start) {
        int at = start;
        for (int i = 1; i < word.length(); i++) {
            at = title.indexOf(word.charAt(i), at + 1);
            if (at < 0) {
                return false;
            }
        }
        return true;
    }

    private static String fold(String text) {
        var apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
        return MARKS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
