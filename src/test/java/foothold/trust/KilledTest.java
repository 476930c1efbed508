package foothold.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.domain.Settings;
import foothold.exchange.archive.ArchiveReader;
import foothold.exchange.archive.UnreadableArchive;
import foothold.storage.SqliteStore;
import foothold.testdata.DataFile;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/**
 * R1: whoever kills the program while somebody edits, undoes, imports, exports or backs up loses
 * nothing that was shown as done. One file lives through all kills of a lane.
 */
class KilledTest {
    private static final int LANES = 2;
    private static final int MOMENT = 20;
    private static final int FOR_EVER = 1_000_000;

    @TempDir Path folder;
    private int longest = 16;

    @Test
    void aHundredKills() throws Exception {
        Promise.kept("R1", "%s", kills(100, 1));
    }

    @Test
    @Tag("trust")
    void fiveHundredKills() throws Exception {
        longest = 80;
        Promise.kept("R1", "%s", kills(500, 2));
    }

    /** What came of the kills of one lane. */
    private record Tally(int kills, int edits, int caught, int arrived) {

        Tally plus(Tally other) {
            return new Tally(
                    kills + other.kills,
                    edits + other.edits,
                    caught + other.caught,
                    arrived + other.arrived);
        }

        @Override
        public String toString() {
            return ("%d kills, %d edits shown as done: 0 lost, 0 torn; %d kills within an edit,"
                            + " which was there as a whole %d times and not at all %d times")
                    .formatted(kills, edits, caught, arrived, caught - arrived);
        }
    }

    private Tally kills(int times, long seed) throws Exception {
        try (var lanes = Executors.newFixedThreadPool(LANES)) {
            var all =
                    IntStream.range(0, LANES)
                            .mapToObj(
                                    lane ->
                                            lanes.submit(
                                                    () -> lane(lane, times / LANES, seed + lane)))
                            .toList();
            var sum = new Tally(0, 0, 0, 0);
            for (Future<Tally> each : all) {
                sum = sum.plus(each.get());
            }
            assertEquals(times, sum.kills());
            assertTrue(sum.edits() > times && sum.caught() > 0, sum.toString());
            return sum;
        }
    }

    private Tally lane(int lane, int times, long seed) throws Exception {
        var place = Files.createDirectory(folder.resolve("lane" + lane));
        var file = place.resolve("data.foothold");
        var random = new Random(seed);
        var sum = new Tally(0, 0, 0, 0);
        for (int i = 0; i < times; i++) {
            try (var child = Child.start(place, Worker.class, file, random.nextLong(), FOR_EVER)) {
                var ready = child.line();
                assertTrue(ready != null && ready.startsWith("ready"), "did not open: " + ready);
                var lines = new ArrayList<String>();
                // Counted in what was done, not in time, which a busy machine has none of.
                for (int wait = random.nextInt(longest); wait > 0; wait--) {
                    lines.add(child.line());
                }
                Thread.sleep(random.nextInt(MOMENT));
                lines.addAll(child.kill());
                var told = Told.of(ready, lines);
                sum = sum.plus(verdict(file, told, "kill " + i + " of lane " + lane));
            }
        }
        return sum;
    }

    /** What a worker had said when it was killed: what is shown as done, and what was under way. */
    private record Told(int edits, String shown, String underWay) {

        static Told of(String ready, List<String> lines) {
            var shown = ready.split(" ")[1];
            var next = shown;
            int edits = 0;
            for (var line : lines) {
                var words = line.split(" ");
                if (words[0].equals("<")) {
                    assertEquals(++edits, Integer.parseInt(words[1]));
                    shown = next;
                } else {
                    next = words[2];
                }
            }
            return new Told(edits, shown, next);
        }
    }

    private static Tally verdict(Path file, Told told, String which) throws IOException {
        try (var store = SqliteStore.open(file, Settings.initial(DataFile.CHICAGO, "US"))) {
            assertEquals(List.of(), store.check(), which);
            var kept = Fingerprint.of(store).toString();
            boolean caught = !told.underWay().equals(told.shown());
            boolean arrived = caught && kept.equals(told.underWay());
            assertTrue(
                    arrived || kept.equals(told.shown()),
                    () -> which + ": an edit is lost or torn, " + told + " but " + kept);
            if (store.undo().isPresent()) {
                store.redo().orElseThrow();
                assertEquals(kept, Fingerprint.of(store).toString(), which + ": undo and redo");
            }
            readable(file.resolveSibling("out.json"));
            Saved.requireWhole(file);
            return new Tally(1, told.edits(), caught ? 1 : 0, arrived ? 1 : 0);
        }
    }

    private static void readable(Path archive) {
        try {
            if (Files.exists(archive)) {
                ArchiveReader.read(archive);
            }
        } catch (UnreadableArchive half) {
            throw new AssertionError("the export is half written", half);
        }
    }
}
