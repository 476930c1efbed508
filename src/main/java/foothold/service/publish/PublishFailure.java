package foothold.service.publish;

/**
 * Publishing stopped, for a reason that can be told and acted upon. The message says what happened,
 * {@link #advice} what to do; neither ever holds a password or anything about people.
 */
public final class PublishFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What went wrong. */
    public enum Kind {
        /** The address cannot be used, or leads to no calendar. */
        ADDRESS,
        /** The password was refused, or is missing. */
        PASSWORD,
        /** The server shows a certificate this computer does not trust. */
        CERTIFICATE,
        /** The server could not be reached, or stopped answering. */
        AWAY,
        /** The server answered with something that cannot be used. */
        ANSWER,
        /** Asked to stop. */
        CANCELLED
    }

    private final Kind kind;
    private final String advice;

    public PublishFailure(Kind kind, String message, String advice) {
        super(message);
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

    /** Both in one line. */
    public String whole() {
        return getMessage() + " " + advice;
    }
}
