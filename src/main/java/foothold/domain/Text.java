package foothold.domain;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Small helps with text that came from a person or a file. */
public final class Text {
    private Text() {}

    /** The text without surrounding blanks, or null when nothing is left. */
    public static String orNull(String text) {
        if (text == null) {
            return null;
        }
        String stripped = text.strip();
        return stripped.isEmpty() ? null : stripped;
    }

    /** The text without surrounding blanks; empty for null. */
    public static String orEmpty(String text) {
        return text == null ? "" : text.strip();
    }

    /** One value a line: strips each, drops empty ones and repetitions, keeps the order. */
    public static List<String> values(List<String> raw) {
        return raw == null
                ? List.of()
                : raw.stream()
                        .flatMap(value -> value == null ? Stream.empty() : value.lines())
                        .map(String::strip)
                        .filter(value -> !value.isEmpty())
                        .distinct()
                        .toList();
    }

    /** The form in which two spellings of the same thing are equal: lower case, single blanks. */
    public static String folded(String text) {
        return orEmpty(text).toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }

    /** The first {@code length} characters on one line, with an ellipsis when something was cut. */
    public static String excerpt(String text, int length) {
        return cut(onOneLine(text, length + 1), length);
    }

    /** The first {@code length} characters of a line, with an ellipsis when something was cut. */
    public static String cut(String line, int length) {
        if (line.length() <= length) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(length - 1)) ? length - 1 : length;
        return line.substring(0, end).strip() + "…";
    }

    /**
     * The text's first {@code most} characters (UTF-16 units) with every run of blanks made one.
     */
    public static String onOneLine(String text, int most) {
        // By hand, since lists make a hundred thousand of them.
        String stripped = orEmpty(text);
        var line = new StringBuilder(Math.min(stripped.length(), most));
        boolean afterBlank = false;
        for (int at = 0; at < stripped.length() && line.length() < most; at++) {
            char each = stripped.charAt(at);
            boolean blank = each == ' ' || (each >= '\t' && each <= '\r');
            if (!blank) {
                line.append(each);
            } else if (!afterBlank) {
                line.append(' ');
            }
            afterBlank = blank;
        }
        return line.toString();
    }
}
