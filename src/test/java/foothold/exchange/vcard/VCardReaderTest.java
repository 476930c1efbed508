package foothold.exchange.vcard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.exchange.Problem;
import foothold.exchange.Problem.Kind;
import foothold.exchange.UnreadableFile;
import foothold.exchange.person.Mutations;
import foothold.exchange.person.PersonFile;
import foothold.exchange.person.Shared;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;

/** Cards of all versions, encodings and makers, and broken ones. */
class VCardReaderTest {
    private static final Charset SHIFT_JIS = Charset.forName("Shift_JIS");

    @Test
    void aCardOfEachVersion() throws UnreadableFile {
        var file =
                read(
                        """
                        BEGIN:VCARD
                        VERSION:2.1
                        N:Park;Ada;;Dr.;
                        ORG:Lumen\\; Light;Lab
                        TITLE:Chemist
                        TEL;WORK;VOICE:+49 30 1234567
                        TEL;HOME;FAX:12
                        EMAIL;INTERNET:b@l.org
                        EMAIL;PREF;INTERNET:a@l.org
                        NOTE;ENCODING=QUOTED-PRINTABLE:caf=C3=A9 =
                        and =0D=0Amore
                        END:VCARD
                        BEGIN:VCARD
                        VERSION:3.0
                        FN:Bo\\, Ray
                        N:Ray;Bo;;;
                        item1.URL;type=pref:http\\://l.org/bo
                        item1.X-ABLabel:_$!<HomePage>!$_
                        CATEGORIES:Chess,Go\\, too
                        X-PHONETIC-FIRST-NAME:boh
                        NOTE:one\\ntwo\\, three
                        END:VCARD
                        BEGIN:VCARD
                        VERSION:4.0
                        FN:Cy
                        TEL;VALUE=uri;PREF=2;TYPE="voice,home":tel:+1-555;ext=5
                        TEL;VALUE=uri;PREF=1:tel:+1-666
                        ADR;TYPE=home:;;1 Rue X;Lyon;;69001;France
                        TZ:Europe/Paris
                        END:VCARD
                        """);
        assertEquals(
                List.of(
                        "1 {name=Dr. Ada Park, role=Chemist, organization=Lumen; Light,"
                                + " emails=[a@l.org, b@l.org], phones=[+49 30 1234567],"
                                + " research=café and \r\nmore}",
                        "13 {name=Bo, Ray, pronunciation=boh, links=[http://l.org/bo],"
                                + " tags=[Chess, Go, too], research=one\ntwo, three}",
                        "23 {name=Cy, location=Lyon, France, zone=Europe/Paris, phones=[+1-666,"
                                + " +1-555 ext. 5]}"),
                rows(file));
    }

    @Test
    void aLineFoldedWithinACharacter() throws UnreadableFile {
        var name = "Zoë".getBytes(StandardCharsets.UTF_8);
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes("BEGIN:VCARD\r\nVERSION:3.0\r\nFN:".getBytes(StandardCharsets.UTF_8));
        bytes.write(name, 0, 3);
        bytes.writeBytes(new byte[] {'\r', '\n', ' '});
        bytes.write(name, 3, name.length - 3);
        bytes.writeBytes("\r\nEND:VCARD\r\n".getBytes(StandardCharsets.UTF_8));
        assertEquals("Zoë", VCardReader.read(bytes.toByteArray()).rows().getFirst().name());
    }

    @Test
    void everyEncoding() throws UnreadableFile {
        var card = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Zoë Ünal\r\nEND:VCARD\r\n";
        for (var charset : List.of("UTF-8", "windows-1252", "UTF-16", "UTF-16LE", "UTF-16BE")) {
            var file = VCardReader.read(card.getBytes(Charset.forName(charset)));
            assertEquals("Zoë Ünal", file.rows().getFirst().name(), charset);
        }
        var marked = VCardReader.read(("\uFEFF" + card).getBytes(StandardCharsets.UTF_8));
        assertEquals("Zoë Ünal", marked.rows().getFirst().name());
    }

