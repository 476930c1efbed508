package foothold.exchange;

import foothold.domain.Text;

import java.util.Locale;

/**
 * Somebody as a mail or an invitation names them.
 *
 * @param name or null
 * @param address a mail address as written, or null
 */
public record Mailbox(String name, String address) {
    public Mailbox {
        name = Text.orNull(name);
        address = Text.orNull(address);
    }

    /** The address in lower case, by which it is compared; empty for none. */
    public String key() {
        return address == null ? "" : address.toLowerCase(Locale.ROOT);
    }
}
