package foothold.service.brief;

/** Nobody, or more than one, is called so; the message says which, for the user. */
public final class NoSuchSubject extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NoSuchSubject(String message) {
        super(message);
    }
}
