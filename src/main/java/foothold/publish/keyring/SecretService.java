package foothold.publish.keyring;

import foothold.domain.backup.Passphrase;
import foothold.service.publish.Account;
import foothold.service.publish.Keyring;

import java.util.Optional;
import java.util.stream.Stream;

/** The freedesktop's keyring (GNOME Keyring, KWallet, KeePassXC) through {@code secret-tool}. */
record SecretService(Helper tool) implements Keyring {

    @Override
    public String name() {
        return "your keyring";
    }

    @Override
    public Optional<Passphrase> find(Account account) {
        return tool.run("", words(account, "lookup"))
                .map(String::stripTrailing)
                .filter(each -> !each.isEmpty())
                .map(Passphrase::new);
    }

    @Override
    public boolean keep(Account account, Passphrase password) {
        var words = words(account, "store", "--label=Foothold: " + account);
        return tool.run(password.words(), words).isPresent();
    }

    @Override
    public void forget(Account account) {
        tool.run("", words(account, "clear"));
    }

    private static String[] words(Account account, String... first) {
        return Stream.concat(
                        Stream.of(first),
                        Stream.of(
                                "application",
                                "foothold",
                                "server",
                                account.address().getAuthority(),
                                "user",
                                account.user()))
                .toArray(String[]::new);
    }
}
