package foothold.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import foothold.domain.Settings;
import foothold.service.StoreException;
import foothold.storage.SqliteStore;
import foothold.testdata.DataFile;
import foothold.trust.Trace.Event;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/**
 * R2: whoever pulls the plug loses nothing that was shown as done. What somebody at work does to
 * the disk is written down call by call, replayed up to any moment, and cut off there.
 */
class PowerCutTest {
    private static final String FILE = "data.foothold";
    private static final Set<String> EXPORTS = Set.of("out.json", "out.csv");

    @TempDir Path folder;
    private List<Event> events;
    private byte[] old;

    /** What came of the cuts. */
    private record Tally(int cuts, int lost, int torn) {}

    @Test
    void aHundredCuts() throws Exception {
        record(Worker.class, 60);
        assertEquals(new Tally(100, 0, 0), cut(100, 1));
    }

    /** If this test found nothing to complain about here, it would prove nothing there. */
    @Test
    void withLessCareEditsAreLost() throws Exception {
        record(Hasty.class, 60);
        assertTrue(cut(60, 2).lost() > 0);
    }

    @Test
    @Tag("trust")
    void aThousandCuts() throws Exception {
        record(Worker.class, 400);
        var careful = cut(1000, 3);
        long forced = events.stream().filter(Event.Forced.class::isInstance).count();
        long calls = events.size();
        record(Hasty.class, 400);
        var hasty = cut(1000, 3);
        assertEquals(new Tally(1000, 0, 0), careful);
        assertTrue(hasty.lost() > 0);
        Promise.kept(
                "R2",
                "%,d disk states after a power cut (among %,d calls, %,d of them forcing): %d with"
                        + " an edit lost, %d damaged; with synchronous=NORMAL %d lost",
                careful.cuts(),
                calls,
                forced,
                careful.lost(),
                careful.torn(),
                hasty.lost());
    }

    @Test
    @Tag("trust")
    void aThousandCutsInASyncedFolder() throws Exception {
        var dropbox = Files.createDirectory(folder.resolve("Dropbox"));
        record(Worker.class, 400, dropbox);
        var careful = cut(1000, 4);
        assertEquals(new Tally(1000, 0, 0), careful);
        Promise.kept(
                "R2",
                "%,d disk states after a power cut in a synced folder: %d with an edit lost, %d"
                        + " damaged",
                careful.cuts(),
                careful.lost(),
                careful.torn());
    }

    /** Lets somebody work on a file of the oldest format and writes down what they do. */
    private void record(Class<?> who, int steps) throws Exception {
        record(who, steps, folder);
    }

    private void record(Class<?> who, int steps, Path under) throws Exception {
        assumeTrue(
                traces(),
                "skipped: strace is not here or may not trace (install it, for example with"
                        + " apt-get install strace)");
        var place = Files.createDirectory(under.resolve(who.getSimpleName()));
        var desk = Files.createDirectory(place.resolve("desk"));
        var trace = place.resolve("trace.txt");
        var file = desk.resolve(FILE);
        Golden.build(1, file);
        old = Files.readAllBytes(file);
        var strace = new ArrayList<>(Trace.STRACE);
        strace.addAll(List.of("-o", trace.toString()));
        try (var child = Child.under(strace, place, who, file, 11, steps)) {
            int lines = child.rest().size();
            child.requireSuccess();
            assertTrue(lines > steps, "nobody worked");
        }
        events = Trace.read(trace, desk);
        Files.delete(trace);
    }

    private static boolean traces() throws InterruptedException {
        try {
            return new ProcessBuilder("strace", "-o", "/dev/null", "true").start().waitFor() == 0;
        } catch (IOException _) {
            return false;
        }
    }

    private Tally cut(int times, long seed) throws IOException {
        var random = new Random(seed);
        var moments = new TreeSet<Integer>();
        while (moments.size() < times) {
            moments.add(random.nextInt(events.size()));
        }
        var disk = new Disk();
        disk.put(FILE, old);
        var shown = new Shown(ready());
        var whole = new HashSet<String>();
        int lost = 0;
        int torn = 0;
        for (int moment = 0; moment < events.size(); moment++) {
            if (moments.contains(moment)) {
                var left = Files.createDirectory(folder.resolve("cut-" + seed + "-" + moment));
                disk.cut(random, left);
                switch (verdict(left, shown, whole)) {
                    case KEPT -> {}
                    case LOST -> lost++;
                    case TORN -> torn++;
                }
                remove(left);
            }
            disk.happen(events.get(moment));
            shown.happen(events.get(moment));
            if (events.get(moment) instanceof Event.Moved moved && EXPORTS.contains(moved.to())) {
                whole.add(new String(disk.shown(moved.to()), StandardCharsets.UTF_8));
            }
        }
        return new Tally(times, lost, torn);
    }

    private enum Verdict {
        KEPT,
        LOST,
        TORN
    }

    private static Verdict verdict(Path left, Shown shown, Set<String> whole) throws IOException {
        for (var export : EXPORTS) {
            var file = left.resolve(export);
            if (Files.exists(file) && !whole.contains(Files.readString(file))) {
                return Verdict.TORN;
            }
        }
        var settings = Settings.initial(DataFile.CHICAGO, "US");
        try (var store = SqliteStore.open(left.resolve(FILE), settings)) {
            if (!store.check().isEmpty()) {
                return Verdict.TORN;
            }
            Saved.requireWhole(left.resolve(FILE));
            var kept = Fingerprint.of(store).toString();
            return shown.allows(kept) ? Verdict.KEPT : Verdict.LOST;
        } catch (StoreException damaged) {
            return Verdict.TORN;
        }
    }

    /** What somebody has seen so far: the state shown last, and the one under way. */
    private static final class Shown {
        private String done;
        private String underWay;

        Shown(String ready) {
            done = ready;
            underWay = ready;
        }

        void happen(Event event) {
            if (event instanceof Event.Said(var line)) {
                var words = line.split(" ");
                switch (words[0]) {
                    case ">" -> underWay = words[2];
                    case "<" -> done = underWay;
                    default -> {}
                }
            }
        }

        boolean allows(String kept) {
            return kept.equals(done) || kept.equals(underWay);
        }
    }

    /** The fingerprint the file had when it was open; bringing it forward changes no record. */
    private String ready() {
        return events.stream()
                .filter(Event.Said.class::isInstance)
                .map(each -> ((Event.Said) each).line())
                .filter(each -> each.startsWith("ready"))
                .map(each -> each.split(" ")[1])
                .findFirst()
                .orElseThrow();
    }

    private static void remove(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
