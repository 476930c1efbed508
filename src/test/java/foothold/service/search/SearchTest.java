package foothold.service.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.domain.Settings;
import foothold.domain.contact.Contact;
import foothold.domain.contact.Note;
import foothold.domain.flat.Shapes;
import foothold.service.Change;
import foothold.service.Edit;
import foothold.service.Wordbook.Kind;
import foothold.service.Workspace;
import foothold.storage.SqliteStore;
import foothold.testdata.DataFile;
import foothold.testdata.Lessons;
import foothold.testdata.Nasty;
import foothold.testdata.TwelveTalks;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/** Whatever was written about anybody is found by how its words begin. */
class SearchTest {
    private static final int MOST = 50;

    @TempDir Path folder;
    private DataFile file;
    private Search search;

    @BeforeEach
    void open() {
        file = new DataFile(folder);
        search = new Search(file.workspace());
    }

    @AfterEach
    void close() {
        file.close();
    }

    @ParameterizedTest
    @CsvSource({
        "rota, true",
        "ROTA, true",
        "on-call, true",
        "rot peo, true",
        "people wears, true",
        "cafe, true",
        "café, true",
        "ota, false",
        "rota zebra, false",
        "'\"rota\"', true",
        "rota*, true",
        "NOT rota, false",
        "rota AND people, false",
        "text:rota, false",
        "résu, true",
        "naïve—really?, true"
    })
    void beginningsOfWordsAreFound(String typed, boolean found) {
        note("ann", "The on-call rota wears people out; met in the Café. Résumé? Naive, really.");
        assertEquals(found ? 1 : 0, search.find(typed, MOST).size());
    }

    @Test
    void everyKindOfWritingIsFound() {
        new TwelveTalks(file).all();
        file.put(Contact.named("ann", "Ann Lee"), Lessons.research("r1", "ann"));
        file.put(Lessons.promise("p1", "ann", null), new Note("n1", "ann", DataFile.NOW, "Chess"));
        assertEquals(Set.of(Kind.RESEARCH, Kind.NOTE), kinds("chess"));
        assertEquals(Set.of(Kind.PROMISE), kinds("reading list"));
        assertTrue(kinds("tuesday tells").contains(Kind.ANSWER));
        assertTrue(kinds("thousand").contains(Kind.JOTTING));
        assertTrue(kinds("week says").contains(Kind.INSIGHT));
    }

    private Set<Kind> kinds(String typed) {
        return search.find(typed, MOST).stream().map(Finding::kind).collect(Collectors.toSet());
    }

    @Test
    void whatIsSaidIsTheNewestFirstWithTheWordsAroundIt() {
        note("ann", "chess ".repeat(3));
        file.pass(Duration.ofDays(2));
        note("bob", "They have a very long list of things to say before it comes to chess at last");
        var found = search.find("chess", MOST);
        assertEquals(List.of("bob", "ann"), found.stream().map(Finding::name).toList());
        assertEquals("…say before it comes to chess at last", found.getFirst().excerpt());
        assertEquals("chess chess chess", found.getLast().excerpt());
    }

    @Test
    void editsUndoAndRedoAreFoundAtOnce() {
        note("ann", "Plays chess");
        assertEquals(1, search.find("chess", MOST).size());
        var old = file.store().all(Shapes.NOTE).getFirst();
        file.change(old, new Note(old.id(), "ann", old.at(), "Plays the organ"));
        assertEquals(0, search.find("chess", MOST).size());
        assertEquals(1, search.find("organ", MOST).size());
        file.workspace().undo();
        assertEquals(1, search.find("chess", MOST).size());
        file.workspace().undo();
        assertEquals(0, search.find("chess", MOST).size());
        file.workspace().redo();
        assertEquals(1, search.find("chess", MOST).size());
    }

    @Test
    void whatAnotherProcessWroteIsFoundOnceItIsNoticed() {
        note("ann", "Plays chess");
        search.find("chess", MOST);
        try (var other =
                SqliteStore.open(file.store().file(), Settings.initial(DataFile.CHICAGO, "US"))) {
            var note = new Note("n9", "ann", DataFile.NOW, "Keeps bees");
            new Workspace(other, file.workspace().clock())
                    .apply(Edit.of("Note", Change.create(note)));
        }
        file.workspace().noticeForeignWrites();
        assertEquals(1, search.find("bees", MOST).size());
    }

    @Test
    void nothingStaysBesideTheFile() throws Exception {
        note("ann", "Plays chess");
        search.find("chess", MOST);
        file.close();
        try (var files = Files.list(folder)) {
            assertEquals(
                    List.of("data.foothold"),
                    files.map(each -> each.getFileName().toString()).toList());
        }
    }

    @Test
    void nothingTypedIsTakenForACommand() {
        note("ann", "Plays chess");
        for (var typed : Nasty.own()) {
            assertTrue(search.find(typed, MOST).size() <= 1, typed);
        }
        assertFalse(Search.worth("a"));
        assertFalse(Search.worth("?! —"));
        assertTrue(Search.worth("a be"));
    }

    /** After many random edits and undos the same is found as by reading every note. */
    @Test
    void itFindsWhatReadingEverythingFinds() {
        var random = new Random(5);
        var words = List.of("chess", "cheese", "organ", "rota", "résumé", "orbit");
        for (int i = 0; i < 8; i++) {
            file.put(Contact.named("c" + i, "Person " + i));
        }
        for (int round = 0; round < 150; round++) {
            step(random, words);
            var typed = words.get(random.nextInt(words.size())).substring(0, 3);
            var found = new ArrayList<String>();
            search.find(typed, 1_000).forEach(each -> found.add(each.excerpt()));
            found.sort(Comparator.naturalOrder());
            assertEquals(read(typed), found);
        }
    }

    private void step(Random random, List<String> words) {
        var notes = file.store().all(Shapes.NOTE);
        switch (random.nextInt(4)) {
            case 0 -> file.workspace().undo();
            case 1 -> {
                if (!notes.isEmpty()) {
                    var old = notes.get(random.nextInt(notes.size()));
                    file.workspace().apply(Edit.of("Delete", Change.delete(old)));
                }
            }
            default -> {
                var text = words.get(random.nextInt(6)) + " and " + words.get(random.nextInt(6));
                var id = "n" + random.nextLong();
                var contact = "c" + random.nextInt(8);
                file.put(new Note(id, contact, Instant.ofEpochSecond(random.nextInt()), text));
            }
        }
    }

    private List<String> read(String beginning) {
        return file.store().all(Shapes.NOTE).stream()
                .map(Note::text)
                .filter(
                        text ->
                                List.of(text.split(" ")).stream()
                                        .anyMatch(
                                                word ->
                                                        Beginnings.folded(word)
                                                                .startsWith(
                                                                        Beginnings.folded(
                                                                                beginning))))
                .sorted()
                .toList();
    }

    private void note(String id, String text) {
        if (file.store().find(Shapes.CONTACT, id).isEmpty()) {
            file.put(Contact.named(id, id));
        }
        file.put(new Note("n" + id, id, file.workspace().clock().instant(), text));
    }
}
