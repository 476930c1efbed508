package foothold.service.campaign;

import java.util.regex.Pattern;

/** How many words a text has: runs of letters and digits, joined by ' - . @ & or /. */
public final class WordCount {
    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{N}]+(['’.@&/-][\\p{L}\\p{N}]+)*");

    private WordCount() {}

    /** The words of the whole text. */
    public static int of(String text) {
        return (int) WORD.matcher(text).results().count();
    }
}
