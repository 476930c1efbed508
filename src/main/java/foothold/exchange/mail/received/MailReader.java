package foothold.exchange.mail.received;

import foothold.exchange.Mailbox;
import foothold.exchange.UnreadableFile;
import foothold.exchange.mail.received.Mail.Envelope;

import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads a mail that was saved as a file: bytes in, what it says out. */
public final class MailReader {
    /** The largest file that is read, in bytes; its attachments are what makes one large. */
    public static final int LIMIT = 50 * 1024 * 1024;

    private static final int LONGEST = 20_000;
    private static final Pattern AWAY =
            Pattern.compile(
                    "(?i)(auto(matic|mated)?[- ]?(reply|response)|out[- ]of[- ](the[- ])?office"
                            + "|automatische antwort|abwesenheit|abwesend|réponse automatique"
                            + "|respuesta automática|risposta automatica).*");

    private MailReader() {}

    /**
     * The mail of a file of these bytes.
     *
     * @throws UnreadableFile when it is too large, or no mail
     */
    public static Mail read(byte[] bytes) throws UnreadableFile {
        if (bytes.length > LIMIT) {
            throw new UnreadableFile(
                    UnreadableFile.Kind.TOO_LARGE,
                    "This mail is larger than 50 MB. Save it without its attachments and open that"
                            + " file. Nothing was changed.");
        }
        var headers = Headers.read(bytes, begin(bytes), bytes.length);
        var from = Addresses.read(headers.first("from"));
        if (from.isEmpty() || !(headers.has("date") || headers.has("received"))) {
            throw new UnreadableFile(
                    UnreadableFile.Kind.WRONG_FORMAT,
                    "This is no mail: nothing at its beginning says from whom it came and when."
                            + " Save the mail as .eml and open that file. Nothing was changed.");
        }
        var parts = Parts.of(bytes, headers);
        var body = Quoted.without(cut(clean(parts.text())));
        var subject = EncodedText.read(headers.first("subject"));
        return new Mail(
                envelope(headers, from.getFirst()),
                clean(subject),
                body,
                isAutomatic(headers, subject),
                parts.invitations());
    }

    /** Behind a byte order mark, and behind the line that mailbox files put before a mail. */
    private static int begin(byte[] bytes) {
        int from = bytes.length > 2 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB ? 3 : 0;
        while (from < bytes.length && (bytes[from] == '\n' || bytes[from] == '\r')) {
            from++;
        }
        int end = Headers.Slice.lineEnd(bytes, from, bytes.length);
        boolean box = Headers.Slice.text(bytes, from, Math.min(end, from + 5)).equals("From ");
        return box ? Headers.Slice.next(bytes, end, bytes.length) : from;
    }

    private static Envelope envelope(Headers headers, Mailbox from) {
        var to =
                Stream.of("to", "cc")
                        .flatMap(name -> headers.all(name).stream())
                        .flatMap(value -> Addresses.read(value).stream())
                        .toList();
        var replyTo = Addresses.read(headers.first("reply-to"));
        var id = headers.first("message-id").replaceAll("[<>\\s]", "");
        return new Envelope(
                id, from, replyTo.isEmpty() ? null : replyTo.getFirst(), to, at(headers));
    }

    /** When it says it was sent, else when the first server that wrote it down got it. */
    private static Instant at(Headers headers) {
        var stations = headers.all("received").reversed();
        return Stream.concat(Stream.of(headers.first("date")), stations.stream())
                .map(MailReader::date)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
    }

    private static Optional<Instant> date(String value) {
        return MailDates.read(value.substring(value.lastIndexOf(';') + 1));
    }

    /** By what programs say of themselves (RFC 3834, and older habits), else by the subject. */
    private static boolean isAutomatic(Headers headers, String subject) {
        var submitted = headers.first("auto-submitted").toLowerCase(Locale.ROOT);
        var precedence = headers.first("precedence").toLowerCase(Locale.ROOT);
        return submitted.startsWith("auto-replied")
                || precedence.equals("auto_reply")
                || Stream.of("x-autoreply", "x-autorespond", "x-autoreply-from")
                        .anyMatch(headers::has)
                || AWAY.matcher(subject).matches();
    }

    private static String clean(String text) {
        return Objects.requireNonNullElse(text, "")
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .replaceAll("[\\p{Cc}&&[^\\n\\t]]", "");
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST).strip() + "…";
    }
}
