package foothold.exchange.mail.received;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.exchange.UnreadableFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Mails of the usual programs, odd ones, and what is none. */
class MailReaderTest {
    private static final String HEAD =
            "From: Ann <ann@example.org>\nDate: Tue, 24 Nov 2026 16:05:10 +0100\n";
    private static final Duration SOON = Duration.ofSeconds(2);

    private static Mail file(String name) throws IOException, UnreadableFile {
        try (var in = MailReaderTest.class.getResourceAsStream(name)) {
            return MailReader.read(in.readAllBytes());
        }
    }

    private static Mail read(String text) throws UnreadableFile {
        return MailReader.read(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static String body(String headers, String body) throws UnreadableFile {
        return read(HEAD + headers + "\n\n" + body).body();
    }

    /** By the thread's own time, since others use the machine as well. */
    private static void soon(Executable reading) throws Throwable {
        var threads = ManagementFactory.getThreadMXBean();
        long begun = threads.getCurrentThreadCpuTime();
        reading.execute();
        long took = threads.getCurrentThreadCpuTime() - begun;
        assertTrue(took < SOON.toNanos(), () -> took / 1_000_000 + " ms");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gmail.eml | CAF=gmail+1@mail.gmail.com | Ann Lee | ann.lee@example.org"
                        + " | 2026-11-24T15:05:10Z | Re: Three questions about UX research | false",
                "outlook.eml | DB7PR@outlook.example | Lind, Mara | Mara.Lind@Example.org"
                        + " | 2026-11-23T10:10:10Z | AW: Gespräch über den Beruf | false",
                "apple.eml | A1B2@example.org | Bob Räy | bob@example.org"
                        + " | 2026-11-20T14:30:00Z | Re: Coffee | false",
                "away.eml | away-1@example.org | Ann Lee | ann.lee@example.org"
                        + " | 2026-11-25T08:00:01Z | Automatic reply: Three questions | true",
                "mine.eml | mine-7@example.net | Jo Park | jo@example.net"
                        + " | 2026-11-23T15:12:00Z | Three questions about UX research | false",
            })
    void theUsualPrograms(ArgumentsAccessor line) throws Exception {
        var expected = line.toList().toArray(String[]::new);
        var mail = file(expected[0]);
        var envelope = mail.envelope();
        assertEquals(expected[1], envelope.id());
        assertEquals(expected[2], envelope.from().name());
        assertEquals(expected[3], envelope.from().address());
        assertEquals(expected[4], envelope.at().toString());
        assertEquals(expected[5], mail.subject());
        assertEquals(Boolean.parseBoolean(expected[6]), mail.automatic());
        assertEquals(1, envelope.to().size());
    }

    @Test
    void theTextIsWhatTheyWroteWithoutWhatTheyQuote() throws Exception {
        assertEquals(
                "Hi Jo,\n\nThursday works – 3pm? A café would be nice, and this line is long"
                        + " enough to be broken.\n\nAnn",
                file("gmail.eml").body());
        assertEquals(
                "Hallo Jo,\n\ngern am Donnerstag um 15 Uhr.\nSchöne Grüße & bis dann!\n\nMara",
                file("outlook.eml").body());
        assertEquals(
                "Hi Ann,\n\nMay I ask you three questions? I’d need 20 minutes.\n\nJo",
                file("mine.eml").body().replace(" \n", "\n"));
    }

    @Test
    void answersBetweenTheQuotedLinesKeepThem() throws Exception {
        var body = file("apple.eml").body();
        assertTrue(body.contains("Please do."), body);
        assertTrue(body.contains("Yes. Tuesday"), body);
    }

    @Test
    void anInvitationInItIsHandedOn() throws Exception {
        var mail = file("outlook.eml");
        assertEquals(1, mail.invitations().size());
        var text = new String(mail.invitations().getFirst(), StandardCharsets.UTF_8);
        assertTrue(text.startsWith("BEGIN:VCALENDAR") && text.contains("END:VCALENDAR"), text);
    }

    @ParameterizedTest
    @CsvSource({
        "Date: 24 Nov 2026 16:05 GMT,2026-11-24T16:05:00Z",
        "'Date: Tue, 24 Nov 26 16:05:10 EST',2026-11-24T21:05:10Z",
        "'Date: never\nReceived: from x; Tue, 24 Nov 2026 07:05:12 -0800',2026-11-24T15:05:12Z",
        "'Date: 99 Nov 2026 16:05 GMT',null",
    })
    void theMomentItWasSent(String line, String at) throws UnreadableFile {
        var mail = read("From: a@b.c\n" + line.replace("\\n", "\n") + "\n\nHi");
        assertEquals(at, String.valueOf(mail.envelope().at()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Content-Type: text/html | a<br>b&nbsp;&#8211;&#x2013; c<script>x</script>&bogus;"
                        + " | a;b –– c&bogus;",
                "Content-Transfer-Encoding: base64 | SGkg\tSm8= | Hi Jo",
                "Content-Transfer-Encoding: quoted-printable | a=3Db=zz=E9 | a=b=zzé",
                "Content-Type: text/plain; charset=no-such-thing | \u00e9t\u00e9 | été",
                "Content-Type: text/html | 1 < 2 & 3 | 1 < 2 & 3",
                "Content-Type: multipart/mixed | lost | null",
            })
    void bodiesAreUnpacked(String header, String packed, String expected) throws UnreadableFile {
        var body = body(header, packed);
        assertEquals(expected, body == null ? "null" : body.replace("\n", ";"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Precedence: auto_reply", "X-Autoreply: yes", "Subject: Out of Office"})
    void programsThatAnswerAreTold(String header) throws UnreadableFile {
        assertTrue(read(HEAD + header + "\n\nAway").automatic());
        assertFalse(read(HEAD + "Precedence: bulk\nAuto-Submitted: no\n\nHi").automatic());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "hello", "From: a@b.c\n\nno date", "BEGIN:VCALENDAR", "\u0000\u0001"})
    void whatIsNoMailIsRefusedInWords(String text) {
        var refused = assertThrows(UnreadableFile.class, () -> read(text));
        assertTrue(refused.getMessage().contains("Nothing was changed."), refused.getMessage());
    }

    @Test
    void bombsTakeNoTime() throws Throwable {
        var deep = new StringBuilder(HEAD);
        for (int level = 0; level < 5_000; level++) {
            deep.append(
                    "Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n"
                            .formatted(level, level));
        }
        var parts =
                HEAD
                        + "Content-Type: multipart/mixed; boundary=b\n\n"
                        + "--b\n\nx\n".repeat(1 << 18);
        var base64 = HEAD + "Content-Transfer-Encoding: base64\n\n" + "QUFB".repeat(5 << 20);
        var page = HEAD + "Content-Type: text/html\n\n" + "&<a <".repeat(1 << 21);
        var header = HEAD + "Subject: " + "=?utf-8?Q?=41".repeat(1 << 20) + "\n\nx";
        var names = HEAD + "To: " + "\"<,".repeat(1 << 20) + "\n\nx";
        var quoted = HEAD + "\n" + "On a\n> ".repeat(1 << 20);
        for (var mail :
                new String[] {deep.toString(), parts, base64, page, header, names, quoted}) {
            soon(() -> read(mail));
        }
    }
}
