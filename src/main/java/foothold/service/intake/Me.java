package foothold.service.intake;

import foothold.domain.Settings;
import foothold.domain.Text;
import foothold.exchange.Mailbox;

import java.util.Locale;

/**
 * Tells the user among the people a file names: by their name, or by an address in their signature.
 *
 * @param name in its folded form; empty when it is not known
 * @param signature in lower case
 */
record Me(String name, String signature) {

    static Me of(Settings settings) {
        var me = settings.me();
        return new Me(
                Text.folded(me.name()), Text.orEmpty(me.signature()).toLowerCase(Locale.ROOT));
    }

    boolean is(Mailbox mailbox) {
        boolean named = !name.isEmpty() && Text.folded(mailbox.name()).equals(name);
        return named || !mailbox.key().isEmpty() && signature.contains(mailbox.key());
    }
}
