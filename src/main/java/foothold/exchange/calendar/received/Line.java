package foothold.exchange.calendar.received;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * One content line.
 *
 * @param number the 1-based line of the file it starts on
 * @param name in capitals
 * @param parameters by their names in capitals, without quotes
 * @param value as written, still escaped
 */
record Line(int number, String name, Map<String, String> parameters, String value) {
    private static final int MOST_PARAMETERS = 40;

    /** The line that reads so, unfolded; null when it is none. */
    static Line of(int number, String text) {
        int at = end(text, 0, ":;");
        if (at <= 0 || at == text.length()) {
            return null;
        }
        var name = text.substring(0, at).strip().toUpperCase(Locale.ROOT);
        var parameters = new TreeMap<String, String>();
        while (at < text.length() && text.charAt(at) == ';') {
            int next = end(text, at + 1, ":;");
            if (parameters.size() < MOST_PARAMETERS) {
                put(text.substring(at + 1, next), parameters);
            }
            at = next;
        }
        return at == text.length()
                ? null
                : new Line(number, name, parameters, text.substring(at + 1));
    }

    private static void put(String parameter, Map<String, String> into) {
        int equals = parameter.indexOf('=');
        if (equals > 0) {
            var name = parameter.substring(0, equals).strip().toUpperCase(Locale.ROOT);
            into.putIfAbsent(name, parameter.substring(equals + 1).replace("\"", "").strip());
        }
    }

    /** Where the next of these characters stands outside quotes; the text's end for none. */
    private static int end(String text, int from, String ends) {
        boolean quoted = false;
        for (int at = from; at < text.length(); at++) {
            char each = text.charAt(at);
            if (each == '"') {
                quoted = !quoted;
            } else if (!quoted && ends.indexOf(each) >= 0) {
                return at;
            }
        }
        return text.length();
    }

    /** The value of that parameter; empty for none. */
    String parameter(String wanted) {
        return parameters.getOrDefault(wanted, "");
    }

    /** The text that the value stands for (RFC 5545, section 3.3.11). */
    String text() {
        var text = new StringBuilder(value.length());
        for (int at = 0; at < value.length(); at++) {
            char each = value.charAt(at);
            if (each != '\\' || at + 1 == value.length()) {
                text.append(each);
                continue;
            }
            at++;
            char meant = value.charAt(at);
            text.append(meant == 'n' || meant == 'N' ? '\n' : meant);
        }
        return text.toString().strip();
    }
}
