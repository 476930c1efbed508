package foothold.publish.keyring;

import foothold.domain.backup.Passphrase;
import foothold.service.publish.Account;
import foothold.service.publish.Keyring;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/**
 * The keychain of a Mac. Its program takes a password as a word of the command line only, so whole
 * commands are given to it by a pipe instead ({@code security -i}); kept in base 64, since other
 * letters come back in a form of their own.
 */
record Keychain(Helper tool) implements Keyring {

    @Override
    public String name() {
        return "your keychain";
    }

    @Override
    public Optional<Passphrase> find(Account account) {
        return tool.run(
                        "",
                        "find-generic-password",
                        "-s",
                        service(account),
                        "-a",
                        account.user(),
                        "-w")
                .flatMap(Keychain::opened);
    }

    private static Optional<Passphrase> opened(String printed) {
        try {
            var bytes = Base64.getDecoder().decode(printed.strip());
            return Optional.of(new Passphrase(new String(bytes, StandardCharsets.UTF_8)))
                    .filter(each -> !each.words().isEmpty());
        } catch (IllegalArgumentException _) {
            return Optional.empty(); // Somebody else keeps something under that name.
        }
    }

    @Override
    public boolean keep(Account account, Passphrase password) {
        var bytes = password.words().getBytes(StandardCharsets.UTF_8);
        var command =
                "add-generic-password -U -s %s -a %s -w %s\n"
                        .formatted(
                                quoted(service(account)),
                                quoted(account.user()),
                                Base64.getEncoder().encodeToString(bytes));
        // It reports success whatever happened, so what was kept is read back.
        return tool.run(command, "-i").isPresent()
                && find(account).filter(password::equals).isPresent();
    }

    @Override
    public void forget(Account account) {
        tool.run("", "delete-generic-password", "-s", service(account), "-a", account.user());
    }

    private static String service(Account account) {
        return "Foothold " + account.address().getAuthority();
    }

    private static String quoted(String word) {
        return '"' + word.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
