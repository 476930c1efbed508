package foothold.exchange.sealed;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.domain.backup.Passphrase;
import foothold.exchange.sealed.Unsealable.Kind;
import foothold.trust.Promise;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;

class SealedTest {
    private static final Passphrase RIGHT = new Passphrase("caf\u00e9 au lait, s'il vous plait");
    private static final int CHUNK = Chunks.SIZE + Crypto.TAG;
    private static final SecureRandom RANDOM = new SecureRandom();

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 65_535, 65_536, 65_537, 131_072, 200_000})
    void whatIsSealedComesOutAgain(int size) throws IOException {
        var content = content(size);
        var sealed = sealed(content, lock());
        assertEquals(
                Sealed.HEAD + size + Crypto.TAG * Math.max(1, (size + 65_535) / 65_536),
                sealed.length);
        assertArrayEquals(content, opened(sealed, RIGHT));
        assertTrue(Sealed.is(put(sealed)));
    }

    @Test
    void theSameLettersTypedOnAnotherSystemOpenIt() throws IOException {
        var decomposed = new Passphrase("cafe\u0301 au lait, s'il vous plait");
        assertArrayEquals(content(9), opened(sealed(content(9), lock()), decomposed));
    }

    @Test
    void anotherPassphraseIsRefusedInWords() throws IOException {
        var sealed = sealed(content(100), lock());
        for (var wrong : new String[] {"", " ", RIGHT.words() + " ", "Caf\u00e9 au lait"}) {
            var refused =
                    assertThrows(Unsealable.class, () -> opened(sealed, new Passphrase(wrong)));
            assertEquals(Kind.WRONG_PASSPHRASE, refused.kind());
            assertTrue(refused.getMessage().startsWith("The passphrase does not open it."));
        }
    }

    @Test
    @Tag("promise")
    void everyFlippedBitIsRefused() throws IOException {
        var sealed = sealed(content(40), lock());
        int refused = 0;
        for (int bit = 0; bit < sealed.length * 8; bit++) {
            var flipped = sealed.clone();
            flipped[bit / 8] ^= (byte) (1 << (bit % 8));
            assertThrows(Unsealable.class, () -> opened(flipped, RIGHT), "bit " + bit);
            refused++;
        }
        Promise.kept(
                "R19",
                "%,d of %,d flipped bits of a sealed file refused",
                refused,
                sealed.length * 8);
    }

    @Test
    void everyTruncationIsRefused() throws IOException {
        var small = sealed(content(40), lock());
        for (int length = 0; length < small.length; length++) {
            var cut = Arrays.copyOf(small, length);
            assertThrows(Unsealable.class, () -> opened(cut, RIGHT));
        }
        var large = sealed(content(3 * Chunks.SIZE), lock());
        for (int chunks = 0; chunks < 3; chunks++) {
            var cut = Arrays.copyOf(large, Sealed.HEAD + chunks * CHUNK);
            assertEquals(Kind.ALTERED, refusal(cut));
        }
    }

    @Test
    void chunksCannotBeMovedRepeatedAddedOrMixed() throws IOException {
        var lock = lock();
        var one = sealed(content(3 * Chunks.SIZE), lock);
        var other = sealed(content(3 * Chunks.SIZE), lock);
        assertEquals(Kind.ALTERED, refusal(copied(one, one, 1, 0)));
        assertEquals(Kind.ALTERED, refusal(copied(one, one, 0, 1)));
        assertEquals(Kind.ALTERED, refusal(copied(other, one, 1, 1)));
        assertEquals(Kind.ALTERED, refusal(Crypto.joined(one, new byte[1])));
        assertEquals(
                Kind.ALTERED,
                refusal(
                        Crypto.joined(
                                one, Arrays.copyOfRange(one, one.length - CHUNK, one.length))));
    }

    @Test
    void twoSealingsOfTheSameDiffer() throws IOException {
        var lock = lock();
        var one = HexFormat.of().formatHex(sealed(content(64), lock));
        var same = HexFormat.of().formatHex(sealed(content(64), lock));
        var other = HexFormat.of().formatHex(sealed(content(64), lock()));
        int head = Head.LENGTH * 2;
        assertEquals(one.substring(0, head), same.substring(0, head));
        assertFalse(one.substring(head).equals(same.substring(head)));
        assertFalse(one.substring(84).equals(other.substring(84)));
    }

    @Test
    void whoHasOnlyTheFilesCannotForgeOne() throws IOException {
        var lock = lock();
        var forged = sealed(content(64), new Lock(lock.head(), new byte[Crypto.KEY]));
        assertEquals(Kind.ALTERED, refusal(forged));
    }

    @Test
    void aKeptLockComesBackOrNotAtAll() {
        var kept = lock().kept();
        assertArrayEquals(kept, Lock.of(kept).orElseThrow().kept());
        for (int at = 0; at < kept.length; at++) {
            var flipped = kept.clone();
            flipped[at] ^= 4;
            assertTrue(Lock.of(flipped).isEmpty(), "byte " + at);
        }
        assertTrue(Lock.of(new byte[3]).isEmpty());
    }

    @Test
    void whatIsNotSealedOrNewerIsSaid() throws IOException {
        var sealed = sealed(content(5), lock());
        assertEquals(Kind.NOT_SEALED, refusal(new byte[0]));
        assertEquals(Kind.NOT_SEALED, refusal("{\"format\":1}".getBytes(StandardCharsets.UTF_8)));
        sealed[Head.MARK.length] = 2;
        assertEquals(Kind.NEWER, refusal(sealed));
    }

    @Test
    void theKeyIsStretchedAsToday() {
        assertTrue(Lock.of(RIGHT, RANDOM).head().rounds() >= 210_000);
    }

    @Test
    void ahundredMegabytesPassThroughOfFewBytes() throws IOException {
        var file = folder.resolve("large");
        int megabyte = 1 << 20;
        var block = content(megabyte);
        try (var out = Files.newOutputStream(file)) {
            var sealing = new SealingStream(out, lock(), RANDOM);
            for (int i = 0; i < 100; i++) {
                sealing.write(block, 0, block.length);
            }
            sealing.finish();
        }
        long read = 0;
        var some = new byte[megabyte];
        try (var in = Sealed.open(file, RIGHT)) {
            // What a stream gives out at once is what it holds: one chunk, never the file.
            for (int got = in.read(some); got > 0; got = in.read(some)) {
                assertTrue(got <= Chunks.SIZE);
                read += got;
            }
        }
        assertEquals(100L * megabyte, read);
    }

    private static Lock lock() {
        return Lock.of(RIGHT, RANDOM, 2);
    }

    private static byte[] content(int size) {
        var bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }

    private static byte[] sealed(byte[] content, Lock lock) throws IOException {
        var out = new ByteArrayOutputStream();
        var sealing = new SealingStream(out, lock, RANDOM);
        sealing.write(content, 0, content.length / 2);
        for (int at = content.length / 2; at < content.length; at++) {
            sealing.write(content[at]);
        }
        sealing.finish();
        return out.toByteArray();
    }

    /** One with the chunk of that number in another's place. */
    private static byte[] copied(byte[] from, byte[] into, int number, int place) {
        var copy = into.clone();
        System.arraycopy(
                from, Sealed.HEAD + number * CHUNK, copy, Sealed.HEAD + place * CHUNK, CHUNK);
        return copy;
    }

    private Kind refusal(byte[] sealed) {
        return assertThrows(Unsealable.class, () -> opened(sealed, RIGHT)).kind();
    }

    private byte[] opened(byte[] sealed, Passphrase passphrase) throws IOException {
        try (InputStream in = Sealed.open(put(sealed), passphrase)) {
            return in.readAllBytes();
        }
    }

    private Path put(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("file"), bytes);
    }
}
