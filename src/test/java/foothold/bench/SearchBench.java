package foothold.bench;

import foothold.domain.contact.Note;
import foothold.service.Change;
import foothold.service.Edit;
import foothold.service.Workspace;
import foothold.service.people.list.PeopleFilter;
import foothold.service.people.list.PeopleIndex;
import foothold.service.people.list.PeopleOrder;
import foothold.service.people.list.Situation;
import foothold.service.search.Search;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** A keystroke looked up in 100,000 notes and 100,000 messages, while people are looked up, too. */
@Tag("bench")
class SearchBench {
    private static final int NOTES = 100_000;
    private static final int WORDS = 5_000;
    private static final int AT_ONCE = 10_000;
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-25T09:00:00Z"), BigFile.ZONE);
    private static final String SYLLABLES = "ka ro mi ten sal ver don li pra un gel to fi sche bo";

    @TempDir Path folder;
    private final Random random = new Random(3);
    private final List<String> words =
            IntStream.range(0, WORDS).mapToObj(_ -> syllable() + syllable() + syllable()).toList();

    @Test
    void aKeystrokeFindsNotesAndHoldsUpNobody() throws Exception {
        var workspace = BigFile.full(folder.resolve("full.db"), CLOCK, 1);
        try {
            write(workspace);
            var search = new Search(workspace);
            Table.row(
                    "100,000 notes and 100,000 messages read to be searched",
                    Table.millis(0, 1, _ -> search.find("ka", 8)),
                    "in the background");
            var typed = keystrokes();
            Table.row(
                    "keystroke to notes found",
                    Table.millis(50, 2_000, i -> search.find(typed.get(i % typed.size()), 8)),
                    "p99 at most 50 ms");
            people(workspace, search, typed);
        } finally {
            workspace.store().close();
        }
    }

    private static void people(Workspace workspace, Search search, List<String> typed)
            throws Exception {
        var index =
                PeopleIndex.read(
                        workspace.store(), _ -> Situation.KNOWN, PeopleOrder.USUAL, BigFile.ZONE);
        try (var beside = Executors.newSingleThreadExecutor()) {
            var running = new Future<?>[1];
            var millis =
                    Table.millis(
                            200,
                            2_000,
                            i -> {
                                var text = typed.get(i % typed.size());
                                if (running[0] == null || running[0].isDone()) {
                                    running[0] = beside.submit(() -> search.find(text, 8));
                                }
                                index.find(PeopleFilter.NONE.withText(text));
                            });
            Table.row("keystroke to people found, notes beside", millis, "p99 at most 16 ms");
        }
    }

    private List<String> keystrokes() {
        return IntStream.range(0, 200)
                .mapToObj(_ -> words.get(random.nextInt(WORDS)))
                .flatMap(
                        word ->
                                IntStream.rangeClosed(2, word.length())
                                        .mapToObj(end -> word.substring(0, end)))
                .toList();
    }

    private void write(Workspace workspace) {
        for (int from = 0; from < NOTES; from += AT_ONCE) {
            var notes = new ArrayList<Change>();
            for (int i = from; i < from + AT_ONCE; i++) {
                notes.add(Change.create(note(i)));
            }
            workspace.apply(Edit.of("Fill", notes));
        }
    }

    private Note note(int i) {
        var text = new StringBuilder();
        for (int word = 0; word < 8 + random.nextInt(24); word++) {
            text.append(words.get(random.nextInt(WORDS))).append(' ');
        }
        var at = CLOCK.instant().minus(Duration.ofMinutes(random.nextInt(200_000)));
        return new Note("n" + i, "c" + i % BigFile.ACTIVE, at, text.toString());
    }

    private String syllable() {
        var all = SYLLABLES.split(" ");
        return all[random.nextInt(all.length)];
    }
}
