package foothold.exchange.linkedin;

import foothold.exchange.Problem;
import foothold.exchange.TextDecoder;
import foothold.exchange.UnreadableFile;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Small exports as LinkedIn writes them, and how tests read and compare them. */
final class Exports {

    static final String NAMES =
            "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n";

    static final String NOTE =
            """
            Notes:
            "When exporting your connection data, you may notice that some of the email addresses are missing. You will \
            only see email addresses for connections who have allowed their connections to see or download their email \
            address using this setting https://www.linkedin.com/psettings/privacy/email."

            """;

    static final String ADA =
            "Ada,Lovelace,https://www.linkedin.com/in/ada,ada@example.com,\"Engines,"
                    + " Ltd.\",Engineer,05 Mar 2024\n";

    static final String GRACE =
            "Grace,Hopper,https://www.linkedin.com/in/grace,,Navy,Admiral,2 Nov 2023\n";

    /**
     * How {@link #ADA} and {@link #GRACE} read, as {@link #people} writes them without the line.
     */
    static final List<String> BOTH =
            List.of(
                    "Ada|Lovelace|https://www.linkedin.com/in/ada|ada@example.com|Engines,"
                            + " Ltd.|Engineer|2024-03-05",
                    "Grace|Hopper|https://www.linkedin.com/in/grace||Navy|Admiral|2023-11-02");

    private Exports() {}

    static LinkedInFile read(String text) throws UnreadableFile {
        return read(text, StandardCharsets.UTF_8);
    }

    static LinkedInFile read(String text, Charset charset) throws UnreadableFile {
        return LinkedInReader.read(TextDecoder.decode(text.getBytes(charset)));
    }

    /** Each person as first|last|url|e-mail|company|position|day. */
    static List<String> people(LinkedInFile file) {
        return file.rows().stream()
                .map(
                        row ->
                                String.join(
                                        "|",
                                        row.name().first(),
                                        row.name().last(),
                                        row.reach().url(),
                                        row.reach().email(),
                                        row.work().company(),
                                        row.work().position(),
                                        String.valueOf(row.connected().on())))
                .toList();
    }

    /** Each problem as "line KIND". */
    static List<String> problems(List<Problem> problems) {
        return problems.stream().map(problem -> problem.line() + " " + problem.kind()).toList();
    }
}
