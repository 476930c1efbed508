package foothold.ui.today;

import static org.junit.jupiter.api.Assertions.assertEquals;

import foothold.service.agenda.RandomEdits;
import foothold.service.settings.Preferences;
import foothold.storage.Everything;
import foothold.trust.Promise;
import foothold.ui.FakeShell;
import foothold.ui.today.act.Services;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Random;

/**
 * R20: whatever the clock does, a minute later Today is what it would be for a window opened then;
 * nothing is in it twice, and nothing was written.
 */
class ClockTest {
    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "P7D", // a laptop asleep for a week
                "PT8H", "-PT1H", // set back
                "-P30D", "-P4000D", "P4000D", "PT61S", "-PT61S"
            })
    void oneJump(String jump) {
        try (var today = opened(3)) {
            jump(today, Duration.parse(jump), jump);
        }
    }

    @Test
    @Tag("promise")
    void manyJumps() {
        var random = new Random(20);
        int jumps = 0;
        for (int seed = 0; seed < 3; seed++) {
            try (var today = opened(seed)) {
                for (int i = 0; i < 40; i++, jumps++) {
                    long minutes = (long) (random.nextGaussian() * 60 * 24 * 10);
                    jump(today, Duration.ofMinutes(minutes), "jump " + i + " by " + minutes);
                }
            }
        }
        Promise.kept(
                "R20", "%d jumps of the clock, up to weeks: Today right within a minute", jumps);
    }

    @Test
    void anotherZoneCountsAtOnce() {
        try (var today = opened(5)) {
            var preferences = new Preferences(today.file().workspace(), today.file().random());
            for (var zone : new String[] {"Asia/Tokyo", "Pacific/Honolulu", "Europe/Berlin"}) {
                preferences.zone(ZoneId.of(zone));
                assertEquals(fresh(today), TodayRows.of(today.model()).toString(), zone);
                jump(today, Duration.ofHours(5), zone);
            }
        }
    }

    private Opened opened(long seed) {
        var today = new Opened(folder.resolve("" + folder.toFile().list().length));
        try (var agenda = today.file().agenda()) {
            var edits = new RandomEdits(today.file(), seed);
            for (int i = 0; i < 150; i++) {
                edits.next(agenda.look(today.file().now()));
            }
        }
        today.model().refresh();
        return today;
    }

    /** The clock jumps while no timer runs, as in sleep; then a minute passes. */
    private static void jump(Opened today, Duration by, String where) {
        var file = today.file().workspace().store().file();
        var before = records(file);
        today.file().pass(by);
        today.shell().tasks().elapse(A_MINUTE);
        assertEquals(fresh(today), TodayRows.of(today.model()).toString(), where);
        var rows = today.model().rows().stream().map(row -> row.followup().key()).toList();
        assertEquals(rows.size(), new HashSet<>(rows).size(), where + ": something twice");
        assertEquals(before, records(file), where + ": something was written");
    }

    /** All records; which holidays were looked up is none. */
    private static List<String> records(Path file) {
        return Everything.withoutHistory(file)
                .lines()
                .filter(line -> !line.startsWith("holiday"))
                .toList();
    }

    private static String fresh(Opened today) {
        try (var agenda = today.file().agenda()) {
            var services = new Services(today.file().workspace(), today.file().random());
            var model = new TodayModel(services, agenda, new FakeShell());
            model.refresh();
            return TodayRows.of(model).toString();
        }
    }
}
