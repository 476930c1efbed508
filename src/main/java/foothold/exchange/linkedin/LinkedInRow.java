package foothold.exchange.linkedin;

import java.time.LocalDate;

/**
 * One person of the export. Every text is trimmed and may be empty, never null; first and last name
 * are not both empty.
 *
 * @param line the 1-based line of the file the row starts on
 */
public record LinkedInRow(int line, Name name, Work work, Reach reach, Connected connected) {

    /** The name as LinkedIn splits it. */
    public record Name(String first, String last) {}

    /** Where the person works and as what. */
    public record Work(String company, String position) {}

    /**
     * The profile's address as written, which may be no address at all, and the e-mail if the
     * person shows it.
     */
    public record Reach(String url, String email) {}

    /**
     * When the two connected.
     *
     * @param on null where the text is empty or no date
     * @param text as written
     */
    public record Connected(LocalDate on, String text) {}
}
