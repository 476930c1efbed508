package foothold.domain.etiquette;

import foothold.domain.outreach.Message;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A message out of a file of examples, with what is known of the person it goes to.
 *
 * @param label what stands behind "==="
 * @param draft the message
 * @param context Maya Okafor of Northwind Health unless the example says otherwise
 */
record Labelled(String label, Draft draft, Context context) {
    private static final String PADDING =
            "That is how it was, and so we went on for one more day. ";

    /** The examples of that file, in order. */
    static Stream<Labelled> in(String file) {
        try (var stream = Labelled.class.getResourceAsStream("/foothold/etiquette/" + file)) {
            var text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return Stream.of(text.split("(?m)^=== ")).skip(1).map(Labelled::of);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Labelled of(String block) {
        var parts = block.split("(?m)^---$", 2);
        var head = new Head(parts[0].lines().toList());
        var body = padded(parts[1].strip(), head.one("pad"));
        var draft =
                new Draft(
                        Message.Kind.valueOf(head.or("kind", "REQUEST")),
                        Message.Channel.valueOf(head.or("channel", "EMAIL")),
                        head.one("subject"),
                        body);
        return new Labelled(head.lines().getFirst(), draft, head.context());
    }

    private static String padded(String body, String length) {
        var padded = new StringBuilder(body);
        while (length != null && padded.length() < Integer.parseInt(length)) {
            padded.append(PADDING);
        }
        return padded.toString();
    }

    @Override
    public String toString() {
        return label;
    }

    /** What stands before the body. */
    private record Head(List<String> lines) {
        String one(String key) {
            return all(key).stream().findFirst().orElse(null);
        }

        String or(String key, String otherwise) {
            return one(key) == null ? otherwise : one(key);
        }

        List<String> all(String key) {
            return lines.stream()
                    .filter(line -> line.startsWith(key + ": "))
                    .map(line -> line.substring(key.length() + 2).replace("\\n", "\n"))
                    .toList();
        }

        Context context() {
            var belonging = new ArrayList<>(List.of("Sam Carter", "Bright Ideas"));
            belonging.addAll(all("belonging"));
            return new Context(
                    new Context.Recipient(
                            or("to", "Maya Okafor"),
                            one("called"),
                            or("organization", "Northwind Health"),
                            one("tie")),
                    new Context.Others(Letters.NAMES, belonging),
                    new Context.Past(one("declined") != null, all("colleague")),
                    new Context.Captured(all("captured"), Letters.NOW.minusSeconds(3600)),
                    new Context.Options(Context.Options.NOTE_LIMIT, Letters.NOW));
        }
    }
}
