package foothold.testdata;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Texts that try to break out of where they are put. */
public final class Nasty {
    private static final Path SHARED = Path.of("../shared/data/nasty/blns.json");

    private static final List<String> OWN =
            List.of(
                    "plain",
                    "a\r\nBcc: everybody@example.org",
                    "a\nSubject: other\n\nbody",
                    "a\rX-Unsent: 0\r\r",
                    "a\u0085b\u2028c\u2029d\u000be\ff",
                    "\u0000\u0001\u001b[31m\u007f",
                    "tab\tand  blanks",
                    "=?UTF-8?B?SGVsbG8=?=",
                    "?subject=x&body=y&cc=z@example.org#f",
                    "%0D%0ABcc:%20x@example.org",
                    "ä ö ü ß — “quoted” 田中 👩‍🔬",
                    "long ".repeat(60),
                    "longwithoutblanks".repeat(30),
                    "ends in a high surrogate \ud83d",
                    "\ufeffmark and \u202eturned",
                    "-- \nsignature",
                    ".\r\n.\r\n");

    private Nasty() {}

    /** Our own list, which covers each way of breaking out there is to know. */
    public static List<String> own() {
        return OWN;
    }

    /** The list of others; skips the test where it is not at hand. */
    public static List<String> shared() throws IOException {
        assumeTrue(Files.exists(SHARED), "skipped: ../shared/data is not here");
        return JsonMapper.shared()
                .readTree(Files.readString(SHARED))
                .valueStream()
                .map(JsonNode::stringValue)
                .toList();
    }
}
