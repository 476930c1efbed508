package foothold.service.trash;

/** Any text as part of a line: what would end a line, a field or a value is written otherwise. */
final class Escapes {
    private static final int HEX = 16;
    private static final int UNIT = 4;

    private Escapes() {}

    /** The text without tabs, line ends, commas, controls and halves of surrogate pairs. */
    static String escape(String text) {
        var line = new StringBuilder(text.length() + UNIT);
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            boolean paired =
                    Character.isHighSurrogate(each)
                            && i + 1 < text.length()
                            && Character.isLowSurrogate(text.charAt(i + 1));
            if (paired) {
                line.append(each).append(text.charAt(++i));
            } else {
                append(line, each);
            }
        }
        return line.toString();
    }

    private static void append(StringBuilder line, char each) {
        switch (each) {
            case '\\' -> line.append("\\\\");
            case '\t' -> line.append("\\t");
            case '\n' -> line.append("\\n");
            case '\r' -> line.append("\\r");
            case ',' -> line.append("\\c");
            default -> {
                boolean plain = !Character.isISOControl(each) && !Character.isSurrogate(each);
                line.append(plain ? each : "\\u" + "%04x".formatted((int) each));
            }
        }
    }

    /**
     * The text that was escaped.
     *
     * @throws IllegalArgumentException when it cannot have been
     */
    static String unescape(String line) {
        var text = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char each = line.charAt(i);
            if (each != '\\') {
                text.append(each);
                continue;
            }
            if (++i == line.length()) {
                throw new IllegalArgumentException("it ends within a character");
            }
            if (line.charAt(i) == 'u' && i + UNIT < line.length()) {
                text.append((char) Integer.parseInt(line, i + 1, i + 1 + UNIT, HEX));
                i += UNIT;
            } else {
                text.append(unescaped(line.charAt(i)));
            }
        }
        return text.toString();
    }

    private static char unescaped(char each) {
        return switch (each) {
            case '\\' -> '\\';
            case 't' -> '\t';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 'c' -> ',';
            default -> throw new IllegalArgumentException("“\\" + each + "” means nothing");
        };
    }
}
