package foothold.doorbell;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is said at the door: a greeting and words, each ended by a zero. */
final class Words {
    /** Room for as many files as a {@link Wish} has, their names as long as they may be. */
    static final int MOST = 1 << 18;

    static final byte YES = 'y';
    private static final String END = "\0";
    private static final String GREETING = "foothold 1";

    private Words() {}

    static ByteBuffer written(List<String> words) {
        var text = new StringBuilder(GREETING).append(END);
        words.forEach(word -> text.append(word.replace(END, "")).append(END));
        return StandardCharsets.UTF_8.encode(text.append(END).toString());
    }

    /** The words, once they are there to the end; empty before, and for anything else. */
    static Optional<List<String>> read(ByteBuffer heard) {
        var text = StandardCharsets.UTF_8.decode(heard.duplicate().flip()).toString();
        if (!text.startsWith(GREETING + END) || !text.endsWith(END + END)) {
            return Optional.empty();
        }
        var words = text.substring(GREETING.length() + 1, text.length() - 1);
        return Optional.of(Stream.of(words.split(END)).filter(word -> !word.isEmpty()).toList());
    }
}
