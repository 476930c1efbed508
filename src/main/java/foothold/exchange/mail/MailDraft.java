package foothold.exchange.mail;

import foothold.domain.Text;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * A mail that is not sent yet, as an {@code .eml} file (RFC 5322, 2045) that mail programs open for
 * writing because of {@code X-Unsent}. The text goes as base64 and each header through one gate, so
 * nothing anybody typed can become a header of its own.
 *
 * @param to the address as written in the contact, or null; one that is none is left out
 * @param subject or null
 * @param body never null
 */
public record MailDraft(String to, String subject, String body) {
    private static final String END = "\r\n";
    private static final int LINE = 76;

    /** One plain address (RFC 5322 addr-spec without quotes), letters of any script (RFC 6532). */
    private static final Pattern ADDRESS =
            Pattern.compile(
                    "[\\p{L}\\p{N}!#$%&'*+/=?^_`{|}~-]+(\\.[\\p{L}\\p{N}!#$%&'*+/=?^_`{|}~-]+)*"
                            + "@[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)*");

    public MailDraft {
        body = body == null ? "" : body;
    }

    /** The file's bytes: ASCII but for an address in another script, lines end with CRLF. */
    public byte[] bytes() {
        var mail = new StringBuilder();
        mail.append("X-Unsent: 1").append(END);
        var address = Text.orEmpty(to);
        if (ADDRESS.matcher(address).matches()) {
            mail.append("To: ").append(address).append(END);
        }
        var title = EncodedWords.line(Text.orEmpty(subject));
        if (!title.isEmpty()) {
            mail.append("Subject: ").append(title).append(END);
        }
        mail.append("MIME-Version: 1.0").append(END);
        mail.append("Content-Type: text/plain; charset=utf-8").append(END);
        mail.append("Content-Transfer-Encoding: base64").append(END);
        mail.append(END).append(text()).append(END);
        return mail.toString().getBytes(StandardCharsets.UTF_8);
    }

    private String text() {
        var lines = body.replaceAll("\r\n|\r|\n", END).getBytes(StandardCharsets.UTF_8);
        return Base64.getMimeEncoder(LINE, END.getBytes(StandardCharsets.US_ASCII))
                .encodeToString(lines);
    }
}
