package foothold.service.handover;

import foothold.domain.Text;

import java.net.URI;
import java.nio.charset.StandardCharsets;

/**
 * Writes {@code mailto:} links (RFC 6068): everything but plain letters and digits is
 * percent-encoded as UTF-8, so no text can add an address or a header of its own.
 */
public final class MailLink {
    private static final String PLAIN = "-._~";

    /** What Windows and some mail programs still take. */
    private static final int LONGEST = 2_000;

    private MailLink() {}

    /**
     * The link that opens a new mail to one address.
     *
     * @param address as written in the contact
     * @param subject or null; a control character becomes a blank
     * @param body or null; line ends become CRLF, as the standard asks
     */
    public static URI to(String address, String subject, String body) {
        var link = new StringBuilder("mailto:");
        link.append(
                encoded(Text.orEmpty(address).replaceAll("[\\s\\p{Cc}]+", "")).replace("%40", "@"));
        char separator = '?';
        if (Text.orNull(subject) != null) {
            var line = subject.strip().replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}]+", " ");
            link.append(separator).append("subject=").append(encoded(line));
            separator = '&';
        }
        if (Text.orNull(body) != null) {
            var lines = body.replaceAll("\r\n|\r|\n", "\r\n");
            link.append(separator).append("body=").append(encoded(lines));
        }
        return URI.create(link.toString());
    }

    /** Whether programs take a link of that length; a longer mail goes as a file. */
    public static boolean fits(URI link) {
        return link.toASCIIString().length() <= LONGEST;
    }

    private static String encoded(String text) {
        var out = new StringBuilder();
        for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
            char letter = (char) (each & 0xFF);
            if (isPlain(letter)) {
                out.append(letter);
            } else {
                out.append('%').append(hex(each >> 4)).append(hex(each));
            }
        }
        return out.toString();
    }

    private static boolean isPlain(char letter) {
        return letter >= 'a' && letter <= 'z'
                || letter >= 'A' && letter <= 'Z'
                || letter >= '0' && letter <= '9'
                || PLAIN.indexOf(letter) >= 0;
    }

    private static char hex(int value) {
        return Character.toUpperCase(Character.forDigit(value & 0xF, 16));
    }
}
