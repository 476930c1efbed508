package foothold.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.exchange.person.Mutations;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** Spoilt files and letters: read or refused in words, soon, whatever they are. */
class FuzzTest {
    private static final Duration SOON = Duration.ofSeconds(10);

    @TempDir private Path place;
    private int taken;
    private int refused;
    private long slowest;

    @ParameterizedTest
    @EnumSource(Target.class)
    void aShortRun(Target target) throws IOException {
        var seed = Seeds.of(target, place);
        assertTrue(target.takes(seed, place), "the sound one is taken");
        int dear = target == Target.SEALED || target == Target.BACKUP ? 20 : 300;
        round(target, seed, 1, dear);
        assertTrue(refused + taken == dear);
    }

    /** What was found once, as a file. */
    @ParameterizedTest
    @CsvSource("BACKUP, found/backup-of-unknown-format.bin")
    void whatWasFoundStaysMended(Target target, String found) throws IOException {
        feed(target, Seeds.resource(found));
        assertEquals(1, taken + refused);
    }

    private void round(Target target, byte[] seed, long random, int count) {
        Mutations.of(seed, random, count).forEach(spoilt -> feed(target, spoilt));
    }

    private void feed(Target target, byte[] bytes) {
        long begun = System.nanoTime();
        try {
            if (target.takes(bytes, place)) {
                taken++;
            } else {
                refused++;
            }
        } catch (IOException | RuntimeException | StackOverflowError found) {
            throw new AssertionError(kept(target, bytes), found);
        }
        long took = System.nanoTime() - begun;
        slowest = Math.max(slowest, took);
        assertTrue(took < SOON.toNanos(), () -> "too slow: " + kept(target, bytes));
    }

    /** Where the input is, to become a seed. */
    private static String kept(Target target, byte[] bytes) {
        try {
            return Files.write(Files.createTempFile("found-" + target, ".bin"), bytes).toString();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
