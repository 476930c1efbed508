package foothold.cli.port;

/**
 * What was given cannot be used, and nothing was changed. The message is one line for the user:
 * what happened, that nothing was changed, what to do.
 */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Refused(String message) {
        super(message);
    }
}
