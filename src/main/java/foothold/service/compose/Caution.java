package foothold.service.compose;

import foothold.domain.contact.Contact;
import foothold.domain.flat.Shapes;
import foothold.domain.outreach.Message.Kind;
import foothold.service.Store;
import foothold.service.agenda.Outlook;
import foothold.service.followup.FirstRequests;

import java.util.Optional;

/**
 * What speaks against asking somebody at all just now, whatever the words. The user may ask anyway.
 *
 * @param contact who is to be asked
 * @param ahead somebody else there who still has time to answer; null when the person is the user's
 *     own manager
 */
public record Caution(Contact contact, FirstRequests.Wait ahead) {

    /** What speaks against a request to that person; empty when nothing does. */
    static Optional<Caution> of(Store store, Outlook outlook, Contact contact) {
        if (contact.tie().manager()) {
            return Optional.of(new Caution(contact, null));
        }
        boolean asked =
                store.pointing(Shapes.MESSAGE, "contact", contact.id()).stream()
                        .anyMatch(
                                each ->
                                        each.outgoing()
                                                && each.when().at() != null
                                                && each.form().kind() == Kind.REQUEST);
        return asked
                ? Optional.empty()
                : new FirstRequests(store)
                        .tooEarly(outlook, contact)
                        .map(wait -> new Caution(contact, wait));
    }
}
