package foothold.service.handover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.testdata.Nasty;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Links that open a mail: all text arrives, and none of it becomes anything but text. */
class MailLinkTest {

    private static String decoded(String part) {
        return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static String seen(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    private static void arrives(String nasty) {
        var link = MailLink.to(nasty, "s" + nasty, "b" + nasty).toString();
        assertTrue(link.matches("mailto:[!-~]*"), link);
        var address = link.substring(7, link.indexOf('?'));
        assertFalse(decoded(address).matches("(?s).*\\p{Cc}.*"), address);
        assertFalse(address.matches(".*[,;&?#].*"), address);
        var parts = link.substring(link.indexOf('?') + 1).split("&");
        assertEquals(2, parts.length, link);
        var subject = decoded(parts[0].substring("subject=".length()));
        assertEquals(
                ("s" + seen(nasty)).strip().replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}]+", " "), subject);
        var body = decoded(parts[1].substring("body=".length()));
        assertEquals("b" + seen(nasty).replaceAll("\r\n|\r|\n", "\r\n"), body);
    }

    @Test
    void nothingBreaksOut() {
        Nasty.own().forEach(MailLinkTest::arrives);
    }

    @Test
    void nothingOfTheSharedListBreaksOut() throws IOException {
        Nasty.shared().forEach(MailLinkTest::arrives);
    }

    @Test
    void whatIsNotGivenIsLeftOut() {
        assertEquals("mailto:a@example.org", MailLink.to("a@example.org", " ", null).toString());
        assertEquals(
                "mailto:a@example.org?body=x", MailLink.to("a@example.org", null, "x").toString());
    }

    @Test
    void aLongLinkDoesNotFit() {
        var address = "a@example.org";
        assertTrue(MailLink.fits(MailLink.to(address, "Subject", "word ".repeat(120))));
        assertFalse(MailLink.fits(MailLink.to(address, "Subject", "word ".repeat(400))));
    }

    @Test
    void filesAreNamedSafely() {
        assertEquals("maya-okafor.eml", MailFile.nameFor("Maya Okafor"));
        assertEquals("mail.eml", MailFile.nameFor("../../"));
        for (var nasty : Nasty.own()) {
            var name = MailFile.nameFor(nasty);
            assertTrue(name.endsWith(".eml") && name.length() <= 44, name);
            for (var bad : List.of("/", "\\", ":", "\n", "\u0000", "..")) {
                assertFalse(name.contains(bad), name);
            }
        }
    }
}
