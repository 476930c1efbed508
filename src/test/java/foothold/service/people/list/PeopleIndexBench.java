package foothold.service.people.list;

import static org.junit.jupiter.api.Assertions.assertEquals;

import foothold.domain.Entity;
import foothold.service.Topic;
import foothold.testdata.Crowd;
import foothold.testdata.DataFile;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** How long the list of 30,000 people takes to answer; prints a table. */
@Tag("bench")
class PeopleIndexBench {
    private static final int PEOPLE = 30_000;
    private static final List<String> TYPED =
            List.of("ana ruiz", "researcher emp", "müller", "zzz", "head of operations", "a e i");
    private static final int ROUNDS = 60;

    @TempDir Path folder;
    private int found;

    @Test
    void answersEachKeystroke() {
        try (var file = new DataFile(folder)) {
            file.put(Crowd.of(PEOPLE).toArray(Entity[]::new));
            long start = System.nanoTime();
            var index = read(file);
            print("read and sort " + PEOPLE, System.nanoTime() - start);
            assertEquals(PEOPLE, index.size());
            keystrokes(index);
            orders(index);
            start = System.nanoTime();
            index =
                    index.after(
                            Set.of(Topic.contact("c00001")),
                            file.store(),
                            this::known,
                            DataFile.CHICAGO);
            print("after an edit of one", System.nanoTime() - start);
            assertEquals(PEOPLE, index.size());
        }
    }

    private PeopleIndex read(DataFile file) {
        return PeopleIndex.read(file.store(), this::known, PeopleOrder.USUAL, DataFile.CHICAGO);
    }

    private Situation known(String id) {
        return Situation.KNOWN;
    }

    private void keystrokes(PeopleIndex index) {
        var times = new long[ROUNDS * TYPED.stream().mapToInt(String::length).sum()];
        int count = 0;
        for (int round = 0; round < ROUNDS; round++) {
            for (var text : TYPED) {
                for (int length = 1; length <= text.length(); length++) {
                    var filter = PeopleFilter.NONE.withText(text.substring(0, length));
                    long start = System.nanoTime();
                    found += index.find(filter).size();
                    times[count++] = System.nanoTime() - start;
                }
            }
        }
        var cold = Arrays.copyOf(times, times.length / ROUNDS);
        Arrays.sort(cold);
        print("keystroke, first round, slowest", cold[cold.length - 1]);
        Arrays.sort(times);
        print("keystroke, p50", times[times.length / 2]);
        print("keystroke, p99", times[times.length * 99 / 100]);
        print("keystroke, slowest", times[times.length - 1]);
    }

    private void orders(PeopleIndex index) {
        for (var column : PeopleOrder.Column.values()) {
            long start = System.nanoTime();
            found += index.sorted(new PeopleOrder(column, false)).size();
            print("sort by " + column, System.nanoTime() - start);
        }
    }

    private static void print(String what, long nanos) {
        System.out.printf(Locale.ROOT, "%-36s %8.2f ms%n", what, nanos / 1e6);
    }
}
