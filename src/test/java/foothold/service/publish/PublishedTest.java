package foothold.service.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.service.publish.Published.Sent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** The note of what is on servers. */
class PublishedTest {
    private static final URI PLACE = URI.create("https://cloud.example/ana/foothold/");
    private static final URI CARDS = URI.create("https://cloud.example/ana/cards/");

    @TempDir private Path folder;

    @Test
    void itComesBackAsItWasKept() throws IOException {
        var data = folder.resolve("my file.db");
        var published = Published.of(data);
        assertEquals(0, published.count());
        var items = published.place(Shelf.CALENDAR, PLACE, true).items();
        items.put("foothold-a.ics", new Sent("abc", "W/\"x = y: é\"", 3));
        items.put("foothold-b.ics", new Sent("", "", 0));
        published.place(Shelf.CONTACTS, CARDS, false);
        published.keep();

        var again = Published.of(data);
        assertEquals(2, again.count());
        assertEquals(published.places(), again.places());
        var account = Account.typed("CLOUD.example", "ana");
        assertEquals(CARDS, again.on(account, Shelf.CONTACTS).orElseThrow().address());
        var other = Account.typed("other.example", "ana");
        assertTrue(again.on(other, Shelf.CALENDAR).isEmpty());
        var file = folder.resolve("my file.db.published");
        assertEquals(
                "rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    void damagedLinesCostOnlyThemselves() throws IOException {
        var data = folder.resolve("data.db");
        Files.writeString(
                folder.resolve("data.db.published"),
                """
                https\\://a/=CALENDAR made
                https\\://a/\\ foothold-a.ics=f 1 e
                https\\://a/\\ foothold-b.ics=f
                https\\://a/\\ foothold-c.ics=f one e
                https\\://b/=SHELF made
                \\ =
                nonsense
                """);
        assertEquals(1, Published.of(data).count());
    }
}
