package foothold.exchange.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Strict UTF-8, with or without a byte order mark, and what cannot be written in it. */
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

    /** Whether the text holds half a character: a surrogate without its partner. */
    static boolean halved(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (Character.charCount(text.codePointAt(i)) == 1) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }
}
