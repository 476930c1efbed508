package foothold.exchange.vcard;

import java.nio.charset.StandardCharsets;

/**
 * A line of a card, unfolded, still in bytes.
 *
 * @param number the 1-based line of the file it starts on
 * @param bytes without the line end
 */
record RawLine(int number, byte[] bytes) {

    /** Its bytes as characters of the same number, to look at what is ASCII. */
    String latin() {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
