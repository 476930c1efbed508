package foothold.domain.etiquette.text;

import java.util.regex.Pattern;

/** Makes patterns for turns of phrase. */
public final class Wording {
    private Wording() {}

    /** Any of these, whatever the capitals, with blanks and apostrophes as people type them. */
    public static Pattern of(String... alternatives) {
        return Pattern.compile(
                String.join("|", alternatives).replace("'", "['’]").replace(" ", "\\s{1,3}"),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }
}
