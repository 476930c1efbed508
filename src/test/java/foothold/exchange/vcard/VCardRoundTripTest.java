package foothold.exchange.vcard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ezvcard.VCard;

import foothold.domain.contact.Contact;
import foothold.domain.flat.Fields;
import foothold.domain.flat.Shapes;
import foothold.exchange.UnreadableFile;
import foothold.exchange.archive.RandomRecords;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What a card can hold comes back, by our reader and by somebody else's. */
class VCardRoundTripTest {
    private static final Set<String> HELD =
            Set.of(
                    "id",
                    "name",
                    "pronunciation",
                    "role",
                    "organization",
                    "location",
                    "zone",
                    "research",
                    "emails",
                    "phones",
                    "links",
                    "tags");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void everyFieldACardCanHoldComesBack(long seed) throws IOException, UnreadableFile {
        var contacts = new RandomRecords(seed, 40).make().all(Shapes.CONTACT);
        var rows = VCardReader.read(write(contacts).getBytes(StandardCharsets.UTF_8)).rows();
        assertEquals(contacts.size(), rows.size());
        for (int i = 0; i < rows.size(); i++) {
            var back = new Fields();
            rows.get(i).facts().values().forEach(back::raw);
            assertEquals(held(contacts.get(i)), Shapes.CONTACT.restore(back));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void anotherReaderFindsTheSame(long seed) throws IOException {
        var contacts = new RandomRecords(seed, 40).make().all(Shapes.CONTACT);
        List<VCard> cards;
        try (var reader = new ezvcard.io.text.VCardReader(whole(write(contacts)))) {
            cards = reader.readAll();
        }
        assertEquals(contacts.size(), cards.size());
        for (int i = 0; i < cards.size(); i++) {
            var held = held(contacts.get(i));
            assertEquals(held.name(), cards.get(i).getFormattedName().getValue());
            assertEquals(
                    held.reach().emails(),
                    cards.get(i).getEmails().stream().map(each -> each.getValue()).toList());
            var titles = cards.get(i).getTitles();
            assertEquals(
                    held.profile().job().role(),
                    titles.isEmpty() ? null : titles.getFirst().getValue());
        }
    }

    @Test
    void linesAreShortAndWhole() throws IOException {
        var fields = Shapes.CONTACT.flatten(Contact.named("1", "Ångström ".repeat(30)));
        var text = write(List.of(Shapes.CONTACT.restore(fields)));
        assertTrue(text.endsWith("END:VCARD\r\n"));
        for (var line : text.split("\r\n")) {
            int bytes = line.getBytes(StandardCharsets.UTF_8).length;
            assertTrue(bytes <= 75, line);
            assertFalse(line.contains("\uFFFD"));
        }
    }

    /** A line in a text begins no property of its own. */
    @Test
    void noPropertyCanBeSmuggledIn() throws IOException, UnreadableFile {
        var name = "Ada\r\nEMAIL:eve@evil.org\nEND:VCARD\nBEGIN:VCARD\rFN:Eve";
        var rows =
                VCardReader.read(
                                write(List.of(Contact.named("1", name)))
                                        .getBytes(StandardCharsets.UTF_8))
                        .rows();
        assertEquals(1, rows.size());
        assertEquals(List.of(), rows.getFirst().list("emails"));
    }

    /** The contact with what a card holds, as text a card may hold. */
    private static Contact held(Contact contact) {
        var fields = new Fields();
        Shapes.CONTACT
                .flatten(contact)
                .values()
                .forEach(
                        (name, value) -> {
                            if (HELD.contains(name)) {
                                fields.raw(name, allowed(value));
                            }
                        });
        return Shapes.CONTACT.restore(fields);
    }

    private static Object allowed(Object value) {
        return switch (value) {
            case String text -> allowed(text);
            case List<?> list ->
                    list.stream().map(each -> allowed((String) each)).collect(Collectors.toList());
            case null, default -> value;
        };
    }

    /** Lines end alike; no half characters, no control characters. */
    private static String allowed(String text) {
        return whole(text)
                .replaceAll("\\r\\n?", "\n")
                .replaceAll("[\\x00-\\x08\\x0B-\\x1F\\x7F]", "");
    }

    private static String whole(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    private static String write(List<Contact> contacts) throws IOException {
        var out = new StringWriter();
        VCardWriter.write(contacts, id -> id, out);
        return out.toString();
    }
}
