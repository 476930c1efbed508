package foothold.exchange.vcard;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Makes a property of a line: cuts off its name and parameters, decodes its value. */
final class PropertyReader {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private PropertyReader() {}

    /** A property with the group its name carried, which is empty for most. */
    record Grouped(String group, Property property) {}

    static Grouped read(RawLine raw) {
        var latin = raw.latin();
        int colon = colon(latin);
        var head = parts(text(raw.bytes(), 0, colon, null));
        var name = head.getFirst().strip().toUpperCase(Locale.ROOT);
        int dot = name.lastIndexOf('.');
        var parameters = head.stream().skip(1).map(String::strip).toList();
        var bare = new Property(raw.number(), name.substring(dot + 1), "", parameters, "");
        var value = value(raw.bytes(), Math.min(colon + 1, latin.length()), bare);
        return new Grouped(
                dot < 0 ? "" : name.substring(0, dot),
                new Property(raw.number(), bare.name(), "", parameters, value));
    }

    /** The first colon outside quotation marks; the first at all where a mark is never closed. */
    private static int colon(String line) {
        boolean quoted = false;
        for (int at = 0; at < line.length(); at++) {
            char c = line.charAt(at);
            quoted ^= c == '"';
            if (c == ':' && !quoted) {
                return at;
            }
        }
        int any = line.indexOf(':');
        return any < 0 ? line.length() : any;
    }

    private static List<String> parts(String head) {
        var parts = new ArrayList<String>();
        boolean quoted = false;
        int start = 0;
        for (int at = 0; at < head.length(); at++) {
            char c = head.charAt(at);
            quoted ^= c == '"';
            if (c == ';' && !quoted) {
                parts.add(head.substring(start, at));
                start = at + 1;
            }
        }
        parts.add(head.substring(start));
        return parts;
    }

    private static String value(byte[] line, int from, Property head) {
        boolean quoted =
                head.parameter("ENCODING").equalsIgnoreCase("QUOTED-PRINTABLE")
                        || head.hasType("QUOTED-PRINTABLE");
        var charset = charset(head.parameter("CHARSET"));
        if (!quoted) {
            return text(line, from, line.length, charset);
        }
        var bytes = unquoted(line, from);
        return text(bytes, 0, bytes.length, charset);
    }

    /** RFC 2045, section 6.7; what is no escape stays as it is. */
    private static byte[] unquoted(byte[] line, int from) {
        var bytes = new ByteArrayOutputStream(line.length - from);
        for (int at = from; at < line.length; at++) {
            int high =
                    line[at] == '=' && at + 2 < line.length
                            ? Character.digit(line[at + 1], 16)
                            : -1;
            int low = high < 0 ? -1 : Character.digit(line[at + 2], 16);
            bytes.write(low < 0 ? line[at] : high * 16 + low);
            at += low < 0 ? 0 : 2;
        }
        return bytes.toByteArray();
    }

    /** The charset of that name; null where none is named or nobody knows it. */
    private static Charset charset(String name) {
        try {
            return name.isEmpty() ? null : Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException _) {
            return null;
        }
    }

    /**
     * By the charset named, else as UTF-8, of which a byte may be amiss, else as windows-1252,
     * which takes nearly all.
     */
    private static String text(byte[] bytes, int from, int to, Charset named) {
        var body = ByteBuffer.wrap(bytes, from, to - from);
        for (var charset :
                named == null
                        ? List.of(StandardCharsets.UTF_8)
                        : List.of(named, StandardCharsets.UTF_8)) {
            try {
                return charset.newDecoder().decode(body.duplicate()).toString();
            } catch (CharacterCodingException _) {
                continue;
            }
        }
        var mended = new String(bytes, from, to - from, StandardCharsets.UTF_8);
        long lost = mended.chars().filter(c -> c == '\uFFFD').count();
        long whole = mended.chars().filter(c -> c > 0x7F && c != '\uFFFD').count();
        return whole > lost ? mended : new String(bytes, from, to - from, WINDOWS_1252);
    }
}
