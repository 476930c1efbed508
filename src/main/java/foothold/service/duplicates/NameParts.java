package foothold.service.duplicates;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A name as far as it tells people apart: without titles, degrees, case and accents.
 *
 * @param plain the name in small letters, as written
 * @param words its words, folded; never empty for a name with a letter in it
 */
record NameParts(String plain, List<String> words) {
    private static final Set<String> TITLES =
            Set.of(
                    "dr",
                    "prof",
                    "professor",
                    "mr",
                    "mrs",
                    "ms",
                    "miss",
                    "herr",
                    "frau",
                    "sir",
                    "dipl",
                    "ing",
                    "med",
                    "phd",
                    "md",
                    "mba",
                    "msc",
                    "bsc",
                    "jr",
                    "sr",
                    "ii",
                    "iii",
                    "esq",
                    "cpa",
                    "pmp",
                    "he",
                    "him",
                    "his",
                    "she",
                    "her",
                    "they",
                    "them");

    static NameParts of(String name) {
        var plain = name.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
        var ordered = turned(plain.replaceAll("\\([^)]*\\)|\"[^\"]*\"", " "));
        var words =
                Arrays.stream(fold(ordered).split("[^\\p{L}\\p{N}]+"))
                        .filter(word -> !word.isEmpty() && !TITLES.contains(word))
                        .toList();
        return new NameParts(plain, words.isEmpty() ? List.of(plain) : words);
    }

    /** "Lee, Ann" is Ann Lee; "Ann Lee, PhD" is not turned, for nothing is left before. */
    private static String turned(String name) {
        int comma = name.indexOf(',');
        if (comma < 0) {
            return name;
        }
        var before = name.substring(0, comma).strip();
        var behind = name.substring(comma + 1).strip();
        return before.contains(" ") || behind.isEmpty() ? name : behind + " " + before;
    }

    /** Without accents; ae, oe and ue as Germans write them without their dots. */
    static String fold(String text) {
        if (text.chars().allMatch(c -> c < 128)) {
            return text.replace("ae", "a").replace("oe", "o").replace("ue", "u");
        }
        var apart = Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
        return fold128(apart);
    }

    private static String fold128(String text) {
        return text.replace("ß", "ss")
                .replace('ø', 'o')
                .replace('ł', 'l')
                .replace('đ', 'd')
                .replace('ı', 'i')
                .replace("æ", "a")
                .replace("œ", "o")
                .replace("ae", "a")
                .replace("oe", "o")
                .replace("ue", "u");
    }

    String first() {
        return words.getFirst();
    }

    String last() {
        return words.getLast();
    }

    /** All words in alphabetical order, so that their order does not matter. */
    String sorted() {
        return words.size() == 2 && words.get(0).compareTo(words.get(1)) <= 0
                ? words.get(0) + " " + words.get(1)
                : String.join(" ", words.stream().sorted().toList());
    }

    /** First and last word: the name without what stands between. */
    String ends() {
        return first() + " " + last();
    }

    /** The same with the full name for what somebody is called. */
    String formal() {
        return Nicknames.full(first()) + " " + last();
    }

    boolean sharesAWord(NameParts other) {
        return words.stream().anyMatch(word -> word.length() > 1 && other.words.contains(word));
    }

    /**
     * Whether one slip of the fingers makes one of the other: a letter more, less, other, or two
     * swapped.
     */
    static boolean oneSlip(String one, String other) {
        if (one.length() > other.length()) {
            return oneSlip(other, one);
        }
        int same = 0;
        while (same < one.length() && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        var rest = one.substring(same);
        var more = other.substring(same);
        if (rest.length() < more.length()) {
            return more.substring(1).equals(rest);
        }
        boolean changed = rest.isEmpty() || rest.substring(1).equals(more.substring(1));
        boolean swapped =
                rest.length() > 1
                        && rest.charAt(0) == more.charAt(1)
                        && rest.charAt(1) == more.charAt(0)
                        && rest.substring(2).equals(more.substring(2));
        return changed || swapped;
    }
}
