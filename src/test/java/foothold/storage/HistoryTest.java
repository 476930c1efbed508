package foothold.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.domain.contact.Contact;
import foothold.domain.contact.Note;
import foothold.domain.flat.Shapes;
import foothold.service.Change;
import foothold.service.Edit;
import foothold.service.Store;
import foothold.storage.sql.Database;
import foothold.testdata.Samples;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

class HistoryTest {
    @TempDir Path folder;
    private Database database;
    private SqliteStore store;

    @BeforeEach
    void open() {
        database = Database.open(folder.resolve("f.db"), DataFormats.known(), () -> {});
        store = SqliteStore.open(database, Samples.settings());
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void undoAndRedoSayWhatTheyWrote() {
        var before = Contact.named("c", "Ada");
        var after = before.with(before.profile().withName("Ada L."));
        apply("Add", Change.create(before));
        apply("Rename", Change.update(before, after));
        assertEquals(Optional.of(Edit.of("Rename", Change.update(after, before))), store.undo());
        assertEquals(Optional.of(Edit.of("Add", Change.delete(before))), store.undo());
        assertEquals(Optional.empty(), store.undo());
        assertEquals(0, store.count(Shapes.CONTACT));
        assertEquals(Optional.of(Edit.of("Add", Change.create(before))), store.redo());
        assertEquals(Optional.of(Edit.of("Rename", Change.update(before, after))), store.redo());
        assertEquals(Optional.empty(), store.redo());
        assertEquals(List.of(after), store.all(Shapes.CONTACT));
    }

    @Test
    void stepsCarryTheirLabelAndTimeAcrossARestart() {
        apply("Add", Change.create(Contact.named("c", "Ada")));
        apply("Add another", Change.create(Contact.named("d", "Grace")));
        store.undo();
        close();
        open();
        assertEquals(Optional.of(new Store.Step("Add", Samples.AT)), store.undoable());
        assertEquals(Optional.of(new Store.Step("Add another", Samples.AT)), store.redoable());
        store.redo();
        store.undo();
        store.undo();
        assertEquals(0, store.count(Shapes.CONTACT));
        assertEquals(Optional.empty(), store.undoable());
    }

    @Test
    void aNewEditForgetsWhatWasUndone() {
        apply("Add", Change.create(Contact.named("c", "Ada")));
        apply("Add another", Change.create(Contact.named("d", "Grace")));
        store.undo();
        store.undo();
        apply("Something else", Change.create(Contact.named("e", "Mary")));
        assertEquals(Optional.empty(), store.redoable());
        assertEquals(Optional.empty(), store.redo());
        assertEquals("Something else", store.undoable().orElseThrow().label());
        assertEquals(1, rows("edit_step"));
        assertEquals(1, rows("edit_change"));
    }

    @Test
    void typingJoinsOneStep() {
        apply("Add", Change.create(Contact.named("c", "Ada")), note("").create());
        var state = new Dump(database).of(database);
        type("note n", note("").to("H"));
        type("note n", note("H").to("He"));
        type("note n", note("He").to("Hey"));
        assertEquals(2, rows("edit_step"));
        assertEquals("Hey", store.all(Shapes.NOTE).getFirst().text());
        store.undo();
        assertEquals(state, new Dump(database).of(database));
        store.redo();
        assertEquals("Hey", store.all(Shapes.NOTE).getFirst().text());
    }

    @Test
    void typingStartsAnewElsewhereOrAfterSomethingElse() {
        apply("Add", Change.create(Contact.named("c", "Ada")), note("").create());
        type("first pause", note("").to("a"));
        type("second pause", note("a").to("ab"));
        apply("Between", Change.create(Contact.named("d", "Grace")));
        type("second pause", note("ab").to("abc"));
        type("second pause", note("abc").to("abcd"));
        assertEquals(5, rows("edit_step"));
        assertEquals("abcd ab ab a ", undoAll("n"));
    }

    @Test
    void typingAfterAnUndoForgetsTheUndone() {
        apply("Add", Change.create(Contact.named("c", "Ada")), note("").create());
        type("pause", note("").to("a"));
        store.undo();
        type("pause", note("").to("b"));
        assertEquals("b ", undoAll("n"));
    }

    @Test
    void aNoteMadeAndEmptiedWhileTypingLeavesNoStep() {
        apply("Add", Change.create(Contact.named("c", "Ada")));
        type("pause", note("x").create());
        type("pause", note("x").to("xy"));
        type("pause", Change.delete(new Note("n", "c", Samples.AT, "xy")));
        assertEquals("Add", store.undoable().orElseThrow().label());
        store.undo();
        assertEquals(0, store.count(Shapes.CONTACT));
    }

    @Test
    void oneEditMayTouchARecordTwice() {
        var ada = Contact.named("c", "Ada");
        var longer = ada.with(ada.profile().withName("Ada L."));
        var longest = ada.with(ada.profile().withName("Ada Lovelace"));
        apply("Add", Change.create(ada), Change.update(ada, longer));
        apply("Rename twice", Change.update(longer, ada), Change.update(ada, longest));
        apply("Replace", Change.delete(longest), Change.create(ada));
        assertEquals(Optional.of(Edit.of("Replace", Change.update(ada, longest))), store.undo());
        assertEquals(
                Optional.of(Edit.of("Rename twice", Change.update(longest, longer))), store.undo());
        assertEquals(Optional.of(Edit.of("Add", Change.delete(longer))), store.undo());
    }

    @Test
    void theLastTwoHundredStepsAreKept() {
        apply("Add", Change.create(Contact.named("c", "Ada")), note("0").create());
        for (int i = 1; i <= 250; i++) {
            apply("Edit " + i, note(String.valueOf(i - 1)).to(String.valueOf(i)));
        }
        assertEquals(200, rows("edit_step"));
        assertEquals(200, rows("edit_change"));
        int undone = 0;
        while (store.undo().isPresent()) {
            undone++;
        }
        assertEquals(200, undone);
        assertEquals("50", store.all(Shapes.NOTE).getFirst().text());
        while (store.redo().isPresent()) {
            undone--;
        }
        assertEquals(0, undone);
        assertEquals("250", store.all(Shapes.NOTE).getFirst().text());
    }

    @Test
    void whatAnImportMadeCostsTheHistoryOnlyIds() {
        var all = Samples.filled().stream().filter(e -> Shapes.of(e) != Shapes.SETTINGS).toList();
        apply("Import", all.stream().map(Change::create).toArray(Change[]::new));
        assertEquals(all.size(), rows("edit_change"));
        assertEquals(0, rows("edit_change WHERE image IS NOT NULL"));
        var state = new Dump(database).of(database);
        var undone = store.undo().orElseThrow();
        assertEquals(
                Set.copyOf(all.stream().map(Change::delete).toList()),
                Set.copyOf(undone.changes()));
        assertEquals(all.size(), rows("edit_change WHERE image IS NOT NULL"));
        store.redo();
        assertEquals(state, new Dump(database).of(database));
        assertTrue(store.check().isEmpty());
    }

    @Test
    void twoProcessesShareOneHistory() {
        var file = folder.resolve("f.db");
        apply("Add", Change.create(Contact.named("c", "Ada")));
        long seen = store.foreignWrites();
        try (var other = SqliteStore.open(file, Samples.settings())) {
            var add = Edit.of("Import", Change.create(Contact.named("d", "Grace")));
            other.apply(add, Samples.AT);
        }
        assertTrue(store.foreignWrites() != seen);
        assertEquals("Import", store.undo().orElseThrow().label());
        assertEquals(1, store.count(Shapes.CONTACT));
    }

    /** The note "n" about "c" with a text. */
    private record Jotted(String text) {
        Note note() {
            return new Note("n", "c", Samples.AT, text);
        }

        Change create() {
            return Change.create(note());
        }

        Change to(String newText) {
            return Change.update(note(), new Jotted(newText).note());
        }
    }

    private static Jotted note(String text) {
        return new Jotted(text);
    }

    private void apply(String label, Change... changes) {
        store.apply(Edit.of(label, changes), Samples.AT);
    }

    private void type(String typing, Change change) {
        store.apply(new Edit("Type", List.of(change), typing), Samples.AT);
    }

    /** The note's text before each undo, down to the step that made it. */
    private String undoAll(String id) {
        var texts = new StringBuilder();
        while (rows("edit_step WHERE NOT undone") > 1) {
            texts.append(store.find(Shapes.NOTE, id).orElseThrow().text()).append(' ');
            store.undo();
        }
        return texts.toString();
    }

    private long rows(String table) {
        return database.read(
                () ->
                        database.query("SELECT count(*) AS n FROM " + table)
                                .first(row -> row.number("n"))
                                .orElseThrow());
    }
}
