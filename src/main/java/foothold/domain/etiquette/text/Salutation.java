package foothold.domain.etiquette.text;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whom the opening of a line greets.
 *
 * @param name as written, without title; empty when nobody is named
 * @param titled a title stood before the name
 * @param from where the name begins in the line
 * @param to behind the name
 */
public record Salutation(String name, boolean titled, int from, int to) {
    private static final String HELLO =
            "(?:hi|hello|hey|hiya|dear|good (?:morning|afternoon|evening|day)|greetings)";
    private static final String NAME_WORD =
            "[\\p{L}{\\[‹(\"“][\\p{L}\\p{M}\\p{N}.'’}\\]›)\"”_-]{0,40}";
    private static final Pattern OPENING =
            Pattern.compile(
                    "(?iu)^(?:to whom it may concern()|"
                            + HELLO
                            + "(?![\\p{L}\\p{N}'’-])[\\s,]{0,2}((?:"
                            + NAME_WORD
                            + "(?:[\\s&]{1,3}|(?=[,!:;.–—]|$))){0,7}?))\\s?"
                            + "(?:[,!:;–—]|-(?= )|\\.(?=\\s|$)|$)");

    /** "Hi Maya I saw …": the comma was forgotten. */
    private static final Pattern LOOSE =
            Pattern.compile("^(?iu:" + HELLO + ")() (\\p{Lu}[\\p{L}\\p{M}'’-]{1,30})(?= )");

    private static final Pattern BARE =
            Pattern.compile(
                    "^()(\\p{Lu}[\\p{L}\\p{M}.'’-]{0,30}(?: \\p{Lu}[\\p{L}\\p{M}.'’-]{0,30}){0,2})"
                            + " ?[,:–—]$");
    private static final Pattern TITLE =
            Pattern.compile(
                    "(?iu)(?:dr|mr|mrs|ms|mx|miss|prof|professor|sir|dame|doctor|rev|judge|captain|coach|dean)\\.?");
    private static final Set<String> FILLERS =
            Set.of(
                    ("there again all everyone everybody both team folks friend friends my to you"
                         + " sir madam sirs or hiring manager colleague colleagues alum alumni"
                         + " alumna alumnus neighbor the a an and recruiter committee")
                            .split(" "));
    private static final Set<String> PARTICLES =
            Set.of("van von de der den del della da di du dos la le al el bin ibn y".split(" "));
    private static final Set<String> NO_NAMES =
            Set.of("Thanks Thank Yes No Well So Also First Today Best Regards Cheers".split(" "));
    private static final int LONGEST = 100;

    /** How many characters of a text's first line are its greeting; 0 when it does not greet. */
    static int length(String line) {
        var matcher = match(line);
        return matcher == null ? 0 : matcher.end();
    }

    /** The salutation that opens {@code line}, or null when none does. */
    public static Salutation of(String line) {
        var matcher = match(line);
        if (matcher == null) {
            return null;
        }
        return matcher.group(2) == null
                ? new Salutation("", false, 0, 0)
                : named(matcher.group(2), matcher.start(2));
    }

    private static Matcher match(String line) {
        var start = line.substring(0, Math.min(LONGEST, line.length()));
        var opening = OPENING.matcher(start);
        if (opening.find() && greets(opening.group(2))) {
            return opening;
        }
        var loose = LOOSE.matcher(start);
        if (loose.find()) {
            return loose;
        }
        boolean plain = line.length() < LONGEST && !NO_NAMES.contains(line.split("\\W", 2)[0]);
        var bare = BARE.matcher(plain ? line : "");
        return bare.find() ? bare : null;
    }

    /** "Hi from the other side of town" opens a sentence and greets nobody by name. */
    private static boolean greets(String whom) {
        var words = whom == null ? List.<String>of() : Words.of(whom);
        return words.size() < 2
                || whom.chars().anyMatch(c -> "{[‹".indexOf(c) >= 0)
                || words.stream()
                        .allMatch(
                                word ->
                                        !Character.isLowerCase(word.codePointAt(0))
                                                || FILLERS.contains(word)
                                                || PARTICLES.contains(word)
                                                || word.equals("fellow")
                                                || TITLE.matcher(word).matches());
    }

    private static Salutation named(String raw, int place) {
        int from = -1;
        boolean titled = false;
        for (var word : Words.placed(raw)) {
            var folded = Words.folded(word.text());
            if (folded.equals("fellow") || folded.equals("from")) {
                break;
            }
            boolean title = TITLE.matcher(word.text()).matches();
            titled |= title;
            if (!title && !FILLERS.contains(folded)) {
                from = word.from();
                break;
            }
        }
        if (from < 0) {
            return new Salutation("", titled, place, place);
        }
        var name = raw.substring(from).stripTrailing();
        return new Salutation(name, titled, place + from, place + from + name.length());
    }
}
