package foothold.service.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.testdata.OpenFile;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Random;

/** However a file came to be what it is, an agenda that followed it says what a new one says. */
class AgendaPropertiesTest {
    private static final int EDITS = 150;
    private static final Duration WITHIN_A_MINUTE = Duration.ofSeconds(7);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void whatItFollowedIsWhatItWouldReadAfresh(long seed, @TempDir Path folder) {
        var random = new Random(seed);
        var kinds = new HashSet<Object>();
        try (var file = new OpenFile(folder);
                var follower = file.agenda()) {
            var edits = new RandomEdits(file, seed);
            var outlook = follower.look(file.now());
            for (int i = 0; i < EDITS; i++) {
                edits.next(outlook);
                pass(file, random);
                outlook = follower.look(file.now());
                var where = "seed " + seed + ", edit " + i;
                var expected = afresh(file);
                assertEquals(expected.followups(), outlook.followups(), where);
                assertEquals(expected.people(), outlook.people(), where);
                assertEquals(expected, outlook, where);
                outlook.followups().forEach(each -> kinds.add(each.kind()));
            }
        }
        assertTrue(kinds.size() >= 5, () -> "too few kinds came up to prove anything: " + kinds);
    }

    private static void pass(OpenFile file, Random random) {
        switch (random.nextInt(12)) {
            case 0 -> file.pass(Duration.ofHours(random.nextInt(12)));
            case 1 -> file.pass(Duration.ofMinutes(1));
            default -> file.pass(WITHIN_A_MINUTE);
        }
    }

    private static Outlook afresh(OpenFile file) {
        try (var fresh = file.agenda()) {
            return fresh.look(file.now());
        }
    }
}
