package foothold.exchange;

import java.util.Objects;

/**
 * A file that is refused as a whole, before anything was changed; the message is a sentence or two
 * for the user and says what to do.
 */
public final class UnreadableFile extends Exception {

    /** Why a file is refused. */
    public enum Kind {
        /** Not there, a folder, or not readable by this user. */
        MISSING,
        EMPTY,
        TOO_LARGE,
        PICTURE,
        ARCHIVE,
        SPREADSHEET,
        PDF,
        /** Bytes that are no text and no kind of file that has a name here. */
        BINARY,
        /** Text, but not the format asked for. */
        WRONG_FORMAT
    }

    private static final long serialVersionUID = 1L;

    private final Kind kind;

    /** A refusal of this kind, with the sentence the user reads. */
    public UnreadableFile(Kind kind, String sentence) {
        super(Objects.requireNonNull(sentence));
        this.kind = Objects.requireNonNull(kind);
    }

    /** Why, for the caller that wants to choose a picture or an exit code. */
    public Kind kind() {
        return kind;
    }
}
