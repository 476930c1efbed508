package foothold.exchange.mail.received;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a part is: "text/plain; charset=utf-8", or how it is to be shown: "attachment; filename=…".
 *
 * @param type in lower case
 * @param parameters by their names in lower case
 */
record ContentType(String type, Map<String, String> parameters) {
    private static final int MOST = 20;

    static ContentType of(String value) {
        var parameters = new TreeMap<String, String>();
        int at = end(value, 0);
        var type = value.substring(0, at).strip().toLowerCase(Locale.ROOT);
        while (at < value.length() && parameters.size() < MOST) {
            int next = end(value, at + 1);
            put(value.substring(at + 1, next), parameters);
            at = next;
        }
        return new ContentType(type, parameters);
    }

    /**
     * Names of files may be split and encoded (RFC 2231); their ending is all that is looked at.
     */
    private static void put(String parameter, Map<String, String> into) {
        int equals = parameter.indexOf('=');
        if (equals > 0) {
            var name = parameter.substring(0, equals).strip().toLowerCase(Locale.ROOT);
            int star = name.indexOf('*');
            var value = unquoted(parameter.substring(equals + 1).strip());
            into.merge(star < 0 ? name : name.substring(0, star), value, String::concat);
        }
    }

    private static String unquoted(String value) {
        return value.length() > 1 && value.startsWith("\"") && value.endsWith("\"")
                ? value.substring(1, value.length() - 1).replace("\\", "")
                : value;
    }

    private static int end(String value, int from) {
        boolean quoted = false;
        for (int at = from; at < value.length(); at++) {
            if (value.charAt(at) == '"') {
                quoted = !quoted;
            } else if (value.charAt(at) == ';' && !quoted) {
                return at;
            }
        }
        return value.length();
    }

    /** The value of that parameter; empty for none. */
    String parameter(String name) {
        return parameters.getOrDefault(name, "");
    }
}
