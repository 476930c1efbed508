package foothold.exchange.archive;

import java.util.List;
import java.util.Objects;

/**
 * An archive that is refused as a whole, before anything was changed. The message is a sentence or
 * two for the user and says what to do.
 */
public final class UnreadableArchive extends Exception {
    private static final long serialVersionUID = 1L;

    /** Why an archive is refused. */
    public enum Kind {
        /** Not there, a folder, or not readable by this user. */
        MISSING,
        /** Larger or more deeply nested than any archive. */
        TOO_LARGE,
        /** Not UTF-8. */
        ENCODING,
        /** Not JSON. */
        NOT_JSON,
        /** JSON, but no archive. */
        NOT_AN_ARCHIVE,
        /** Written by a newer Foothold. */
        NEWER,
        /** Some records are not right. */
        WRONG_RECORDS
    }

    private final Kind kind;
    private final transient List<ArchiveProblem> problems;

    UnreadableArchive(Kind kind, String message) {
        this(kind, message, List.of());
    }

    UnreadableArchive(Kind kind, String message, List<ArchiveProblem> problems) {
        super(Objects.requireNonNull(message));
        this.kind = kind;
        this.problems = List.copyOf(problems);
    }

    public Kind kind() {
        return kind;
    }

    /**
     * The first things that are not right, in the order of the file; empty unless WRONG_RECORDS.
     */
    public List<ArchiveProblem> problems() {
        return problems;
    }
}
