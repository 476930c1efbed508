package foothold.service.demo.talks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The text the talks are told from; its first lines say how it is written. */
final class TalkFile {
    private static final String FILE = "/foothold/demo-talks.txt";

    private TalkFile() {}

    /**
     * One line.
     *
     * @param sign what it starts with, such as "=" or "=*"
     * @param head what stands before the bar
     * @param words what stands behind it; empty without one
     */
    record Line(String sign, String head, String words) {
        private static Line of(String text) {
            int space = text.indexOf(' ');
            var rest = text.substring(space + 1);
            int bar = rest.indexOf('|');
            return bar < 0
                    ? new Line(text.substring(0, space), rest.strip(), "")
                    : new Line(
                            text.substring(0, space),
                            rest.substring(0, bar).strip(),
                            rest.substring(bar + 1).strip());
        }

        /** The head's words, so many at most; the last one keeps the rest. */
        String[] parts(int most) {
            return head.split(" ", most);
        }
    }

    /** All lines that say something. */
    static List<Line> read() {
        try (InputStream file = TalkFile.class.getResourceAsStream(FILE)) {
            var text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(each -> !each.isBlank() && !each.startsWith("#"))
                    .map(Line::of)
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException("the program's own sample talks", failure);
        }
    }
}
