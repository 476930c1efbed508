package foothold.domain.talk;

import foothold.domain.Text;

import java.util.regex.Pattern;

/**
 * A captured line that names somebody: "Priya Raman, runs onboarding".
 *
 * @param name the person's; never null, may be empty
 * @param note what was said about them, or null
 */
public record NamedLine(String name, String note) {
    private static final Pattern END =
            Pattern.compile("[,;:(.]\\s*|\\s+[–—-]\\s+|\\s+(?=(?:at|who|from|in|of|about|for)\\s)");
    private static final Pattern BEGIN =
            Pattern.compile("(?i)^\\s*(?:(?:talk|speak|write|reach out) to|ask|see|meet)\\s+");

    /** Reads a line: the name stands first, up to a comma, a dash, or a word such as "at". */
    public static NamedLine read(String line) {
        var rest = BEGIN.matcher(line.strip()).replaceFirst("");
        var end = END.matcher(rest);
        if (!end.find()) {
            return new NamedLine(rest.strip(), null);
        }
        var note = rest.substring(end.end()).replaceAll("\\)\\s*$", "");
        return new NamedLine(rest.substring(0, end.start()).strip(), Text.orNull(note));
    }
}
