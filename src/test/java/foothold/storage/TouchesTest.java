package foothold.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import foothold.domain.followup.Touch;
import foothold.domain.outreach.Message;
import foothold.domain.outreach.Tone;
import foothold.testdata.DataFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Random;

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

    @Test
    void givesWhatTheMessagesThemselvesWould() {
        var random = new Random(11);
        try (var file = new DataFile(folder)) {
            file.person("ann", "Ann");
            var expected = new HashSet<Touch>();
            for (int i = 0; i < 400; i++) {
                var message = message("id|" + i, random);
                file.put(message);
                expected.add(Touch.of(message));
            }
            var all = file.store().touches().get("ann");
            for (var touch : all) {
                var same = expected.stream().filter(each -> each.id().equals(touch.id()));
                assertEquals(same.findFirst().orElseThrow(), touch);
            }
            var some = file.store().touches(List.of("ann", "ann", "bob")).get("ann");
            assertEquals(expected.size(), some.size());
            assertEquals(expected, new HashSet<>(some));
        }
    }

    private static Message message(String id, Random random) {
        var at = random.nextInt(4) == 0 ? null : DataFile.NOW.plusNanos(random.nextLong(1L << 50));
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
