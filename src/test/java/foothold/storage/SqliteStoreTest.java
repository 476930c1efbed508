package foothold.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.domain.Entity;
import foothold.domain.contact.Contact;
import foothold.domain.contact.Note;
import foothold.domain.flat.Shape;
import foothold.domain.flat.Shapes;
import foothold.service.Change;
import foothold.service.Edit;
import foothold.service.Store;
import foothold.service.StoreException;
import foothold.testdata.Samples;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is written is what is read, and can be taken back. */
class SqliteStoreTest {
    @TempDir private Path folder;
    private SqliteStore store;

    @BeforeEach
    void open() {
        store = SqliteStore.open(folder.resolve("test.db"), Samples.settings());
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void everyRecordComesBackAsItWas() {
        Stream.of(Samples.filled(), Samples.bare())
                .forEach(
                        records -> {
                            apply(records);
                            reopen();
                            records.forEach(each -> assertEquals(Optional.of(each), read(each)));
                            store.undo();
                        });
    }

    @Test
    void everyShapeHasItsTable() {
        for (var shape : Shapes.ALL) {
            assertTrue(store.count(shape) >= 0, shape.name());
        }
        assertEquals(
                List.of("classic-3b7", "gentle", "persistent", "same-day-thanks"),
                store.all(Shapes.CADENCE).stream().map(Entity::id).toList());
    }

    @Test
    void nastyTextsSurvive() {
        var nasty =
                List.of(
                        "Robert'); DROP TABLE contact;--",
                        "\u202Eright to left",
                        "a\u0000b",
                        "\uD83D\uDC69\u200D\uD83D\uDCBB",
                        "Z̷a̷l̷g̷o̷",
                        "{\"json\": [1,2]}",
                        "line one\nline two\r\nline three",
                        "  inner  blanks\tand tabs");
        var notes =
                nasty.stream()
                        .map(text -> new Note("n" + nasty.indexOf(text), "ann", Samples.AT, text))
                        .toList();
        apply(List.of(Contact.named("ann", "Ann")));
        apply(notes);
        reopen();
        notes.forEach(each -> assertEquals(Optional.of(each), read(each)));
        store.undo();
        store.redo();
        notes.forEach(each -> assertEquals(Optional.of(each), read(each)));
    }

    @Test
    void anEditThatSupposesSomethingElseWritesNothing() {
        var ann = Contact.named("ann", "Ann");
        apply(List.of(ann));
        var stale = Contact.named("ann", "Annie");
        var edit =
                Edit.of(
                        "Rename",
                        Change.create(Contact.named("bob", "Bob")),
                        Change.update(stale, Contact.named("ann", "Anna")));
        assertThrows(StoreException.Stale.class, () -> store.apply(edit, Samples.AT));
        assertThrows(StoreException.Stale.class, () -> apply(List.of(ann)));
        assertEquals(List.of(ann), store.all(Shapes.CONTACT));
    }

    @Test
    void typingIsOneStepAndEachSecondOnTheDisk() {
        var note = new Note("n", "ann", Samples.AT, "");
        apply(List.of(Contact.named("ann", "Ann"), note));
        var last = note;
        for (var text : List.of("T", "Th", "The")) {
            var next = new Note("n", "ann", Samples.AT, text);
            store.apply(
                    new Edit("Type", List.of(Change.update(last, next)), "note/n/1"), Samples.AT);
            assertEquals(Optional.of(next), read(next));
            last = next;
        }
        reopen();
        store.undo();
        assertEquals(Optional.of(note), read(note));
        store.redo();
        assertEquals(Optional.of(last), read(last));
    }

    @Test
    void twoHundredStepsAreKept() {
        for (int i = 0; i < Store.UNDO_STEPS + 5; i++) {
            apply(List.of(Contact.named("c" + i, "Person " + i)));
        }
        reopen();
        int undone = 0;
        while (store.undo().isPresent()) {
            undone++;
        }
        assertEquals(Store.UNDO_STEPS, undone);
        assertEquals(5, store.count(Shapes.CONTACT));
        assertEquals("Make", store.redoable().orElseThrow().label());
    }

    @Test
    void aNewEditForgetsWhatWasUndone() {
        apply(List.of(Contact.named("ann", "Ann")));
        store.undo();
        apply(List.of(Contact.named("bob", "Bob")));
        assertEquals(Optional.empty(), store.redo());
    }

    @Test
    void holidaysAreKeptByYear() {
        assertEquals(Optional.empty(), store.holidays("US", 2026));
        var days = Map.of(LocalDate.of(2026, 11, 26), "Thanksgiving");
        store.cacheHolidays("US", 2026, days);
        store.cacheHolidays("IL", 2026, Map.of());
        assertEquals(Optional.of(days), store.holidays("US", 2026));
        assertEquals(Optional.of(Map.of()), store.holidays("IL", 2026));
    }

    @Test
    void onlyPeopleInTouchWithAreActive() {
        apply(Samples.filled().stream().filter(each -> read(each).isEmpty()).toList());
        apply(List.of(Contact.named("known", "Merely Known")));
        var active = store.activeContacts().stream().map(Contact::id).collect(Collectors.toSet());
        assertTrue(!active.contains("known") && !active.isEmpty(), active::toString);
        assertEquals(List.of(), store.check());
    }

    private void apply(List<? extends Entity> records) {
        store.apply(
                Edit.of(
                        "Make",
                        records.stream().filter(this::writable).map(Change::create).toList()),
                Samples.AT);
    }

    /** Settings and the shipped presets are there already. */
    private boolean writable(Entity entity) {
        return Shapes.of(entity) != Shapes.SETTINGS;
    }

    private Optional<? extends Entity> read(Entity entity) {
        return find(Shapes.of(entity), entity.id());
    }

    private <T extends Entity> Optional<T> find(Shape<T> shape, String id) {
        return store.find(shape, id);
    }

    private void reopen() {
        store.close();
        open();
    }
}
