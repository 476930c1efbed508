package foothold.storage.sql;

import java.util.HexFormat;

/**
 * Text as the file holds it. UTF-8 has no form for a lone surrogate, and SQLite's own functions
 * stop at NUL, so these two (and the escape itself) are written as DLE and four hex digits;
 * everything else, which is to say nearly every text there is, stays as it is.
 */
final class StoredText {
    static final char ESCAPE = '\u0010';
    private static final int DIGITS = 4;

    private StoredText() {}

    /** The form to write; {@code null} stays null. */
    static String encode(String text) {
        int from = text == null ? -1 : nextSpecial(text, 0);
        if (from < 0) {
            return text;
        }
        var out = new StringBuilder(text.length() + DIGITS);
        int kept = 0;
        for (int at = from; at >= 0; at = nextSpecial(text, at + 1)) {
            out.append(text, kept, at).append(ESCAPE);
            out.append(HexFormat.of().toHexDigits(text.charAt(at)));
            kept = at + 1;
        }
        return out.append(text, kept, text.length()).toString();
    }

    /** What was written. An escape cut off at the end, as {@code substr} leaves it, is dropped. */
    static String decode(String stored) {
        int at = stored == null ? -1 : stored.indexOf(ESCAPE);
        if (at < 0) {
            return stored;
        }
        var out = new StringBuilder(stored.length());
        int kept = 0;
        for (; at >= 0; at = stored.indexOf(ESCAPE, kept)) {
            out.append(stored, kept, at);
            kept = Math.min(at + 1 + DIGITS, stored.length());
            if (at + 1 + DIGITS <= stored.length()) {
                out.append((char) HexFormat.fromHexDigits(stored, at + 1, kept));
            }
        }
        return out.append(stored, kept, stored.length()).toString();
    }

    private static int nextSpecial(String text, int from) {
        for (int at = from; at < text.length(); at++) {
            char each = text.charAt(at);
            if (each == 0 || each == ESCAPE) {
                return at;
            }
            if (Character.isSurrogate(each)) {
                boolean paired =
                        Character.isHighSurrogate(each)
                                && at + 1 < text.length()
                                && Character.isLowSurrogate(text.charAt(at + 1));
                if (!paired) {
                    return at;
                }
                at++;
            }
        }
        return -1;
    }
}
