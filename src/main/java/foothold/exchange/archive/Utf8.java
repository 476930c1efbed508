package foothold.exchange.archive;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.io.JsonStringEncoder;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Strict UTF-8, read with or without a byte order mark; and what JSON writes that it cannot. */
final class Utf8 {
    private static final int HEAD = 4;
    private static final int BOM = 3;

    private Utf8() {}

    /**
     * The characters of {@code in}. Reading from it throws {@link CharacterCodingException} where
     * the bytes are no UTF-8.
     *
     * @throws CharacterCodingException when the first bytes already tell another encoding
     */
    static Reader open(InputStream in) throws IOException {
        var bytes = new PushbackInputStream(in, HEAD);
        var head = bytes.readNBytes(HEAD);
        if (otherEncoding(head)) {
            throw new CharacterCodingException();
        }
        int skipped = marked(head) ? BOM : 0;
        bytes.unread(head, skipped, head.length - skipped);
        return new InputStreamReader(
                bytes,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    private static boolean marked(byte[] head) {
        return head.length >= BOM
                && head[0] == (byte) 0xEF
                && head[1] == (byte) 0xBB
                && head[2] == (byte) 0xBF;
    }

    /** No JSON text has a NUL byte; in UTF-16 and UTF-32 every brace comes with one. */
    private static boolean otherEncoding(byte[] head) {
        for (byte each : head) {
            if (each == 0) {
                return true;
            }
        }
        return false;
    }

    /**
     * Writes the text as a JSON string. UTF-8 has no form for half a character (a surrogate without
     * its partner, as a cut-off emoji leaves it), but JSON has, as an escape; so it survives.
     */
    static void write(String text, JsonGenerator json) {
        if (nextHalf(text, 0) < 0) {
            json.writeString(text);
        } else {
            var quoted = new String(JsonStringEncoder.getInstance().quoteAsCharArray(text));
            json.writeRawValue('"' + escaped(quoted) + '"');
        }
    }

    private static String escaped(String text) {
        var out = new StringBuilder(text.length() + 10);
        int kept = 0;
        for (int at = nextHalf(text, 0); at >= 0; at = nextHalf(text, kept)) {
            out.append(text, kept, at).append("\\u");
            out.append(HexFormat.of().toHexDigits(text.charAt(at)));
            kept = at + 1;
        }
        return out.append(text, kept, text.length()).toString();
    }

    /** Where the next half is, from {@code from} on; negative when there is none. */
    private static int nextHalf(String text, int from) {
        for (int at = from; at < text.length(); at++) {
            if (Character.isSurrogate(text.charAt(at))) {
                if (Character.charCount(text.codePointAt(at)) == 1) {
                    return at;
                }
                at++;
            }
        }
        return -1;
    }
}
