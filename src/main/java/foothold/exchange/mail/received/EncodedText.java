package foothold.exchange.mail.received;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Reads the text of a header, encoded words (RFC 2047) in it. */
final class EncodedText {
    private static final Pattern WORD =
            Pattern.compile(
                    "=\\?([\\w.:+-]{1,40})(?:\\*[\\w-]{1,20})?\\?([bBqQ])\\?([^? ]{0,2000})\\?=");

    private EncodedText() {}

    /** The text; neighbouring words of one charset are joined before they become characters. */
    static String read(String value) {
        var text = new StringBuilder();
        var open = new ByteArrayOutputStream();
        var charset = "";
        int done = 0;
        var words = WORD.matcher(value);
        while (words.find()) {
            var between = value.substring(done, words.start());
            boolean goesOn =
                    open.size() > 0
                            && between.isBlank()
                            && charset.equalsIgnoreCase(words.group(1));
            if (!goesOn) {
                text.append(Transfer.text(open.toByteArray(), charset));
                text.append(open.size() > 0 && between.isBlank() ? "" : between);
                open.reset();
            }
            charset = words.group(1);
            open.writeBytes(bytes(words.group(2), words.group(3)));
            done = words.end();
        }
        text.append(Transfer.text(open.toByteArray(), charset));
        return text.append(value, done, value.length()).toString().strip();
    }

    private static byte[] bytes(String how, String packed) {
        var bytes = packed.getBytes(StandardCharsets.UTF_8);
        return how.equalsIgnoreCase("b")
                ? Transfer.base64(bytes, 0, bytes.length)
                : Transfer.quotedPrintable(bytes, 0, bytes.length, true);
    }
}
