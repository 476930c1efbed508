package foothold.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import foothold.exchange.contactcsv.ColumnGuess;
import foothold.exchange.contactcsv.ContactCsvReader;
import foothold.exchange.contactcsv.SheetReader;
import foothold.exchange.linkedin.LinkedInReader;
import foothold.exchange.vcard.VCardReader;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;

/** A field of a million characters is read, one more is refused with row, field and limit. */
class FieldLimitTest {
    private static final String LONG = "a".repeat(FieldLimit.MOST);
    private static final String TOLD =
            " has 1,000,001 characters, and no field may have more than 1,000,000. Shorten it, or"
                    + " choose another file. Nothing was changed.";

    @Test
    void ofAListOfContacts() throws UnreadableFile {
        var head = "Name,Notes\nBen Okafor,short\nAna Souza,";
        var sheet = SheetReader.read(text(head + LONG + "\n"));
        assertEquals(2, ContactCsvReader.read(sheet, ColumnGuess.of(sheet)).rows().size());
        var refused =
                assertThrows(
                        UnreadableFile.class, () -> SheetReader.read(text(head + LONG + "a\n")));
        assertEquals("Line 3: “Notes”" + TOLD, refused.getMessage());
        assertEquals(UnreadableFile.Kind.TOO_LARGE, refused.kind());
    }

    @Test
    void ofLinkedInsList() throws UnreadableFile {
        var head =
                "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
                        + "Ana,Souza,,,,Buyer,01 Nov 2026\nBen,Okafor,,,,";
        LinkedInReader.read(text(head + LONG + ",01 Nov 2026\n"));
        var refused =
                assertThrows(
                        UnreadableFile.class,
                        () -> LinkedInReader.read(text(head + LONG + "a,01 Nov 2026\n")));
        assertEquals("Line 3: “Position”" + TOLD, refused.getMessage());
    }

    @Test
    void ofACardButNotOfItsPicture() throws UnreadableFile {
        var card = "BEGIN:VCARD\nVERSION:3.0\nFN:Ana Souza\nPHOTO;ENCODING=b:" + LONG + LONG;
        var end = "\nEND:VCARD\n";
        assertEquals(1, VCardReader.read(bytes(card + "\nNOTE:" + LONG + end)).rows().size());
        var refused =
                assertThrows(
                        UnreadableFile.class,
                        () -> VCardReader.read(bytes(card + "\nNOTE:" + LONG + "a" + end)));
        assertEquals("Line 5: “NOTE”" + TOLD, refused.getMessage());
    }

    private static DecodedText text(String text) throws UnreadableFile {
        return TextDecoder.decode(bytes(text));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
