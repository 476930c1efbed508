package foothold.service.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import foothold.domain.contact.Contact;
import foothold.domain.flat.Shapes;
import foothold.exchange.archive.NastyText;
import foothold.exchange.person.Shared;
import foothold.service.Records;
import foothold.service.imports.Importer;
import foothold.service.imports.Importer.Format;
import foothold.service.imports.PeopleImport;
import foothold.service.imports.RefusedFile;
import foothold.testdata.DataFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.ObjectMapper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Strings that break programs, in every text of a contact, through every door and back. */
class NastyTextTest {
    private static final List<String> TEXTS =
            List.of("name", "pronunciation", "role", "location", "research", "tieText");
    private static final List<String> LISTS = List.of("emails", "phones", "links", "tags");

    @TempDir Path folder;

    @Test
    void ownNastyStringsSurvive() throws IOException, RefusedFile {
        var nasty = new NastyText(new Random(5));
        everyDoor(IntStream.range(0, 200).mapToObj(_ -> nasty.text()).toList());
    }

    @Test
    void theWorldsNastyStringsSurvive() throws IOException, RefusedFile {
        var strings = new ArrayList<String>();
        for (var file : Shared.files("nasty", ".json")) {
            new ObjectMapper()
                    .readTree(Files.readString(file))
                    .forEach(each -> strings.add(each.asString()));
        }
        for (var file : Shared.files("nasty", ".txt")) {
            strings.add(Files.readString(file));
            strings.addAll(Files.readString(file).lines().toList());
        }
        strings.removeIf(String::isBlank);
        everyDoor(strings);
    }

    private void everyDoor(List<String> strings) throws IOException, RefusedFile {
        try (var file = new DataFile(Files.createDirectories(folder.resolve("here")))) {
            for (int i = 0; i < strings.size(); i++) {
                file.put(contact("c%05d".formatted(i), strings.get(i)));
            }
            var contacts = file.store().all(Shapes.CONTACT);
            for (int i = 0; i < contacts.size(); i++) {
                assertEquals(contact("c%05d".formatted(i), strings.get(i)), contacts.get(i));
            }
            var json = folder.resolve("all.json");
            var list = folder.resolve("all.csv");
            var cards = folder.resolve("all.vcf");
            new ArchiveExport(file.store()).write(json);
            new ContactExport(file.store()).writeCsv(list);
            new ContactExport(file.store()).writeCards(cards);

            assertEquals(contacts, read(json, "json"));
            assertEquals(
                    contacts.stream().map(each -> changed(each, NastyTextTest::utf8)).toList(),
                    read(list, "csv"));
            var held = read(cards, "vcf");
            for (int i = 0; i < contacts.size(); i++) {
                var fields = Shapes.CONTACT.flatten(changed(contacts.get(i), NastyTextTest::card));
                fields.put("tieText", (String) null);
                fields.raw("addedAt", Shapes.CONTACT.flatten(held.get(i)).values().get("addedAt"));
                assertEquals(Shapes.CONTACT.restore(fields), held.get(i));
            }
        }
    }

    private List<Contact> read(Path from, String name) throws IOException, RefusedFile {
        try (var other = new DataFile(Files.createDirectories(folder.resolve(name)))) {
            var people = new PeopleImport(other.workspace(), new Random(1));
            new Importer(people, new ArchiveImport(other.workspace()))
                    .prepare(from, Format.AUTO)
                    .apply();
            Records written = other.store()::all;
            return written.all(Shapes.CONTACT);
        }
    }

    private static Contact contact(String id, String text) {
        var fields = Shapes.CONTACT.flatten(Contact.named(id, "x"));
        TEXTS.forEach(each -> fields.put(each, text));
        // Nobody else has them: people are recognised by what they share.
        var line = text.replaceAll("\\R", "¶") + id;
        LISTS.forEach(each -> fields.put(each, List.of(line)));
        fields.put("name", text + " " + id);
        fields.put("addedAt", "2026-11-25T15:00:00Z");
        return Shapes.CONTACT.restore(fields);
    }

    private static Contact changed(Contact contact, UnaryOperator<String> change) {
        var fields = Shapes.CONTACT.flatten(contact);
        TEXTS.forEach(each -> fields.put(each, change.apply(fields.text(each))));
        LISTS.forEach(
                each ->
                        fields.put(
                                each,
                                fields.list(each).stream()
                                        .map(change)
                                        .collect(Collectors.toList())));
        return Shapes.CONTACT.restore(fields);
    }

    /** A file of UTF-8 cannot hold half a pair of surrogates. */
    private static String utf8(String text) {
        return text == null
                ? null
                : new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    /** A card holds no control characters, and lines end alike. */
    private static String card(String text) {
        return text == null
                ? null
                : utf8(text)
                        .replaceAll("\\r\\n?", "\n")
                        .replaceAll("[\\x00-\\x08\\x0B-\\x1F\\x7F]", "");
    }
}
