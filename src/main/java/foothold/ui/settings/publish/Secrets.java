package foothold.ui.settings.publish;

import foothold.domain.backup.Passphrase;
import foothold.service.publish.Account;
import foothold.service.publish.Choices;
import foothold.service.publish.Keyring;
import foothold.service.publish.PublishFailure;
import foothold.service.publish.Publisher.Login;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * The password: kept by the system's keyring, or in memory until the window closes; nowhere else.
 * Not for the FX thread, since a keyring may ask its user.
 */
public final class Secrets {
    private final Supplier<Keyring> finder;
    private Keyring keyring;
    private Optional<Login> typed = Optional.empty();

    /** The password of that machine's user; the keyring is looked for when it is needed. */
    public Secrets(Supplier<Keyring> finder) {
        this.finder = finder;
    }

    private synchronized Keyring ring() {
        if (keyring == null) {
            keyring = finder.get();
        }
        return keyring;
    }

    /** What the keyring is called; empty when there is none. */
    String keyring() {
        return ring().name();
    }

    /** Whether nobody needs to be asked for the password of that account. */
    synchronized boolean known(Choices choices) {
        try {
            return find(choices.account()).isPresent();
        } catch (PublishFailure _) {
            return false;
        }
    }

    /**
     * Who signs in.
     *
     * @param words the password as typed; empty for the one that is known
     * @throws PublishFailure when the account cannot be used, or there is no password
     */
    synchronized Login login(Choices choices, String words) {
        var account = choices.account();
        if (!words.isEmpty()) {
            return new Login(account, new Passphrase(words));
        }
        return find(account)
                .orElseThrow(
                        () ->
                                new PublishFailure(
                                        PublishFailure.Kind.PASSWORD,
                                        "The password is not known yet.",
                                        "Type it beside the name."));
    }

    private Optional<Login> find(Account account) {
        return typed.filter(each -> each.account().equals(account))
                .or(() -> ring().find(account).map(each -> new Login(account, each)));
    }

    /** That password was right; returns false when it should have been kept and could not be. */
    synchronized boolean worked(Login login, boolean keep) {
        typed = Optional.of(login);
        return !keep || ring().keep(login.account(), login.password());
    }

    synchronized void forget(Account account) {
        typed = Optional.empty();
        ring().forget(account);
    }
}
