package foothold.service.publish;

import foothold.domain.backup.Passphrase;

import java.util.Optional;

/** Where the system keeps passwords. It may ask its user, so not for the FX thread. */
public interface Keyring {
    /** Where there is none: the password is asked for each time. */
    Keyring NONE =
            new Keyring() {
                @Override
                public String name() {
                    return "";
                }

                @Override
                public Optional<Passphrase> find(Account account) {
                    return Optional.empty();
                }

                @Override
                public boolean keep(Account account, Passphrase password) {
                    return false;
                }

                @Override
                public void forget(Account account) {}
            };

    /** What people call it; empty when there is none. */
    String name();

    /** The password kept for that account, if there is one and it may be read. */
    Optional<Passphrase> find(Account account);

    /** Keeps it; false when that was not possible. */
    boolean keep(Account account, Passphrase password);

    /** Drops what is kept for that account. */
    void forget(Account account);
}
