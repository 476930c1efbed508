package foothold.exchange.mail.received;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The lines at the head of a mail or of one of its parts, unfolded. */
final class Headers {
    private static final int MOST = 1_000;
    private static final int LONGEST = 1 << 15;

    private final List<Field> fields = new ArrayList<>();
    private int end;

    /** A line; its name in lower case. */
    private record Field(String name, StringBuilder value) {}

    private Headers() {}

    /** Those that begin at {@code from}, up to an empty line or {@code to}. */
    static Headers read(byte[] bytes, int from, int to) {
        var headers = new Headers();
        int at = from;
        while (at < to) {
            int end = Slice.lineEnd(bytes, at, to);
            int next = Slice.next(bytes, end, to);
            if (end == at) {
                at = next;
                break;
            }
            headers.line(Slice.text(bytes, at, Math.min(end, at + LONGEST)));
            at = next;
        }
        headers.end = at;
        return headers;
    }

    private void line(String line) {
        boolean folded = line.charAt(0) == ' ' || line.charAt(0) == '\t';
        if (folded && !fields.isEmpty()) {
            var value = fields.getLast().value();
            if (value.length() + line.length() < LONGEST) {
                value.append(' ').append(line.strip());
            }
            return;
        }
        int colon = line.indexOf(':');
        if (colon > 0 && fields.size() < MOST && line.substring(0, colon).indexOf(' ') < 0) {
            var name = line.substring(0, colon).toLowerCase(Locale.ROOT);
            fields.add(new Field(name, new StringBuilder(line.substring(colon + 1).strip())));
        }
    }

    /** Where what follows begins. */
    int end() {
        return end;
    }

    /** The first value of that name, given in lower case, as written; empty for none. */
    String first(String name) {
        return fields.stream()
                .filter(field -> field.name().equals(name))
                .map(field -> field.value().toString())
                .findFirst()
                .orElse("");
    }

    /** Every value of that name. */
    List<String> all(String name) {
        return fields.stream()
                .filter(field -> field.name().equals(name))
                .map(field -> field.value().toString())
                .toList();
    }

    /** Whether there is such a line. */
    boolean has(String name) {
        return fields.stream().anyMatch(field -> field.name().equals(name));
    }

    /** A stretch of bytes seen as lines. */
    static final class Slice {
        private Slice() {}

        /** Where the line ends that begins at {@code from}. */
        static int lineEnd(byte[] bytes, int from, int to) {
            int at = from;
            while (at < to && bytes[at] != '\n' && bytes[at] != '\r') {
                at++;
            }
            return at;
        }

        /** Where the line after that end begins. */
        static int next(byte[] bytes, int end, int to) {
            boolean both = end + 1 < to && bytes[end] == '\r' && bytes[end + 1] == '\n';
            return Math.min(to, end + (both ? 2 : 1));
        }

        /** The bytes as text: UTF-8 (RFC 6532), else one character each. */
        static String text(byte[] bytes, int from, int to) {
            var utf8 = new String(bytes, from, to - from, StandardCharsets.UTF_8);
            return utf8.indexOf('\uFFFD') < 0
                    ? utf8
                    : new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
        }
    }
}
