package foothold.exchange.review;

import java.util.List;

/**
 * What stands on the one page about a week, in words for a person.
 *
 * @param title never empty
 * @param about which days, and as of when; may be empty
 * @param parts in their order; one without lines is left out
 */
public record WeekPage(String title, String about, List<Part> parts) {

    /**
     * A part under a heading.
     *
     * @param heading never empty
     * @param listed whether its lines are items of a list; otherwise what somebody wrote
     * @param lines each an item or a paragraph
     */
    public record Part(String heading, boolean listed, List<String> lines) {
        public Part {
            lines = List.copyOf(lines);
        }

        /** The same part with other lines. */
        Part with(List<String> others) {
            return new Part(heading, listed, others);
        }
    }

    public WeekPage {
        parts = List.copyOf(parts);
    }
}
