package foothold.service.search;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words as a search takes them: what was typed are their beginnings. */
final class Beginnings {
    static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Beginnings() {}

    /** The words typed, composed as the file's are, each once. */
    static List<String> of(String typed) {
        return WORD.matcher(Normalizer.normalize(typed, Normalizer.Form.NFC))
                .results()
                .map(found -> found.group())
                .distinct()
                .toList();
    }

    /** The form in which case and accents make no difference. */
    static String folded(String word) {
        var apart = Normalizer.normalize(word, Normalizer.Form.NFD);
        return MARKS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
