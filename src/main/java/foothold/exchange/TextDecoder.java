package foothold.exchange;

import foothold.exchange.UnreadableFile.Kind;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Reads files of unknown encoding: by byte order mark, by UTF-16's pattern of NUL bytes, as strict
 * UTF-8, else as windows-1252; refuses what is no text.
 */
public final class TextDecoder {

    /**
     * The largest file that is read, in bytes: a full LinkedIn export of 30,000 people has about 6
     * MB.
     */
    public static final long LIMIT = 50L * 1024 * 1024;

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int SAMPLE = 8192;

    private TextDecoder() {}

    /**
     * The text of a file. Its size is looked at before a byte is read.
     *
     * @throws UnreadableFile when it is missing, empty, over {@link #LIMIT} or no text
     */
    public static DecodedText read(Path file) throws UnreadableFile {
        return decode(bytes(file));
    }

    /**
     * The bytes of a file.
     *
     * @throws UnreadableFile when it is missing or over {@link #LIMIT}
     */
    public static byte[] bytes(Path file) throws UnreadableFile {
        try {
            if (!Files.isRegularFile(file)) {
                throw missing();
            }
            if (Files.size(file) > LIMIT) {
                throw tooLarge();
            }
            try (InputStream in = Files.newInputStream(file)) {
                // One byte more than allowed shows a file that grew meanwhile.
                return in.readNBytes((int) LIMIT + 1);
            }
        } catch (IOException _) {
            throw missing();
        }
    }

    /**
     * The text of these bytes.
     *
     * @throws UnreadableFile when they are empty or blank, over {@link #LIMIT} or no text
     */
    public static DecodedText decode(byte[] bytes) throws UnreadableFile {
        if (bytes.length > LIMIT) {
            throw tooLarge();
        }
        Optional<UnreadableFile> signature = FileSignature.of(bytes);
        if (signature.isPresent()) {
            throw signature.get();
        }
        DecodedText decoded = toText(bytes);
        if (decoded.text().isBlank()) {
            throw new UnreadableFile(
                    Kind.EMPTY,
                    "This file is empty. Download it once more or choose another one."
                            + " Nothing was changed.");
        }
        // A mark and not one byte amiss: text, however many control characters it quotes.
        boolean certain = startsWith(bytes, 0xEF, 0xBB, 0xBF) && !decoded.damaged();
        if (!certain && looksBinary(decoded.text())) {
            throw new UnreadableFile(
                    Kind.BINARY,
                    "This is not a text file. Choose another one. Nothing was changed.");
        }
        return decoded;
    }

    private static DecodedText toText(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return decode(bytes, 3, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFF, 0xFE, 0, 0)) {
            return decode(bytes, 4, StandardCharsets.UTF_32LE);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return decode(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return decode(bytes, 2, StandardCharsets.UTF_16BE);
        }
        return unmarkedUtf16(bytes)
                .map(charset -> decode(bytes, 0, charset))
                .orElseGet(() -> utf8OrWindows(bytes));
    }

    /**
     * Latin letters in UTF-16 have a NUL as their high byte. The URLs and delimiters of an export
     * in any script make them frequent on one side and absent on the other.
     */
    private static Optional<Charset> unmarkedUtf16(byte[] bytes) {
        int pairs = Math.min(bytes.length, SAMPLE) / 2;
        int first = 0;
        int second = 0;
        for (int i = 0; i < 2 * pairs; i += 2) {
            first += bytes[i] == 0 ? 1 : 0;
            second += bytes[i + 1] == 0 ? 1 : 0;
        }
        if (second * 5 > pairs && first * 50 <= pairs) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return first * 5 > pairs && second * 50 <= pairs
                ? Optional.of(StandardCharsets.UTF_16BE)
                : Optional.empty();
    }

    /**
     * One broken byte, or a file cut within a character, must not turn every umlaut of a UTF-8 file
     * into two letters.
     */
    private static DecodedText utf8OrWindows(byte[] bytes) {
        DecodedText utf8 = decode(bytes, 0, StandardCharsets.UTF_8);
        if (!utf8.damaged()) {
            return utf8;
        }
        long lost = utf8.text().chars().filter(c -> c == '\uFFFD').count();
        long whole = utf8.text().chars().filter(c -> c > 0x7F && c != '\uFFFD').count();
        return whole > 0 && whole >= lost ? utf8 : decode(bytes, 0, WINDOWS_1252);
    }

    private static DecodedText decode(byte[] bytes, int from, Charset charset) {
        ByteBuffer body = ByteBuffer.wrap(bytes, from, bytes.length - from);
        try {
            String text = charset.newDecoder().decode(body.duplicate()).toString();
            return new DecodedText(text, charset, false);
        } catch (CharacterCodingException _) {
            return new DecodedText(
                    new String(bytes, from, bytes.length - from, charset), charset, true);
        }
    }

    /** More than one control character in 25; a text that was mended by hand holds a stray one. */
    private static boolean looksBinary(String text) {
        String sample = text.substring(0, Math.min(text.length(), SAMPLE));
        long controls = sample.chars().filter(c -> c < ' ' && "\t\n\f\r".indexOf(c) < 0).count();
        return controls * 25 > sample.length();
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        return bytes.length >= mark.length
                && IntStream.range(0, mark.length).allMatch(i -> bytes[i] == (byte) mark[i]);
    }

    private static UnreadableFile missing() {
        return new UnreadableFile(
                Kind.MISSING,
                "This file cannot be opened. Look whether it is still there and whether you"
                        + " may read it. Nothing was changed.");
    }

    private static UnreadableFile tooLarge() {
        return new UnreadableFile(
                Kind.TOO_LARGE,
                "This file is larger than 50 MB, and a list of people has a few MB at most."
                        + " Choose another one. Nothing was changed.");
    }
}
