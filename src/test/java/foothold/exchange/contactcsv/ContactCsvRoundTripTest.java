package foothold.exchange.contactcsv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.domain.contact.Contact;
import foothold.domain.flat.Fields;
import foothold.domain.flat.Shapes;
import foothold.exchange.TextDecoder;
import foothold.exchange.UnreadableFile;
import foothold.exchange.archive.RandomRecords;
import foothold.exchange.person.PersonFile;
import foothold.exchange.person.Shared;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.ObjectMapper;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;

/** This program's own list of contacts: nothing is lost on the way out and in, nothing computes. */
class ContactCsvRoundTripTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void everyFieldOfEveryContactComesBack(long seed) throws IOException, UnreadableFile {
        var contacts = new RandomRecords(seed, 40).make().all(Shapes.CONTACT);
        var back = read(write(contacts));
        assertEquals(List.of(), back.skipped());
        assertEquals(List.of(), back.notes());
        assertEquals(
                contacts.stream().map(ContactCsvRoundTripTest::inUtf8).toList(),
                back.rows().stream().map(row -> Shapes.CONTACT.restore(row.facts())).toList());
    }

    @Test
    void nastyStringsComeBackAndBeginNoFormula() throws IOException, UnreadableFile {
        for (var text : nasty()) {
            if (text.isBlank()) {
                continue;
            }
            var written = write(List.of(contact(text)));
            assertEquals(
                    contact(text),
                    Shapes.CONTACT.restore(read(written).rows().getFirst().facts()),
                    text);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+49 30 1234567",
                "-1",
                "@SUM(A1)",
                "\tx",
                "\r=1",
                "'=1",
                "''-1",
                "＝1",
                "＋1",
                "'",
                "'quoted'",
                "a=1",
                "DDE (\"cmd\";\"/C calc\";\"x\")"
            })
    void cellsAreGuardedAndGivenBack(String cell) {
        var guarded = FormulaGuard.guard(cell);
        assertEquals(cell, FormulaGuard.unguard(guarded));
        assertFalse(guarded.matches("(?s)[=+\\-@\t\r\n＝＋－＠].*"), guarded);
    }

    @Test
    void noCellOfTheFileBeginsAFormula() throws IOException {
        var text =
                write(List.of(contact("=cmd|' /C calc'!A0"), contact("+49 30 1"), contact("-1")));
        assertTrue(text.startsWith("\uFEFF\"Foothold id\",\"Name\""), text);
        assertFalse(text.matches("(?s).*(^|[,\n])\"?[=+@-].*"), text);
    }

    @Test
    void valuesAFieldCannotHoldAreLeftOutAndSaid() throws UnreadableFile {
        var file =
                read(
                        """
                        Foothold id,Name,Tie,Mentor,Zone,Tie strength
                        1,Ada,COUSIN,maybe,Mars,9
                        2,Bo,FRIEND,yes,Europe/Berlin,3
                        """);
        assertEquals("{id=1, name=Ada}", file.rows().getFirst().facts().toString());
        assertEquals(4, file.notes().size());
        assertEquals(
                "{id=2, name=Bo, tie=FRIEND, mentor=true, zone=Europe/Berlin, tieStrength=3}",
                file.rows().get(1).facts().toString());
    }

    private static List<String> nasty() throws IOException {
        var list = Shared.files("nasty", ".json").getFirst();
        var strings =
                new ObjectMapper()
                        .readTree(Files.readString(list))
                        .valueStream()
                        .map(each -> each.asString())
                        .collect(java.util.stream.Collectors.toList());
        for (var file : Shared.files("nasty", ".txt")) {
            var text = Files.readString(file, StandardCharsets.UTF_8);
            strings.add(text);
            strings.addAll(text.lines().toList());
        }
        return strings;
    }

    private static Contact contact(String text) {
        var fields = Shapes.CONTACT.flatten(Contact.named("1", "x" + text));
        for (var field : List.of("name", "pronunciation", "role", "location", "research")) {
            fields.put(field, text);
        }
        fields.put("tieText", text);
        for (var field : List.of("emails", "phones", "links", "tags")) {
            fields.put(field, List.of(text));
        }
        return Shapes.CONTACT.restore(fields);
    }

    /** A file of UTF-8 cannot hold half a pair of surrogates. */
    private static Contact inUtf8(Contact contact) {
        var fields = new Fields();
        Shapes.CONTACT
                .flatten(contact)
                .values()
                .forEach(
                        (name, value) ->
                                fields.raw(
                                        name,
                                        switch (value) {
                                            case String text -> whole(text);
                                            case List<?> list ->
                                                    list.stream()
                                                            .map(each -> whole((String) each))
                                                            .toList();
                                            case null, default -> value;
                                        }));
        return Shapes.CONTACT.restore(fields);
    }

    private static String whole(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    private static String write(List<Contact> contacts) throws IOException {
        var out = new StringWriter();
        ContactCsvWriter.write(contacts, (_, id) -> id, out);
        return out.toString();
    }

    private static PersonFile read(String text) throws UnreadableFile {
        var sheet = SheetReader.read(TextDecoder.decode(text.getBytes(StandardCharsets.UTF_8)));
        return ContactCsvReader.read(sheet, ColumnGuess.of(sheet));
    }
}
