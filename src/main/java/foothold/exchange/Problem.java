package foothold.exchange;

import java.util.Objects;

/**
 * Something a reader noticed about one line of a file.
 *
 * @param line 1-based line of the file, as an editor counts them
 * @param kind what it is, for counting and for tests
 * @param why the reason as a user reads it: no line number, no full stop
 */
public record Problem(int line, Kind kind, String why) {

    /**
     * What can be wrong with a line; the first three and the last mean that the row was left out,
     * all others that it was kept.
     */
    public enum Kind {
        /** A row of a member who hides or has left: nothing but a date, or nothing at all. */
        HIDDEN_MEMBER,
        /** A row with neither first nor last name. */
        NO_NAME,
        /** The column names once more, as in two exports pasted together. */
        REPEATED_HEADER,
        /** Fewer cells than columns. */
        TOO_FEW_CELLS,
        /** More cells than columns. */
        TOO_MANY_CELLS,
        /** A quotation mark that is opened and never closed, or closed too early. */
        BROKEN_QUOTE,
        /** The file ends inside this row. */
        CUT_OFF,
        /** A date nobody can read; its text is kept. */
        UNKNOWN_DATE,
        /**
         * A date that can be read two ways, such as 01/02/2023, and nothing in the file decides.
         */
        AMBIGUOUS_DATE,
        /** Bytes that are no characters in the file's encoding. */
        LOST_CHARACTERS,
        /** Nobody is named; something else of the row stands for the name. */
        NAME_FROM_ELSEWHERE,
        /** A value that is not what its column or property should hold. */
        ODD_VALUE,
        /** An entry that is no person: a group, a distribution list. */
        NO_PERSON
    }

    public Problem {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(why);
    }
}
