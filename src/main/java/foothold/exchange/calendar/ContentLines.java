package foothold.exchange.calendar;

import java.nio.charset.StandardCharsets;

/**
 * Content lines as RFC 5545, section 3.1 wants them: ended by CR LF and at most 75 octets long, the
 * rest on lines that begin with a blank, never cut inside a character.
 */
final class ContentLines {
    private static final int OCTETS = 75;
    private static final String END = "\r\n";

    private final StringBuilder out = new StringBuilder();

    /** Adds a line whose value is already in its form: a date, a number, a constant. */
    ContentLines add(String name, String value) {
        fold(name + ":" + value);
        return this;
    }

    /** Adds a line of free text, escaped; nothing at all where nothing is left to be read. */
    ContentLines addText(String name, String text) {
        var value = escaped(text);
        return value.isEmpty() ? this : add(name, value);
    }

    /** Adds lines that have their form already. */
    void addWhole(String lines) {
        out.append(lines);
    }

    /** Whether nothing of that text is left to be read in a file. */
    static boolean saysNothing(String text) {
        return escaped(text).isEmpty();
    }

    ContentLines begin(String component) {
        return add("BEGIN", component);
    }

    ContentLines end(String component) {
        return add("END", component);
    }

    /** All lines so far. */
    String text() {
        return out.toString();
    }

    private void fold(String line) {
        int room = OCTETS;
        for (int at = 0; at < line.length(); ) {
            int character = line.codePointAt(at);
            int octets = Character.toString(character).getBytes(StandardCharsets.UTF_8).length;
            if (octets > room) {
                out.append(END).append(' ');
                room = OCTETS - 1;
            }
            out.appendCodePoint(character);
            room -= octets;
            at += Character.charCount(character);
        }
        out.append(END);
    }

    /**
     * Text in the form of RFC 5545, section 3.3.11. Line ends of every kind become one; what else
     * controls a terminal or is half a character is left out, since readers stumble over it.
     */
    static String escaped(String text) {
        if (text == null) {
            return "";
        }
        var value = new StringBuilder(text.length());
        text.replace("\r\n", "\n").strip().codePoints().forEach(each -> escape(each, value));
        return value.toString().strip();
    }

    private static void escape(int character, StringBuilder to) {
        switch (character) {
            case '\\' -> to.append("\\\\");
            case ';' -> to.append("\\;");
            case ',' -> to.append("\\,");
            case '\n', '\r', '\u000b', '\f', '\u0085', '\u2028', '\u2029' -> to.append("\\n");
            case '\t' -> to.append(' ');
            default -> {
                if (!Character.isISOControl(character) && !isHalf(character)) {
                    to.appendCodePoint(character);
                }
            }
        }
    }

    private static boolean isHalf(int character) {
        return character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
    }
}
