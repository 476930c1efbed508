package foothold.exchange.mail.received;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Locale;

/** Undoes how a part was packed for its way; broken packing loses what is broken, not the rest. */
final class Transfer {
    /** Bytes a text or an invitation may have; whatever comes behind is left out. */
    static final int LIMIT = 1 << 20;

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int BITS = 6;

    private Transfer() {}

    /** The bytes of that stretch, unpacked; {@code how} is the Content-Transfer-Encoding. */
    static byte[] decoded(byte[] bytes, int from, int to, String how) {
        return switch (how.strip().toLowerCase(Locale.ROOT)) {
            case "base64" -> base64(bytes, from, to);
            case "quoted-printable" -> quotedPrintable(bytes, from, to, false);
            default -> Arrays.copyOfRange(bytes, from, Math.min(to, from + LIMIT));
        };
    }

    static byte[] base64(byte[] bytes, int from, int to) {
        var out = new ByteArrayOutputStream();
        int held = 0;
        int bits = 0;
        for (int at = from; at < to && out.size() < LIMIT && bytes[at] != '='; at++) {
            int value = value(bytes[at]);
            if (value < 0) {
                continue; // line ends, and whatever does not belong there
            }
            held = (held << BITS | value) & 0xFFFF;
            bits += BITS;
            if (bits >= Byte.SIZE) {
                bits -= Byte.SIZE;
                out.write(held >> bits);
            }
        }
        return out.toByteArray();
    }

    private static int value(byte letter) {
        if (letter >= 'A' && letter <= 'Z') {
            return letter - 'A';
        }
        if (letter >= 'a' && letter <= 'z') {
            return letter - 'a' + 26;
        }
        if (letter >= '0' && letter <= '9') {
            return letter - '0' + 52;
        }
        return letter == '+' ? 62 : letter == '/' ? 63 : -1;
    }

    /** {@code header} for the form in encoded words, where an underscore is a blank. */
    static byte[] quotedPrintable(byte[] bytes, int from, int to, boolean header) {
        var out = new ByteArrayOutputStream();
        for (int at = from; at < to && out.size() < LIMIT; at++) {
            byte each = bytes[at];
            if (each != '=') {
                out.write(header && each == '_' ? ' ' : each);
                continue;
            }
            int high = at + 2 < to ? Character.digit(bytes[at + 1], 16) : -1;
            int low = at + 2 < to ? Character.digit(bytes[at + 2], 16) : -1;
            int end = Headers.Slice.lineEnd(bytes, at + 1, Math.min(to, at + 3));
            if (high >= 0 && low >= 0) {
                out.write(high * 16 + low);
                at += 2;
            } else if (end < to && blank(bytes, at + 1, end)) {
                at = Headers.Slice.next(bytes, end, to) - 1; // a soft line break
            } else if (at + 1 < to) {
                out.write(each);
            }
        }
        return out.toByteArray();
    }

    private static boolean blank(byte[] bytes, int from, int to) {
        for (int at = from; at < to; at++) {
            if (bytes[at] != ' ' && bytes[at] != '\t') {
                return false;
            }
        }
        return true;
    }

    /** The text of these bytes in the charset of that name; one nobody knows is guessed. */
    static String text(byte[] bytes, String name) {
        try {
            var wanted = name.strip().toLowerCase(Locale.ROOT);
            boolean plain = wanted.isEmpty() || wanted.equals("us-ascii") || wanted.equals("ascii");
            if (!plain) {
                // What says Latin-1 is windows-1252 in mails (WHATWG Encoding, section 4.2).
                boolean latin = wanted.equals("iso-8859-1");
                return new String(bytes, latin ? WINDOWS_1252 : Charset.forName(wanted));
            }
        } catch (IllegalCharsetNameException | UnsupportedCharsetException _) {
            return guessed(bytes);
        }
        return guessed(bytes);
    }

    private static String guessed(byte[] bytes) {
        var utf8 = new String(bytes, StandardCharsets.UTF_8);
        return utf8.indexOf('\uFFFD') < 0 ? utf8 : new String(bytes, WINDOWS_1252);
    }
}