    @Test
    void aPropertyNamesItsOwnEncodingWhoseLettersHoldABackslash() throws UnreadableFile {
        var card =
                "BEGIN:VCARD\nVERSION:2.1\nN;CHARSET=SHIFT_JIS:能;表予;;;\n"
                        + "ORG;CHARSET=SHIFT_JIS:十表;x\nEND:VCARD\n";
        var row = VCardReader.read(card.getBytes(SHIFT_JIS)).rows().getFirst();
        assertEquals("表予 能", row.name());
        assertEquals("十表", row.text("organization"));
    }

    @Test
    void picturesAreLeftOutHoweverTheyAreFolded() throws UnreadableFile {
        var file =
                read(
                        """
                        BEGIN:VCARD
                        VERSION:2.1
                        PHOTO;ENCODING=BASE64;TYPE=JPEG:
                         /9j/4AAQSkZJRg
                        AAAbbb:notme
                        QUJD

                        FN:Ada
                        END:VCARD
                        BEGIN:VCARD
                        PHOTO;BASE64:
                          iVBORw0KGgo
                        FN:Bo
                        END:VCARD
                        """);
        assertEquals(List.of("1 {name=Ada}", "10 {name=Bo}"), rows(file));
    }

    @Test
    void brokenCardsCostThemselvesOnly() throws UnreadableFile {
        var file =
                read(
                        """
                        BEGIN:VCARD
                        FN
                        N:
                        # nothing
                        END:VCARD
                        BEGIN:VCARD
                        FN:Ada
                        EMAIL:ada[at]l.org
                        BEGIN:VCARD
                        FN:Bo
                        AGENT:
                        BEGIN:VCARD
                        FN:His agent
                        END:VCARD
                        END:VCARD
                        BEGIN:VCARD
                        KIND:group
                        FN:Friends
                        END:VCARD
                        BEGIN:VCARD
                        ORG:Lumen
                        """);
        assertEquals(
                List.of(
                        "6 {name=Ada, research=As written: ada[at]l.org}",
                        "9 {name=Bo}",
                        "20 {name=Lumen, organization=Lumen}"),
                rows(file));
        assertEquals(
                List.of(Kind.NO_NAME, Kind.NO_PERSON),
                file.skipped().stream().map(Problem::kind).toList());
        assertEquals(5, file.read());
        assertEquals(
                List.of("6 CUT_OFF", "8 ODD_VALUE", "20 NAME_FROM_ELSEWHERE", "20 CUT_OFF"),
                file.notes().stream().map(note -> note.line() + " " + note.kind()).toList());
    }

    @Test
    void whatHoldsNoCardIsRefusedWithTheLine() {
        var refused =
                assertThrows(UnreadableFile.class, () -> read("[\"vcard\", [[\"version\"]]]"));
        assertTrue(refused.getMessage().startsWith("Line 1"), refused.getMessage());
    }

    @Test
    void everySharedFileHoldsAsManyCardsAsItsManifestSays() throws IOException, UnreadableFile {
        for (var file : Shared.files("vcard", ".vcf")) {
            var people = VCardReader.read(Files.readAllBytes(file));
            assertEquals(Shared.expected("vcard", file), people.read(), file::toString);
        }
    }

    @Test
    void spoiltCardsAreReadOrRefused() throws IOException {
        for (var file : Shared.files("vcard", ".vcf")) {
            Mutations.of(Files.readAllBytes(file), 7, 40).forEach(VCardReaderTest::readOrRefuse);
        }
    }

    private static void readOrRefuse(byte[] bytes) {
        try {
            VCardReader.read(bytes).rows().forEach(row -> assertFalse(row.name().isBlank()));
        } catch (UnreadableFile refused) {
            assertFalse(refused.getMessage().isEmpty());
        }
    }

    private static PersonFile read(String text) throws UnreadableFile {
        return VCardReader.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> rows(PersonFile file) {
        return file.rows().stream().map(row -> row.line() + " " + row.facts()).toList();
    }
}
