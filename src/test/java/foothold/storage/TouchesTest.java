package foothold.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.domain.followup.Touch;
import foothold.domain.outreach.Message;
import foothold.domain.outreach.Tone;
import foothold.testdata.DataFile;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The lean read of messages gives what the messages themselves would. */
class TouchesTest {
    private static final List<String> WORDS =
            List.of(
                    "a",
                    "Thursday",
                    " ",
                    "  ",
                    "\n",
                    "\t",
                    "…",
                    "é",
                    "😀",
                    "\0",
                    "|",
                    "\u0010",
                    "x");

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 30, 60, 90, 150, 200})
    void leavesOutOnlyWordsThatAreNotTheLast(int secondsLater) {
        try (var file = new DataFile(folder)) {
            file.person("ann", "Ann");
            var now = DataFile.NOW.plusSeconds(secondsLater);
            var full = fill(file).stream().map(Touch::of).toList();
            var lean = file.store().touches(now).get("ann");
            var alone = file.store().touches(List.of("ann", "ann", "bob"), now).get("ann");
            assertEquals(Set.copyOf(lean), Set.copyOf(alone));
            assertEquals(wordless(full), wordless(lean));
            for (var moment : List.of(now, now.plusSeconds(20), now.plusSeconds(100))) {
                for (Predicate<Touch> side :
                        List.<Predicate<Touch>>of(Touch::mine, Touch::theirs)) {
                    assertEquals(lastSaid(full, side, moment), lastSaid(lean, side, moment));
                }
            }
            assertTrue(full.containsAll(lean.stream().filter(it -> it.said() != null).toList()));
            long words = lean.stream().filter(touch -> touch.said() != null).count();
            assertTrue(secondsLater < 200 || words <= 2, () -> words + " words were read");
        }
    }

    private static Set<Touch> wordless(List<Touch> touches) {
        return touches.stream()
                .map(it -> new Touch(it.id(), it.form(), it.response(), it.when(), null))
                .collect(Collectors.toSet());
    }

    private static Optional<Touch> lastSaid(
            List<Touch> touches, Predicate<Touch> side, Instant now) {
        return touches.stream()
                .filter(side)
                .filter(touch -> touch.said() != null && !touch.at().isAfter(now))
                .max(Comparator.comparing(Touch::at));
    }

    private static List<Message> fill(DataFile file) {
        var random = new Random(11);
        var messages = IntStream.range(0, 400).mapToObj(i -> message("id|" + i, random)).toList();
        file.put(messages.toArray(Message[]::new));
        return messages;
    }

    private static Message message(String id, Random random) {
        var at = random.nextInt(4) == 0 ? null : DataFile.NOW.plusMillis(random.nextLong(190_000));
        boolean planned = at == null || random.nextInt(4) == 0;
        boolean mine = at == null || random.nextBoolean();
        var tone = random.nextBoolean() ? null : Tone.values()[random.nextInt(5)];
        var until = random.nextBoolean() ? null : LocalDate.of(2027, 1, 1 + random.nextInt(28));
        return new Message(
                id,
                "ann",
                new Message.Form(
                        Message.Kind.values()[random.nextInt(10)],
                        mine ? Message.Direction.OUTGOING : Message.Direction.INCOMING,
                        Message.Channel.values()[random.nextInt(7)]),
                new Message.Words(null, body(random), new Message.Response(tone, until)),
                new Message.When(
                        planned ? LocalDate.of(2026, 12, 1 + random.nextInt(28)) : null, at));
    }

    private static String body(Random random) {
        var body = new StringBuilder();
        int blanks = random.nextInt(4) == 0 ? 300 : 0;
        body.append(" ".repeat(blanks));
        for (int words = random.nextInt(220); words > 0; words--) {
            body.append(WORDS.get(random.nextInt(WORDS.size())));
        }
        return random.nextInt(6) == 0 ? null : body.toString();
    }
}
