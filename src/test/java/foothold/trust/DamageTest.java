package foothold.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.domain.contact.Contact;
import foothold.domain.flat.Shapes;
import foothold.service.Change;
import foothold.service.Edit;
import foothold.service.StoreException;
import foothold.storage.SqliteStore;
import foothold.storage.backup.Backups;
import foothold.testdata.Samples;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Random;

/**
 * R8: bits of the data file flip. Whatever is done with it then ends in an answer or in a kind
 * failure, within five seconds; what is found damaged is not written to and not backed up.
 */
class DamageTest {
    private static final Duration MOST = Duration.ofSeconds(5);
    private static final Clock CLOCK = Clock.fixed(Samples.AT, ZoneOffset.UTC);

    @TempDir Path folder;
    private Path file;
    private byte[] sound;
    private int refused;
    private int found;
    private int unnoticed;
    private Duration longest = Duration.ZERO;

    @BeforeEach
    void fill() throws IOException {
        file = folder.resolve("f.db");
        try (var store = open()) {
            var changes =
                    Samples.filled().stream()
                            .filter(entity -> Shapes.of(entity) != Shapes.SETTINGS)
                            .map(Change::create)
                            .toList();
            store.apply(Edit.of("Add", changes), Samples.AT);
            for (int i = 0; i < 300; i++) {
                store.apply(add("Person " + i), Samples.AT);
            }
        }
        sound = Files.readAllBytes(file);
    }

    @Test
    void twoHundredFlips() throws IOException {
        flips(200, 5);
    }

    @Test
    @Tag("trust")
    void twoThousandFlips() throws IOException {
        flips(2_000, 6);
    }

    private void flips(int count, long seed) throws IOException {
        var random = new Random(seed);
        for (int i = 0; i < count; i++) {
            int at = i % 4 == 0 ? random.nextInt(8192) : random.nextInt(sound.length);
            int bit = 1 << random.nextInt(8);
            long start = System.nanoTime();
            use(at, bit);
            var took = Duration.ofNanos(System.nanoTime() - start);
            longest = took.compareTo(longest) > 0 ? took : longest;
            assertTrue(took.compareTo(MOST) < 0, "byte " + at + " took " + took);
        }
        assertEquals(count, refused + found + unnoticed);
        System.out.printf(
                "R8  %d flipped bits of the data file: %d refused at opening, %d found before the"
                        + " first write, %d in text or unused bytes; no crash, longest %d ms: ok%n",
                count, refused, found, unnoticed, longest.toMillis());
    }

    private void use(int at, int bit) throws IOException {
        var damaged = sound.clone();
        damaged[at] ^= (byte) bit;
        Files.write(file, damaged);
        Files.deleteIfExists(folder.resolve("f.db-wal"));
        Files.deleteIfExists(folder.resolve("f.db-shm"));
        try (var store = open()) {
            use(store);
        } catch (StoreException told) {
            refused++;
        } catch (IllegalStateException | IllegalArgumentException bug) {
            throw new AssertionError("bit " + bit + " of byte " + at, bug);
        }
    }

    private void use(SqliteStore store) {
        boolean damaged = damaged(store);
        kindly(() -> store.all(Shapes.CONTACT));
        kindly(() -> store.all(Shapes.SETTINGS));
        kindly(store::people);
        kindly(() -> store.touches(Samples.AT));
        kindly(store::meetings);
        kindly(store::undoable);
        kindly(store::check);
        boolean written = kindly(() -> store.apply(add("After"), Samples.AT));
        if (damaged) {
            assertEquals(false, written, "a damaged file is not written to");
            found++;
        } else {
            unnoticed++;
        }
        kindly(store::undo);
    }

    private static boolean damaged(SqliteStore store) {
        try {
            store.verify();
            return false;
        } catch (StoreException e) {
            assertEquals(StoreException.Kind.DAMAGED, e.kind());
            return true;
        }
    }

    /** Whether it went well; every other outcome than a kind failure goes on to the test. */
    private static boolean kindly(Runnable use) {
        try {
            use.run();
            return true;
        } catch (StoreException told) {
            assertTrue(!told.getMessage().isBlank() && !told.advice().isBlank());
            return false;
        }
    }

    @Test
    void aDamagedFileIsNotBackedUp() throws IOException {
        var random = new Random(9);
        for (int i = 0; i < 20; i++) {
            var damaged = sound.clone();
            int page = 1 + random.nextInt(sound.length / 4096 - 1);
            random.nextBytes(java.util.Arrays.copyOfRange(damaged, 0, 1));
            for (int at = page * 4096; at < page * 4096 + 64; at++) {
                damaged[at] ^= (byte) 0xA5;
            }
            Files.write(file, damaged);
            var backups = Backups.of(file, CLOCK);
            kindly(() -> backups.make(foothold.domain.backup.Reason.EXIT));
            for (var made : backups.all()) {
                kindly(() -> backups.examine(made.file()));
                assertTrue(backups.examine(made.file()).proven(), "what is made is sound");
                Files.delete(made.file());
            }
        }
    }

    private SqliteStore open() {
        return SqliteStore.open(file, Samples.settings());
    }

    private static Edit add(String name) {
        return Edit.of("Add", Change.create(Contact.named("id-" + name, name)));
    }
}
