package foothold.bench;

import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.domain.etiquette.Checker;
import foothold.domain.etiquette.Context;
import foothold.domain.etiquette.Counts;
import foothold.domain.etiquette.Draft;
import foothold.domain.etiquette.Names;
import foothold.domain.outreach.Message.Channel;
import foothold.domain.outreach.Message.Kind;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** What a keystroke costs: 400 words judged among the names of 30,000 people and organizations. */
@Tag("bench")
class EtiquetteBench {
    private static final int NAMES = 30_000;
    private static final int ROUNDS = 500;
    private static final String[] FIRST = {
        "Maya", "Daniel", "Priya", "Tom", "Anna", "Luis", "Grace"
    };
    private static final String TEXT =
            "We both sat in the chess club of Ohio State, Daniel, and I saw Person000123"
                    + " Family00123 at Company 00017 last week. Would you have 20 minutes, whenever"
                    + " suits you? ";

    @Test
    void aKeystrokeCostsLittle() {
        long start = System.nanoTime();
        var names = names();
        double built = millis(start);
        var context = context(names);
        var body = "Hi Maya,\n\n" + TEXT.repeat(14) + "\n\nThank you,\nSam";
        var draft = new Draft(Kind.REQUEST, Channel.EMAIL, "Ohio State chess", body);
        assertTrue(Counts.of(draft).words() >= 390, () -> Counts.of(draft).toString());
        var millis =
                Table.millis(
                        ROUNDS,
                        ROUNDS,
                        _ -> {
                            Checker.check(draft, context);
                            Counts.of(draft);
                        });
        Table.row(
                "etiquette, 400 words among 60,000 names",
                millis,
                "under 10 ms; names indexed in " + Math.round(built) + " ms");
    }

    private static Names names() {
        var people =
                IntStream.range(0, NAMES)
                        .mapToObj(
                                i ->
                                        (i % 2 == 0
                                                        ? FIRST[i % FIRST.length]
                                                        : "Person%06d".formatted(i))
                                                + " Family%05d".formatted(i))
                        .toList();
        var organizations = IntStream.range(0, NAMES).mapToObj("Company %05d"::formatted).toList();
        return Names.of(people, organizations);
    }

    private static Context context(Names names) {
        var sent = Collections.nCopies(5, TEXT.repeat(14).replace("chess", "rowing"));
        return new Context(
                new Context.Recipient("Maya Okafor", null, "Northwind", "Ohio State chess club"),
                new Context.Others(names, List.of("Sam Carter")),
                new Context.Past(false, sent),
                Context.Captured.NOTHING,
                new Context.Options(
                        Context.Options.NOTE_LIMIT, Instant.parse("2026-11-25T15:00:00Z")));
    }

    private static double millis(long from) {
        return (System.nanoTime() - from) / 1e6;
    }
}
