package foothold.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.domain.Entity;
import foothold.domain.contact.Contact;
import foothold.domain.contact.Note;
import foothold.domain.contact.Organization;
import foothold.domain.flat.Shapes;
import foothold.domain.meeting.Meeting;
import foothold.domain.outreach.Message;
import foothold.domain.outreach.Tone;
import foothold.service.Change;
import foothold.service.Edit;
import foothold.service.StoreException;
import foothold.testdata.Samples;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.ObjectMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

class RecordsTest {
    private static final Path NASTY = Path.of("../shared/data/nasty/blns.json");

    @TempDir Path folder;
    private SqliteStore store;

    @BeforeEach
    void open() {
        store = SqliteStore.open(folder.resolve("f.db"), Samples.settings());
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void settingsAreThereFromTheStartAndNoUndoRemovesThem() {
        assertEquals(List.of(Samples.settings()), store.all(Shapes.SETTINGS));
        assertEquals(Optional.empty(), store.undoable());
        store.close();
        store = SqliteStore.open(folder.resolve("f.db"), Samples.settings().withCadence("gentle"));
        assertEquals("persistent", store.all(Shapes.SETTINGS).getFirst().cadenceId());
    }

    @Test
    void everyRecordComesBackAsItWas() {
        var all = new ArrayList<>(Samples.filled());
        all.addAll(Samples.bare());
        all.removeIf(entity -> Shapes.of(entity) == Shapes.SETTINGS);
        create(all.toArray(Entity[]::new));
        for (var entity : all) {
            assertEquals(Optional.of(entity), store.find(Shapes.of(entity), entity.id()));
        }
        assertEquals(3, store.count(Shapes.DECISION));
        assertEquals(List.of(), store.check());
    }

    @Test
    void everyConstantCanBeStored() {
        create(Contact.named("c", "Ada"));
        var entities = new ArrayList<Entity>();
        for (var kind : Message.Kind.values()) {
            for (var channel : Message.Channel.values()) {
                var form = new Message.Form(kind, Message.Direction.OUTGOING, channel);
                entities.add(message("m" + kind + channel, form, Message.Response.NONE));
            }
        }
        var reply =
                new Message.Form(
                        Message.Kind.REPLY, Message.Direction.INCOMING, Message.Channel.TEXT);
        for (var tone : Tone.values()) {
            entities.add(message("m" + tone, reply, new Message.Response(tone, null)));
        }
        for (var state : Meeting.State.values()) {
            var course = new Meeting.Course(state, Samples.AT, Samples.AT, null);
            entities.add(Samples.meeting("t" + state, "c").with(course));
        }
        create(entities.toArray(Entity[]::new));
        for (var entity : entities) {
            assertEquals(Optional.of(entity), store.find(Shapes.of(entity), entity.id()));
        }
    }

    @Test
    void nastyTextsComeBackUnchanged() {
        assertComeBack(
                List.of(
                        "\0",
                        "before\0after",
                        "\uD83D lone \uDE00",
                        "\uDE00\uD83D",
                        "\u0010 escape \u00100000",
                        "it's \"quoted\" -- ; DROP TABLE contact;",
                        ":id :was_id ? ?1 @x $y %s %1$s",
                        "{\"json\": [null, \"\\u0000\", \"\\\\\"]}",
                        "line\r\nline\rline\u2028\u0085line\ttab",
                        "  blanks around\u00A0",
                        "\uFEFFbom \uFFFE\uFFFF",
                        "e\u0301 \u202Eright to left\u202C \uD83D\uDC69\u200D\uD83D\uDCBB",
                        "x".repeat(1_000_000)));
    }

    @Test
    void theBigListOfNaughtyStringsComesBackUnchanged() throws IOException {
        Assumptions.assumeTrue(Files.exists(NASTY), "skipped: " + NASTY + " is not here");
        var strings = new ObjectMapper().readValue(Files.readString(NASTY), String[].class);
        assertTrue(strings.length > 400);
        assertComeBack(Arrays.asList(strings));
    }

    /** Through the tables, and through the images of the undo history. */
    private void assertComeBack(List<String> texts) {
        create(Contact.named("c", "Ada"));
        var messages = new ArrayList<Entity>();
        for (int i = 0; i < texts.size(); i++) {
            var words = Message.Words.of(texts.get(i));
            messages.add(Samples.message("m%04d".formatted(i), "c").with(words));
        }
        create(messages.toArray(Entity[]::new));
        assertEquals(messages, store.all(Shapes.MESSAGE));
        store.apply(Edit.of("Delete", messages.stream().map(Change::delete).toList()), Samples.AT);
        assertEquals(0, store.count(Shapes.MESSAGE));
        store.undo();
        assertEquals(messages, store.all(Shapes.MESSAGE));
    }

    @Test
    void anEditOnWhatHasChangedMeanwhileIsRefusedWhole() {
        var note = Samples.note("n", "c");
        create(Contact.named("c", "Ada"), note);
        var newer = new Note("n", "c", Samples.AT, "newer");
        store.apply(Edit.of("Edit note", Change.update(note, newer)), Samples.AT);
        var other = Contact.named("other", "Grace");
        for (var stale :
                List.of(
                        Change.update(note, new Note("n", "c", Samples.AT, "lost")),
                        Change.update(note, note),
                        Change.delete(note),
                        Change.create(newer),
                        Change.update(Samples.note("gone", "c"), Samples.note("gone", "c")),
                        Change.delete(Samples.note("gone", "c")))) {
            var edit = Edit.of("Stale", Change.create(other), stale);
            var refused =
                    assertThrows(StoreException.Stale.class, () -> store.apply(edit, Samples.AT));
            assertEquals(StoreException.Kind.STALE, refused.kind());
            assertEquals("Something else changed this note in the meantime.", refused.getMessage());
        }
        assertEquals(List.of(newer), store.all(Shapes.NOTE));
        assertEquals(Optional.empty(), store.find(Shapes.CONTACT, "other"));
        assertEquals("Edit note", store.undoable().orElseThrow().label());
    }

    @Test
    void whatPointsNowhereIsRefused() {
        var lonely = Edit.of("Note", Change.create(Samples.note("n", "nobody")));
        assertThrows(StoreException.Stale.class, () -> store.apply(lonely, Samples.AT));
        var org = Organization.named("o", "Lantern");
        create(org, Samples.contact("c", "o"));
        var cut = Edit.of("Delete", Change.delete(org));
        assertThrows(StoreException.Stale.class, () -> store.apply(cut, Samples.AT));
        assertEquals(1, store.count(Shapes.ORGANIZATION));
    }

    @Test
    void referencesMayBeWrittenInAnyOrder() {
        var org = Organization.named("o", "Lantern");
        var contact = Samples.contact("c", "o");
        var note = Samples.note("n", "c");
        create(note, contact, org);
        store.apply(
                Edit.of("Delete", Change.delete(org), Change.delete(contact), Change.delete(note)),
                Samples.AT);
        store.undo();
        assertEquals(List.of(contact), store.pointing(Shapes.CONTACT, "organization", "o"));
        assertEquals(List.of(note), store.pointing(Shapes.NOTE, "contact", "c"));
        assertEquals(List.of(), store.pointing(Shapes.NOTE, "contact", "o"));
        assertThrows(
                IllegalArgumentException.class,
                () -> store.pointing(Shapes.NOTE, "organization", "o"));
    }

    private static Message message(String id, Message.Form form, Message.Response response) {
        return new Message(
                id,
                "c",
                form,
                new Message.Words("Hello", "there", response),
                Message.When.at(Samples.AT));
    }

    private void create(Entity... entities) {
        store.apply(
                Edit.of("Add", Arrays.stream(entities).map(Change::create).toList()), Samples.AT);
    }
}
