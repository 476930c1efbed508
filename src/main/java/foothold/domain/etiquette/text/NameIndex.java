package foothold.domain.etiquette.text;

import foothold.domain.Text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds which of many thousand names stand in a text, as whole words with the same capitals. */
public final class NameIndex {
    private final Map<String, List<String>> byFirstWord = new HashMap<>();

    public NameIndex(Collection<String> names) {
        for (var name : names) {
            var trimmed = Text.orEmpty(name);
            var words = Words.of(trimmed);
            if (!words.isEmpty() && trimmed.startsWith(words.getFirst())) {
                byFirstWord.computeIfAbsent(words.getFirst(), _ -> new ArrayList<>()).add(trimmed);
            }
        }
    }

    /** A name and where it stands. */
    public record Hit(String name, int from, int to) {}

    /** Every name in the text, in order of place. */
    public List<Hit> in(String text) {
        var hits = new ArrayList<Hit>();
        var words = Words.WORD.matcher(text);
        while (words.find()) {
            // "Acme's" and "Acme-based" begin with a name too.
            for (int end = words.start() + 1; end <= words.end(); end++) {
                if (end < words.end() && Character.isLetterOrDigit(text.charAt(end))) {
                    continue;
                }
                var first = text.substring(words.start(), end);
                int from = words.start();
                byFirstWord.getOrDefault(first, List.of()).stream()
                        .filter(name -> standsAt(name, text, from))
                        .forEach(name -> hits.add(new Hit(name, from, from + name.length())));
            }
        }
        return hits;
    }

    /** Whether {@code name} stands at {@code from} and ends there as a word. */
    public static boolean standsAt(String name, String text, int from) {
        int to = from + name.length();
        boolean ends = to >= text.length() || !Character.isLetterOrDigit(text.codePointAt(to));
        boolean begins = from == 0 || !Character.isLetterOrDigit(text.codePointBefore(from));
        return begins && ends && text.startsWith(name, from);
    }

    /** Whether {@code name} stands anywhere in the text as whole words with the same capitals. */
    public static boolean standsIn(String name, String text) {
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            if (standsAt(name, text, at)) {
                return true;
            }
        }
        return false;
    }
}
