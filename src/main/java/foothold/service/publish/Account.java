package foothold.service.publish;

import foothold.domain.Text;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Whose room on which server; without the password, which is never kept here.
 *
 * @param address of the server, or of a collection on it
 * @param user the name to sign in with
 */
public record Account(URI address, String user) {
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    /**
     * The account as it was typed.
     *
     * @throws PublishFailure when the address is none, is not encrypted, or the name is missing
     */
    public static Account typed(String address, String user) {
        var name = Text.orNull(user);
        if (name == null) {
            throw refused("There is no user name yet.", "Type the one you sign in with there.");
        }
        if (name.indexOf(':') >= 0 || name.chars().anyMatch(Character::isISOControl)) {
            throw refused("A user name has no colon.", "Type the one you sign in with there.");
        }
        return new Account(address(Text.orEmpty(address)), name);
    }

    private static URI address(String typed) {
        if (typed.isEmpty()) {
            throw refused("There is no address yet.", "Type the address of your server.");
        }
        try {
            var address = new URI(typed.contains("://") ? typed : "https://" + typed);
            if (address.getHost() == null || address.getRawUserInfo() != null) {
                throw refused(
                        "This is no address of a server.",
                        "Write it like https://cloud.example.org; the name goes in its own field.");
            }
            return problem(address).map(Account::thrown).orElse(address).normalize();
        } catch (URISyntaxException _) {
            throw refused(
                    "This is no address of a server.", "Write it like https://cloud.example.org.");
        }
    }

    private static URI thrown(PublishFailure failure) {
        throw failure;
    }

    /** Why nothing is sent to that address; empty when it is safe. */
    public static Optional<PublishFailure> problem(URI address) {
        var scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        boolean here = THIS_MACHINE.contains(String.valueOf(address.getHost()));
        if (scheme.equals("https") || (scheme.equals("http") && here)) {
            return Optional.empty();
        }
        return Optional.of(
                refused(
                        "That connection would not be encrypted.",
                        "Use the address that begins with https://."));
    }

    private static PublishFailure refused(String message, String advice) {
        return new PublishFailure(PublishFailure.Kind.ADDRESS, message, advice);
    }

    @Override
    public String toString() {
        return user + " at " + address.getHost();
    }
}
