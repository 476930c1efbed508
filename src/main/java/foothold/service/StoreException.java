package foothold.service;

/**
 * The file could not be read or written, for a reason that can be told and acted upon. The message
 * says what happened; {@link #advice} what to do.
 */
public class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What went wrong. */
    public enum Kind {
        /** Not a Foothold file, or damaged. */
        DAMAGED,
        /** Written by a newer Foothold. */
        NEWER,
        /** Another program holds it. */
        IN_USE,
        /** No room left, no permission, or the device failed. */
        UNWRITABLE,
        /** A record changed under the edit. */
        STALE
    }

    private final Kind kind;
    private final String advice;

    public StoreException(Kind kind, String message, String advice, Throwable cause) {
        super(message, cause);
        this.kind = kind;
        this.advice = advice;
    }

    public Kind kind() {
        return kind;
    }

    /** What the user can do now; never null. */
    public String advice() {
        return advice;
    }

    /** A record is no longer as the edit supposed. */
    public static final class Stale extends StoreException {
        private static final long serialVersionUID = 1L;

        public Stale(String what) {
            super(
                    Kind.STALE,
                    "Something else changed " + what + " in the meantime.",
                    "Nothing was overwritten. Look at it again and repeat the step.",
                    null);
        }
    }
}
