package foothold.exchange.sealed;

import java.io.IOException;

/** A sealed file that is refused; the message is a sentence or two for the user. */
public final class Unsealable extends IOException {
    private static final long serialVersionUID = 1L;

    /** Why it is refused. */
    public enum Kind {
        /** Not sealed by this program. */
        NOT_SEALED,
        /** Sealed by a newer one. */
        NEWER,
        /** The passphrase does not fit, or the part it is checked against was altered. */
        WRONG_PASSPHRASE,
        /** Altered, cut off or put together from pieces. */
        ALTERED
    }

    private final Kind kind;

    private Unsealable(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    static Unsealable notSealed() {
        return new Unsealable(Kind.NOT_SEALED, "It is not a sealed file of Foothold.");
    }

    static Unsealable newer() {
        return new Unsealable(
                Kind.NEWER,
                "It was sealed in a way that this Foothold does not know; use a newer Foothold.");
    }

    static Unsealable wrongPassphrase() {
        return new Unsealable(
                Kind.WRONG_PASSPHRASE,
                "The passphrase does not open it. Mind capitals and the keyboard's language; if"
                        + " you are sure of it, the file was altered.");
    }

    static Unsealable altered() {
        return new Unsealable(
                Kind.ALTERED, "It is not as it was when it was sealed: it was altered or cut off.");
    }

    public Kind kind() {
        return kind;
    }
}
