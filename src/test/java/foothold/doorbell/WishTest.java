package foothold.doorbell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;

/** What may be asked for at the door, and what does not get through it. */
class WishTest {
    private static final Path CARD = Path.of("/home/jo/a card; rm -rf.vcf");

    @TempDir private Path folder;

    @Test
    void whatIsSaidIsWhatIsHeard() {
        var wish = new Wish(List.of(CARD, Path.of("/ä/ü.ics")), "0199-ab");
        assertEquals(wish, Wish.of(wish.words()));
        assertTrue(Wish.of(List.of()).isNothing());
        assertEquals(Wish.NONE, Wish.of(Wish.NONE.words()));
    }

    @Test
    void onlyWholePathsAndPlainIdsComeThrough() {
        assertEquals(Wish.NONE, Wish.of(List.of("file=../x.vcf", "file=", "show=", "rm -rf /")));
        assertEquals(Wish.NONE, Wish.of(List.of("file=/" + "x".repeat(5000), "--zone", "UTC")));
        assertEquals(Wish.NONE, Wish.of(List.of("show=" + "a".repeat(121))));
        assertEquals(Wish.NONE, Wish.of(List.of("show=a\nb")));
        assertEquals(Wish.FILES, Wish.open(Collections.nCopies(900, CARD)).files().size());
    }

    @Test
    void theLongestOneFitsThroughTheDoor() {
        var longest = Path.of("/" + "x".repeat(4095));
        var wish = Wish.open(Collections.nCopies(Wish.FILES, longest));
        var said = Words.written(wish.words());
        var heard = ByteBuffer.allocate(Words.MOST);
        assertTrue(said.remaining() <= Words.MOST);
        heard.put(said);
        assertEquals(wish, Wish.of(Words.read(heard).orElseThrow()));
    }

    @Test
    void aSecondStartHandsItsFilesOver() throws InterruptedException {
        var heard = new LinkedBlockingQueue<Wish>();
        var file = folder.resolve("foothold.db");
        try (var door = Door.of(file)) {
            assertFalse(door.isAnswered(List.of(), Duration.ZERO));
            door.answer(words -> heard.add(Wish.of(words)));
            var wish = new Wish(List.of(CARD), "ann");
            assertTrue(Door.of(file).isAnswered(wish.words(), Duration.ofSeconds(10)));
            assertEquals(wish, heard.take());
        }
    }
}
