package foothold.service.imports;

/**
 * A file that cannot be imported; nothing was changed. The message is a sentence or two for the
 * user: what happened, that nothing was changed, what to do.
 */
public final class RefusedFile extends Exception {
    private static final long serialVersionUID = 1L;

    public RefusedFile(String message, Throwable cause) {
        super(message, cause);
    }
}
