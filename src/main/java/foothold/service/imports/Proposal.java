package foothold.service.imports;

/**
 * A fact about somebody known that the file tells differently; the user decides whether it is taken
 * over.
 *
 * @param line the 1-based line of the row that tells it
 * @param field ROLE or ORGANIZATION
 * @param before what is known here; never empty
 * @param after what the file says; never empty
 */
public record Proposal(int line, Field field, String before, String after) {

    /** What a row of the file can tell about a person. */
    public enum Field {
        ROLE,
        ORGANIZATION,
        EMAIL,
        PROFILE,
        CONNECTED_ON
    }
}
