package foothold.exchange.mail;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * Writes the value of a header: short plain ASCII as it is, everything else as encoded words (RFC
 * 2047) of whole characters, folded so that no line is too long.
 */
final class EncodedWords {
    private static final int PLAIN = 60;

    /** Bytes of one encoded word: with its frame and the header's name below 76 characters. */
    private static final int BYTES = 39;

    private EncodedWords() {}

    /** The value on one line or on folded ones; every control character becomes a blank. */
    static String line(String text) {
        var clean = text.replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}]+", " ").strip();
        boolean plain =
                clean.length() <= PLAIN
                        && clean.chars().allMatch(each -> each >= ' ' && each <= '~')
                        && !clean.contains("=?");
        return plain
                ? clean
                : String.join("\r\n ", words(clean).stream().map(EncodedWords::encoded).toList());
    }

    private static List<String> words(String text) {
        var words = new ArrayList<String>();
        var word = new StringBuilder();
        int bytes = 0;
        for (int point : text.codePoints().toArray()) {
            var letter = Character.toString(point);
            int more = letter.getBytes(StandardCharsets.UTF_8).length;
            if (bytes + more > BYTES) {
                words.add(word.toString());
                word.setLength(0);
                bytes = 0;
            }
            word.append(letter);
            bytes += more;
        }
        words.add(word.toString());
        return words;
    }

    private static String encoded(String word) {
        var bytes = word.getBytes(StandardCharsets.UTF_8);
        return "=?UTF-8?B?" + Base64.getEncoder().encodeToString(bytes) + "?=";
    }
}
