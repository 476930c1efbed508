package foothold.service.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

class WhereaboutsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @TempDir private Path folder;

    private Whereabouts places() {
        return new Whereabouts(folder.resolve("config").resolve("places.properties"));
    }

    private Path file(String name) throws IOException {
        return Files.writeString(folder.resolve(name), name);
    }

    @Test
    void whoAsksForAMovedFileFindsItsCopy() throws IOException {
        var old = file("my data=1.db");
        var usual = folder.resolve("usual.db");
        var copy = file("copy.db");
        var retired = places().moved(old, copy, usual, TODAY);
        assertEquals("my data=1 (moved away 2026-11-22).db", retired.getFileName().toString());
        assertEquals("my data=1.db", Files.readString(retired));
        assertEquals(copy, places().now(old));
        assertEquals(copy, places().now(usual), "there was none, so it is the usual one now");
        var further = file("further.db");
        places().moved(copy, further, usual, TODAY);
        assertEquals(further, places().now(old));
    }

    @Test
    void whatIsThereIsOpenedAndWhatIsNowhereIsNot() throws IOException {
        var old = file("old.db");
        var usual = file("usual.db");
        var copy = file("copy.db");
        places().moved(old, copy, usual, TODAY);
        assertEquals(usual, places().now(usual), "another file stays the usual one");
        file("old.db");
        assertEquals(old, places().now(old), "somebody put one there");
        Files.delete(old);
        Files.delete(copy);
        assertEquals(old, places().now(old));
        places().moved(file("old.db"), file("copy.db"), usual, TODAY);
        assertTrue(Files.exists(folder.resolve("old (moved away 2026-11-22) 2.db")));
    }

    @Test
    void aFileThatCannotBeRenamedKeepsItsName() throws IOException {
        var old = folder.resolve("old.db");
        var copy = file("copy.db");
        assertThrows(IOException.class, () -> places().moved(old, copy, old, TODAY));
        assertEquals(copy, places().now(copy));
    }

    @Test
    void whatIsWellIsRememberedPerFile() throws IOException {
        places().well(folder.resolve("a.db"));
        assertTrue(places().isWell(folder.resolve("a.db")));
        assertFalse(places().isWell(folder.resolve("b.db")));
        Files.writeString(folder.resolve("config").resolve("places.properties"), "\\u00zz");
        assertFalse(places().isWell(folder.resolve("a.db")), "an unreadable list is an empty one");
    }
}
