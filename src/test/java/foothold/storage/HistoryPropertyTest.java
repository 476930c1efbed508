package foothold.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import foothold.domain.Entity;
import foothold.domain.Settings;
import foothold.domain.contact.Organization;
import foothold.domain.flat.Shapes;
import foothold.domain.outreach.Message;
import foothold.service.Change;
import foothold.service.Edit;
import foothold.storage.sql.Database;
import foothold.testdata.Samples;
import foothold.trust.Promise;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/**
 * Random sequences (a thousand in the long run, a fifth of them in each build) of edit, typing,
 * undo, redo and restart, each state compared with what a plain pair of stacks says it should be,
 * each ending where it began.
 */
class HistoryPropertyTest {
    private static final String START = "Start";

    @TempDir Path folder;
    private Database database;
    private SqliteStore store;
    private Dump dump;
    private String now;

    /** A state that undo or redo leads to, with the typing of the step that leads away from it. */
    private record State(String dump, String typing) {}

    private final Deque<State> past = new ArrayDeque<>();
    private final Deque<State> future = new ArrayDeque<>();

    @Test
    void twoHundredSequencesEndWhereTheyBegan() {
        sequences(0, 200);
    }

    @Test
    @Tag("trust")
    void aThousandSequencesEndWhereTheyBegan() {
        sequences(200, 1_200);
        Promise.kept("R12", "1,000 sequences of edits, typing, undo, redo and restarts: as said");
    }

    private void sequences(int from, int to) {
        open();
        var made =
                Samples.filled().stream()
                        .filter(entity -> Shapes.of(entity) != Shapes.SETTINGS)
                        .map(Change::create)
                        .toList();
        store.apply(Edit.of(START, made), Samples.AT);
        store.cacheHolidays("US", 2026, Map.of(Samples.DAY, "Thanksgiving"));
        dump = new Dump(database);
        var start = dump.of(database);
        now = start;
        for (int seed = from; seed < to; seed++) {
            run(new Random(seed), "sequence " + seed);
            while (!past.isEmpty()) {
                expect(store.undo(), past, future);
            }
            assertEquals(start, now, "end of sequence " + seed);
        }
        assertEquals(List.of(), store.check());
        store.close();
    }

    private void run(Random random, String where) {
        var edits = new RandomEdits(random);
        int length = 2 + random.nextInt(9);
        for (int i = 0; i < length; i++) {
            switch (random.nextInt(10)) {
                case 0, 1 -> expect(store.undo(), past, future);
                case 2 -> expect(store.redo(), future, past);
                case 3 -> restart();
                default -> apply(edits.next());
            }
            assertEquals(
                    past.size(),
                    stepsBack(),
                    () -> where + ": the history holds another number of steps");
        }
    }

    private void apply(Edit edit) {
        store.apply(edit, Samples.AT);
        future.clear();
        boolean goesOn =
                edit.typing() != null
                        && !past.isEmpty()
                        && edit.typing().equals(past.getLast().typing());
        if (!goesOn) {
            past.addLast(new State(now, edit.typing()));
        }
        now = dump.of(database);
    }

    private void expect(Optional<Edit> written, Deque<State> from, Deque<State> to) {
        if (from == past && past.isEmpty()) {
            // It took back the start itself, which is not part of the sequence.
            assertEquals(START, written.orElseThrow().label());
            store.redo();
            return;
        }
        assertEquals(written.isPresent(), !from.isEmpty());
        if (written.isPresent()) {
            var state = from.removeLast();
            to.addLast(new State(now, state.typing));
            now = dump.of(database);
            assertEquals(state.dump, now);
        }
    }

    private long stepsBack() {
        return database.read(
                () ->
                        database.query("SELECT count(*) - 1 AS n FROM edit_step WHERE NOT undone")
                                .first(row -> row.number("n"))
                                .orElseThrow());
    }

    private void restart() {
        store.close();
        open();
        assertEquals(now, dump.of(database));
    }

    private void open() {
        database = Database.open(folder.resolve("f.db"), DataFormats.known(), () -> {});
        store = SqliteStore.open(database, Samples.settings());
    }

    /** Makes up edits that fit what the store holds. */
    private final class RandomEdits {
        private static final List<String> TEXTS =
                List.of("plain", "it's", "\0 and \uD83D", "\u0010", "a\nb\r\nc", "\uD83D\uDE00");

        private final Random random;

        RandomEdits(Random random) {
            this.random = random;
        }

        Edit next() {
            return switch (random.nextInt(6)) {
                case 0 -> Edit.of("Add", added());
                case 1 -> Edit.of("Delete", deleted());
                case 2, 3 -> new Edit("Type", List.of(retyped()), "pause " + random.nextInt(2));
                case 4 -> Edit.of("Settings", themed());
                default -> Edit.of("Retype", List.of(retyped()));
            };
        }

        private List<Change> added() {
            var id = "x" + random.nextInt();
            var added =
                    List.<Entity>of(
                            Samples.organization(id + "o"),
                            Samples.contact(id, random.nextBoolean() ? id + "o" : "org"),
                            Samples.message(id + "m", id),
                            Samples.meeting(id + "t", id),
                            Samples.reminder(id + "r", null, null),
                            Samples.snooze(id + "s", id + "m"));
            return added.stream().map(Change::create).toList();
        }

        /** A contact with all that points there, which no cascade would bring back. */
        private List<Change> deleted() {
            var contacts = store.all(Shapes.CONTACT);
            if (contacts.isEmpty()) {
                return added();
            }
            var contact = contacts.get(random.nextInt(contacts.size()));
            return Pointers.allOf(store, contact).stream().map(Change::delete).toList();
        }

        private Change retyped() {
            var messages = store.all(Shapes.MESSAGE);
            var words =
                    Message.Words.of(TEXTS.get(random.nextInt(TEXTS.size())) + random.nextInt(99));
            if (messages.isEmpty() || random.nextInt(4) == 0) {
                var organizations = store.all(Shapes.ORGANIZATION);
                var one = organizations.get(random.nextInt(organizations.size()));
                return Change.update(
                        one,
                        one.withName(words.body()).with(Organization.About.NOTHING).closedAt(null));
            }
            var message = messages.get(random.nextInt(messages.size()));
            return Change.update(message, message.with(words));
        }

        private Change themed() {
            var settings = store.all(Shapes.SETTINGS).getFirst();
            var themes = Settings.Theme.values();
            return Change.update(
                    settings, settings.withTheme(themes[random.nextInt(themes.length)]));
        }
    }
}
