package foothold.ui.talk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.domain.flat.Shapes;
import foothold.domain.meeting.Jotting;
import foothold.domain.question.ListedQuestion;
import foothold.service.talk.TalkBook;
import foothold.testdata.DataFile;
import foothold.trust.Promise;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/**
 * Meeting mode is killed in mid-sentence: at most the last second of typing is missing, nothing
 * else, and going on is offered. Fifty times with {@code -Ptrust}.
 */
class KilledTalkTest {
    private static final int SECOND = 1000;
    private static final int STARTING = 120;
    private static final int LONGEST = 3500;

    @TempDir private Path folder;

    /** Something that was about to stand in a field. */
    private record Typed(long at, String field, String text) {}

    @Test
    void atMostTheLastSecondIsMissing() throws IOException, InterruptedException {
        kill(5, 20261125);
    }

    @Test
    @Tag("trust")
    void fiftyTimes() throws IOException, InterruptedException {
        kill(50, 4);
        Promise.kept(
                "R1", "50 kills while typing in meeting mode: at most the last second missing");
    }

    private void kill(int times, long seed) throws IOException, InterruptedException {
        var random = new Random(seed);
        for (int i = 0; i < times; i++) {
            var place = Files.createDirectory(folder.resolve("kill-" + i));
            try (var talking = new Talking(place, Typist.QUESTIONS)) {
                assertEquals(List.of(), talking.lines());
            }
            var typed = type(place, random);
            check(place, typed, "kill " + i + " of seed " + seed);
        }
    }

    /** Lets somebody type for a while and kills them; the last entry tells when. */
    private static List<Typed> type(Path place, Random random)
            throws IOException, InterruptedException {
        var log = place.resolve("typed.log");
        var process = start(place, log, random.nextLong());
        try {
            long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(STARTING);
            while (!Files.exists(log)) {
                assertTrue(process.isAlive() && System.nanoTime() < deadline, "nobody types");
                Thread.sleep(20);
            }
            Thread.sleep(random.nextInt(LONGEST));
        } finally {
            process.destroyForcibly();
            process.waitFor();
        }
        var typed = new ArrayList<Typed>();
        for (var entry : Files.readAllLines(log)) {
            var parts = entry.split("\t", 3);
            if (parts.length == 3) {
                typed.add(new Typed(Long.parseLong(parts[0]), parts[1], parts[2]));
            }
        }
        return typed;
    }

    private static Process start(Path place, Path log, long seed) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-Dglass.platform=Headless",
                        "-Dprism.order=sw",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Typist.class.getName(),
                        place.resolve("data.foothold").toString(),
                        log.toString(),
                        Long.toString(seed))
                .redirectErrorStream(true)
                .redirectOutput(place.resolve("said.txt").toFile())
                .start();
    }

    private static void check(Path place, List<Typed> typed, String which) {
        try (var file = new DataFile(place)) {
            assertEquals(List.of(), file.store().check(), which);
            var kept = kept(file);
            long from = typed.getLast().at() - SECOND - stall(typed);
            Map<String, List<String>> allowed = new HashMap<>();
            for (var each : typed) {
                var states = allowed.computeIfAbsent(each.field(), _ -> new ArrayList<>());
                if (each.at() <= from) {
                    states.clear();
                }
                states.add(each.text());
            }
            allowed.forEach(
                    (field, states) -> {
                        boolean young =
                                typed.stream()
                                        .filter(each -> each.field().equals(field))
                                        .allMatch(each -> each.at() > from);
                        var text = kept.remove(field);
                        assertTrue(
                                text == null ? young : states.contains(text),
                                () -> which + ", " + field + ": “" + text + "”, not " + states);
                    });
            assertEquals(Map.of(), kept, which);
            var book = new TalkBook(file.workspace(), file.agenda(), List::of);
            boolean anything = !file.store().all(Shapes.JOTTING).isEmpty();
            assertEquals(anything || answered(file), book.unfinished().isPresent(), which);
        }
    }

    /** How much longer than ever meant the typist waited near the end: the machine stood still. */
    private static long stall(List<Typed> typed) {
        long most = 0;
        for (int i = 1; i < typed.size(); i++) {
            boolean late = typed.getLast().at() - typed.get(i).at() < 2 * SECOND;
            long gap = typed.get(i).at() - typed.get(i - 1).at();
            most = late ? Math.max(most, gap) : most;
        }
        return Math.max(0, most - 5L * Typist.LONGEST_WAIT);
    }

    private static boolean answered(DataFile file) {
        return file.store().all(Shapes.LISTED_QUESTION).stream()
                .anyMatch(each -> each.answer().text() != null);
    }

    /** What is in the file, the lines by number and the answers by question. */
    private static Map<String, String> kept(DataFile file) {
        var kept = new HashMap<String, String>();
        var lines =
                file.store().all(Shapes.JOTTING).stream()
                        .sorted(Comparator.comparing(Jotting::at).thenComparing(Jotting::id))
                        .toList();
        for (int i = 0; i < lines.size(); i++) {
            kept.put(Integer.toString(i), lines.get(i).text());
        }
        for (ListedQuestion question : file.store().all(Shapes.LISTED_QUESTION)) {
            if (question.answer().text() != null) {
                kept.put(question.id(), question.answer().text());
            }
        }
        return kept;
    }
}
