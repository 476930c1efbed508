package foothold.domain.etiquette.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds which of many thousand names stand in a text, as whole words with the same capitals. */
public final class NameIndex {
    /** What is longer is no name. */
    private static final int LONGEST = 200;

    /** So many names in one text tell enough. */
    private static final int MOST = 500;

    private final Map<String, List<String>> byWords = new HashMap<>();

    /**
     * An index of those names; what has no letter or digit, or is longer than any name, is left
     * out.
     */
    public NameIndex(Collection<String> names) {
        for (var name : names) {
            int start = firstLetter(name);
            if (start < name.length() && name.length() <= LONGEST) {
                byWords.computeIfAbsent(twoWords(name, start), _ -> new ArrayList<>(1))
                        .add(name.strip());
            }
        }
    }

    /** A name and where it stands. */
    public record Hit(String name, int from, int to) {

        /** Whether that one covers this one and more. */
        public boolean within(Hit longer) {
            return longer.from <= from && to <= longer.to && longer.to - longer.from > to - from;
        }
    }

    /** The names in the text in order of place, at most about 500; of names in longer ones both. */
    public List<Hit> in(String text) {
        var hits = new ArrayList<Hit>();
        for (int at = firstLetter(text);
                at < text.length() && hits.size() < MOST;
                at = next(text, at)) {
            var first = head(text, at);
            add(hits, byWords.get(first), text, at);
            int second = next(text, at);
            if (second < text.length()) {
                add(hits, byWords.get(first + " " + head(text, second)), text, at);
            }
        }
        return hits;
    }

    private static void add(List<Hit> hits, List<String> names, String text, int at) {
        for (var name : names == null ? List.<String>of() : names) {
            int from = at - firstLetter(name);
            int to = from < 0 ? -1 : end(name, text, from);
            if (to > 0 && alone(text, from, to)) {
                hits.add(new Hit(name, from, to));
            }
        }
    }

    /** The first two words of a name, or the only one: thousands of names share the first. */
    private static String twoWords(String name, int start) {
        int second = next(name, start);
        var first = head(name, start);
        return second < name.length() ? first + " " + head(name, second) : first;
    }

    /** Every place where {@code name} stands in the text as whole words with the same capitals. */
    public static List<Hit> of(String name, String text) {
        return new NameIndex(List.of(name)).in(text);
    }

    /** Whether {@code name} stands anywhere in the text as whole words with the same capitals. */
    public static boolean standsIn(String name, String text) {
        // Most texts do not hold even its first word.
        int start = firstLetter(name);
        return start < name.length()
                && name.length() <= LONGEST
                && text.contains(head(name, start))
                && !of(name, text).isEmpty();
    }

    private static int firstLetter(String text) {
        int at = 0;
        while (at < text.length() && !letter(text, at)) {
            at++;
        }
        return at;
    }

    /** Where the next run of letters begins behind the one at {@code at}. */
    private static int next(String text, int at) {
        int to = at;
        while (to < text.length() && letter(text, to)) {
            to++;
        }
        while (to < text.length() && !letter(text, to)) {
            to++;
        }
        return to;
    }

    private static String head(String text, int from) {
        int to = from;
        while (to < text.length() && letter(text, to)) {
            to++;
        }
        return text.substring(from, to);
    }

    private static boolean letter(String text, int at) {
        char c = text.charAt(at);
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /**
     * The end of {@code name} at {@code from}, blanks and apostrophes as people type them; or -1.
     */
    private static int end(String name, String text, int from) {
        int at = from;
        int i = 0;
        while (i < name.length()) {
            if (at >= text.length()) {
                return -1;
            }
            char want = name.charAt(i);
            char have = text.charAt(at);
            if (Words.blank(want) && Words.blank(have)) {
                i = behindBlanks(name, i);
                at = behindBlanks(text, at);
            } else if (want == have || apostrophe(want) && apostrophe(have)) {
                i++;
                at++;
            } else {
                return -1;
            }
        }
        return at;
    }

    private static int behindBlanks(String text, int from) {
        int at = from;
        while (at < text.length() && Words.blank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean apostrophe(char c) {
        return c == '\'' || c == '’';
    }

    /** Whole words: not part of a mail address, a domain or a double name; "Acme's" is one. */
    private static boolean alone(String text, int from, int to) {
        boolean begins =
                from == 0
                        || !letter(text, from - 1)
                                && !(from > 1
                                        && "@.-&_".indexOf(text.charAt(from - 1)) >= 0
                                        && letter(text, from - 2));
        if (to >= text.length() || !begins) {
            return begins;
        }
        char after = text.charAt(to);
        boolean followed = to + 1 < text.length() && letter(text, to + 1);
        return !letter(text, to)
                && !(followed && "@.&_".indexOf(after) >= 0)
                && !(followed && after == '-' && Character.isUpperCase(text.charAt(to + 1)));
    }
}
