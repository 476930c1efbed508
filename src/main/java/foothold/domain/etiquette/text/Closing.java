package foothold.domain.etiquette.text;

import java.util.regex.Pattern;

/** Knows a usual closing line: "Best regards," or "Thanks again, Sam". */
final class Closing {
    private static final Pattern CLOSING =
            Wording.of(
                    "(?:with )?(?:(?:many|my|kind|kindest|warm|warmest|best|all"
                        + " the|sincere|sincerest|gratefully|very|most|again|deepest|yours)"
                        + " ){0,4}(?:thanks|thank"
                        + " you|regards|wishes|best|cheers|sincerely|respectfully"
                        + "|gratefully|appreciatively|appreciation|cordially|warmly|yours|gratitude)(?:"
                        + " (?:again|so much|very much|a lot|in"
                        + " advance|truly|sincerely|faithfully|kindly|and regards|and best|and best"
                        + " wishes|and best regards|and kind regards|and all the best|and take"
                        + " care|for (?:your|the|any|considering|reading|all)(?:"
                        + " [\\w']+){0,4}|regards)){0,2}|all the best|talk soon|take care|looking"
                        + " forward|until then|see you soon|yours");
    private static final Pattern SIGNED =
            Pattern.compile(
                    "[,!.–—-]? ?(?:[,–—-]|\\p{Lu}[\\p{L}.'’-]{0,20}(?:"
                            + " \\p{Lu}[\\p{L}.'’-]{0,20}){0,2})?[,.!]?");

    private static final int LONGEST = 90;

    private Closing() {}

    /** Whether the line is a usual closing ("Best regards,"), alone or with a name behind it. */
    static boolean is(String line) {
        if (line.length() > LONGEST) {
            return false;
        }
        var closing = CLOSING.matcher(line);
        return closing.lookingAt() && SIGNED.matcher(line.substring(closing.end())).matches();
    }
}
