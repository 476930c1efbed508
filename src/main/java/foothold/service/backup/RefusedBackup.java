package foothold.service.backup;

import foothold.service.StoreException;

/** A file that cannot be brought back; nothing was changed. */
public final class RefusedBackup extends StoreException {
    private static final long serialVersionUID = 1L;

    /**
     * A refusal.
     *
     * @param what what is wrong with it, a sentence
     * @param cause may be null
     */
    public RefusedBackup(String what, Throwable cause) {
        super(Kind.DAMAGED, what, "Nothing was changed. Choose another backup.", cause);
    }
}
