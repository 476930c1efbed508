package foothold.exchange.vcard;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes values apart and their escapes out. In vCard 3.0 and 4.0 a line break, a comma, a semicolon
 * and a backslash are escaped (and by Apple a colon); in 2.1 only a semicolon is.
 */
final class Escapes {
    private final boolean old;

    /** {@code old} for vCard 2.1. */
    Escapes(boolean old) {
        this.old = old;
    }

    /** The text a value stands for. */
    String text(String value) {
        var text = new StringBuilder(value.length());
        for (int at = 0; at < value.length(); at++) {
            char c = value.charAt(at);
            if (c == '\\' && at + 1 < value.length() && escapes(value.charAt(at + 1))) {
                at++;
                char meant = value.charAt(at);
                text.append(meant == 'n' || meant == 'N' ? '\n' : meant);
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }

    private boolean escapes(char c) {
        return old ? c == ';' : "nN,;:\\".indexOf(c) >= 0;
    }

    /** The parts between separators that are not escaped, each as the text it stands for. */
    List<String> parts(String value, char separator) {
        var parts = new ArrayList<String>();
        int start = 0;
        for (int at = 0; at < value.length(); at++) {
            char c = value.charAt(at);
            if (c == '\\') {
                at++;
            } else if (c == separator) {
                parts.add(text(value.substring(start, at)));
                start = at + 1;
            }
        }
        parts.add(text(value.substring(Math.min(start, value.length()))));
        return parts;
    }
}
