package foothold.exchange.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.testdata.Nasty;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A mail as a file: RFC 5322 and 2047, and nothing gets into its headers. */
class MailDraftTest {
    private static final Pattern WORD = Pattern.compile("=\\?UTF-8\\?B\\?([^?]*)\\?=");

    /** The headers of a mail by name, unfolded; fails when a line is none or stands twice. */
    private static Map<String, String> headers(byte[] mail) {
        var text = new String(mail, StandardCharsets.UTF_8);
        var head = text.substring(0, text.indexOf("\r\n\r\n"));
        var headers = new LinkedHashMap<String, String>();
        for (var line : head.replace("\r\n ", " ").split("\r\n")) {
            assertTrue(line.matches("[A-Za-z-]+: [^\\p{Cc}\\p{Zl}\\p{Zp}]+"), line);
            int colon = line.indexOf(':');
            assertEquals(
                    null, headers.put(line.substring(0, colon), line.substring(colon + 2)), line);
        }
        Arrays.stream(head.split("\r\n"))
                .forEach(line -> assertTrue(line.length() <= 200 || !line.startsWith("S"), line));
        return headers;
    }

    private static String decoded(String value) {
        return WORD.matcher(value.replace("?= =?", "?==?"))
                .replaceAll(
                        word ->
                                Matcher.quoteReplacement(
                                        new String(
                                                Base64.getDecoder().decode(word.group(1)),
                                                StandardCharsets.UTF_8)));
    }

    private static String body(byte[] mail) {
        var text = new String(mail, StandardCharsets.UTF_8);
        var encoded = text.substring(text.indexOf("\r\n\r\n") + 4);
        return new String(Base64.getMimeDecoder().decode(encoded.strip()), StandardCharsets.UTF_8);
    }

    private static void staysInside(String nasty) {
        var mail = new MailDraft(nasty, nasty, nasty).bytes();
        var headers = headers(mail);
        var allowed =
                List.of(
                        "X-Unsent",
                        "To",
                        "Subject",
                        "MIME-Version",
                        "Content-Type",
                        "Content-Transfer-Encoding");
        assertTrue(allowed.containsAll(headers.keySet()), headers::toString);
        assertEquals("1", headers.get("X-Unsent"));
        var clean = seen(nasty).replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}]+", " ").strip();
        assertEquals(clean, decoded(headers.getOrDefault("Subject", "")).strip(), nasty);
        assertEquals(seen(nasty).replaceAll("\r\n|\r|\n", "\r\n"), body(mail));
    }

    /** What UTF-8 can say of it: a lone surrogate becomes a question mark. */
    private static String seen(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    @Test
    void nothingGetsIntoAHeader() {
        Nasty.own().forEach(MailDraftTest::staysInside);
    }

    @Test
    void nothingOfTheSharedListGetsIntoAHeader() throws IOException {
        Nasty.shared().forEach(MailDraftTest::staysInside);
    }

    @Test
    void aPlainMailReadsPlainly() {
        var mail = new MailDraft("maya@example.org", "A question", "Hi Maya,\n\nthanks").bytes();
        assertEquals(
                """
                X-Unsent: 1\r
                To: maya@example.org\r
                Subject: A question\r
                MIME-Version: 1.0\r
                Content-Type: text/plain; charset=utf-8\r
                Content-Transfer-Encoding: base64\r
                \r
                SGkgTWF5YSwNCg0KdGhhbmtz\r
                """,
                new String(mail, StandardCharsets.US_ASCII));
    }

    @Test
    void whatIsNoAddressIsLeftOut() {
        for (var to :
                List.of(
                        "",
                        "maya",
                        "maya@example.org, ben@example.org",
                        "Maya <maya@example.org>",
                        "maya @example.org",
                        "@example.org")) {
            assertFalse(headers(new MailDraft(to, "A", "b").bytes()).containsKey("To"), to);
        }
        for (var to : List.of("maya@example.org", "o'neil+x@mail.example.org", "jörg@exämple.de")) {
            assertEquals(to, headers(new MailDraft(to, "A", "b").bytes()).get("To"));
        }
    }

    @Test
    void encodedWordsAreWholeCharactersAndShortLines() {
        var subject = "👩‍🔬 Über Krankenhäuser und die Menschen, die in ihnen arbeiten ".repeat(4);
        var text = new String(new MailDraft(null, subject, "").bytes(), StandardCharsets.UTF_8);
        for (var line : text.split("\r\n")) {
            assertTrue(line.length() <= 76, line);
        }
        WORD.matcher(text)
                .results()
                .map(word -> Base64.getDecoder().decode(word.group(1)))
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .forEach(word -> assertFalse(word.contains("\ufffd"), word));
    }
}
