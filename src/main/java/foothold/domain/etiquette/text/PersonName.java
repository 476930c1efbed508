package foothold.domain.etiquette.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A person's name taken apart.
 *
 * @param words the names in order, without titles, degrees and nicknames
 * @param nicknames what stands in quotes or brackets: Robert "Bob" Smith
 */
public record PersonName(List<String> words, List<String> nicknames) {
    private static final Pattern TITLE =
            Pattern.compile("(?iu)(?:dr|mr|mrs|ms|mx|miss|prof|professor|sir|dame|doctor|rev)\\.?");
    private static final Pattern NICKNAME =
            Pattern.compile("[(\"“”«'‘]([\\p{L}][\\p{L}.'’ -]{0,30})[)\"“”»'’](?=\\s|$)");
    private static final String ACCENTED = "àáâäãåāçćčèéêëēěìíîïīñńňòóôöõøōùúûüūýÿžźżšśłđřťğış";
    private static final String PLAIN = "aaaaaaaccceeeeeeiiiiinnnooooooouuuuuyyzzzssldrtgis";

    public static PersonName of(String name) {
        var full = name.strip();
        var nicknames = new ArrayList<String>();
        // Degrees stand behind a comma: "Maya Okafor, PhD".
        int comma = full.indexOf(',');
        var bare = comma > 0 ? full.substring(0, comma) : full;
        if (bare.chars().anyMatch(c -> "(\"“”«'‘".indexOf(c) >= 0)) {
            var found = NICKNAME.matcher(bare);
            while (found.find()) {
                nicknames.add(found.group(1).strip());
            }
            bare = found.replaceAll(" ");
        }
        var words = new ArrayList<>(List.of(bare.strip().split("\\s+")));
        while (words.size() > 1 && TITLE.matcher(words.getFirst()).matches()) {
            words.removeFirst();
        }
        return new PersonName(List.copyOf(words), List.copyOf(nicknames));
    }

    public String first() {
        return words.getFirst();
    }

    /** The words from {@code from} to before {@code to} as one. */
    public String part(int from, int to) {
        return String.join(" ", words.subList(from, to));
    }

    /** The form in which two spellings are equal: no capitals, accents or full stops. */
    public static String plain(String name) {
        var plain = new StringBuilder(name.length());
        for (char c : name.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").toCharArray()) {
            int accented = ACCENTED.indexOf(c);
            if (c != '.' && Character.getType(c) != Character.NON_SPACING_MARK) {
                plain.append(accented >= 0 ? PLAIN.charAt(accented) : c == '’' ? '\'' : c);
            }
        }
        return plain.toString();
    }
}
